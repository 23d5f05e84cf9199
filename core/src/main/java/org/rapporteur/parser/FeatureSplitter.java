package org.rapporteur.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts the joined strings by which the published models know their features.
 *
 * @param tags the tags that there are
 * @param ambiguityClasses the joined tags that there are
 */
record FeatureSplitter(Set<String> tags, Set<String> ambiguityClasses) {
  private static final char JOINT = '_';

  FeatureSplitter {
    tags = Set.copyOf(tags);
    ambiguityClasses = Set.copyOf(ambiguityClasses);
  }

  /** Every way to part {@code feature} into values that {@code fields} can have. */
  List<List<String>> split(String feature, List<Field> fields) {
    List<List<String>> found = new ArrayList<>();
    split(feature, fields, List.of(), found);
    return found;
  }

  private void split(
      String rest, List<Field> fields, List<String> before, List<List<String>> found) {
    Field field = fields.get(before.size());
    if (before.size() == fields.size() - 1) {
      if (isPossible(field, rest)) {
        found.add(and(before, rest));
      }
      return;
    }
    for (int joint = rest.indexOf(JOINT); joint >= 0; joint = rest.indexOf(JOINT, joint + 1)) {
      String part = rest.substring(0, joint);
      if (isPossible(field, part)) {
        split(rest.substring(joint + 1), fields, and(before, part), found);
      }
    }
  }

  private static List<String> and(List<String> before, String part) {
    List<String> parts = new ArrayList<>(before);
    parts.add(part);
    return List.copyOf(parts);
  }

  private boolean isPossible(Field field, String value) {
    return switch (field) {
      case TAG -> tags.contains(value);
      case AMBIGUITY_CLASS -> ambiguityClasses.contains(value);
      case ARC_LABEL, VALENCY -> value.indexOf(JOINT) < 0;
      case FORM,
          LOWER_FORM,
          SHAPE,
          PREFIX_2,
          PREFIX_3,
          SUFFIX_1,
          SUFFIX_2,
          SUFFIX_3,
          SUFFIX_4,
          LEMMA,
          POSITION,
          LETTERS,
          POSSIBLE_TAGS,
          CLUSTERS ->
          true;
    };
  }
}
