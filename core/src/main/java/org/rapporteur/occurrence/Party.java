package org.rapporteur.occurrence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;

/**
 * A party as it is compared.
 *
 * @param actor whom the coder found
 * @param names the words of its name, folded; empty when it is only described
 */
record Party(Actor actor, List<String> names) {
  private static final Set<String> SMALL =
      Set.of("of", "and", "the", "for", "de", "la", "al", "bin", "van", "von", "da", "dos", "el");

  static Party of(Actor actor, Event event) {
    return new Party(actor, isNamed(actor, event) ? names(actor.name()) : List.of());
  }

  /** A name has capitals, and not only as it begins a sentence. */
  private static boolean isNamed(Actor actor, Event event) {
    if (actor.id() != null) {
      return true;
    }
    String[] words = actor.name().strip().split("\\s+", -1);
    boolean capitals =
        Arrays.stream(words)
            .filter(word -> !SMALL.contains(word))
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    boolean article = words[0].matches("(?i)the|a|an|two|some|his|her|their|its|he|she|they|we|i");
    boolean startsSentence = actor.span().begin() == event.sentenceSpan().begin();
    return capitals && !article && (words.length > 1 || !startsSentence);
  }

  private static List<String> names(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]s\\b", "");
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }

  /** Whether nothing is known that could be compared. */
  boolean isUnknown() {
    return names.isEmpty() && actor.code().isEmpty();
  }

  /** Whether a state or its government is meant, and nobody of it in particular. */
  boolean isState() {
    return actor.country() != null
        && actor.role() == null
        && (actor.sectors().isEmpty() || actor.sectors().equals(List.of("GOV")));
  }

  /** What all its reports share, for finding them: its country, else its id or last name. */
  @Nullable String block() {
    if (actor.country() != null) {
      return actor.country();
    }
    if (actor.id() != null) {
      return actor.id();
    }
    return names.isEmpty() ? (actor.code().isEmpty() ? null : actor.code()) : names.getLast();
  }

  /** How it is told: its code, else its name. */
  String label() {
    return actor.code().isEmpty() ? actor.name() : actor.code();
  }
}
