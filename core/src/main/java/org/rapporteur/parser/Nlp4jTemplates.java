package org.rapporteur.parser;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What NLP4J's models look at, in our own terms. */
final class Nlp4jTemplates {
  private Nlp4jTemplates() {}

  /**
   * What {@code component} looks at.
   *
   * @throws IllegalStateException if it does something that we do not
   */
  static LinearModel model(OnlineComponent<NLPNode, ?> component) {
    OnlineOptimizer optimizer = component.getOptimizer();
    FeatureTemplate<NLPNode, ?> template = component.getFeatureTemplate();
    if (optimizer.getBias() != 0
        || optimizer.getWeightVector().hasActivationFunction()
        || optimizer.getWeightVector().getDenseWeightVector().size() != 0
        || !template.getEmbeddingFeatureList().isEmpty()) {
      throw new IllegalStateException("no plain linear model: " + component.getClass());
    }
    var builder = new LinearModel.Builder(optimizer.getLabelMap().getLabelList());
    for (FeatureItem item : template.getSetFeatureList()) {
      builder.addSet(place(item), setField(item));
    }
    for (FeatureItem[] items : template.getFeatureList()) {
      List<Place> places = new ArrayList<>();
      List<Field> fields = new ArrayList<>();
      for (FeatureItem item : items) {
        places.add(place(item));
        fields.add(field(item));
      }
      builder.addTemplate(places, fields);
    }
    return builder.build();
  }

  /** The features of {@code component} by type, with the numbers of their rows of weights. */
  static List<? extends Map<String, Integer>> features(OnlineComponent<NLPNode, ?> component) {
    try {
      var field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      FeatureMap map = (FeatureMap) field.get(component.getFeatureTemplate());
      return Objects.requireNonNull(map).getIndexMaps();
    } catch (ReflectiveOperationException cause) {
      throw new IllegalStateException("NLP4J of another version", cause);
    }
  }

  /** The moves of NLP4J's parser, found by asking for those of typical states. */
  static Moves moves(DEPLabelCandidate<NLPNode> candidates) {
    NLPNode root = new NLPNode().toRoot();
    NLPNode upper = new NLPNode(1, "a");
    NLPNode lower = new NLPNode(2, "b");
    lower.setDependencyHead(upper);
    NLPNode alone = new NLPNode(3, "c");
    return new Moves(
        candidates.get(root, alone).toIntArray(),
        candidates.get(lower, upper).toIntArray(),
        candidates.get(upper, lower).toIntArray(),
        candidates.get(alone, upper).toIntArray(),
        candidates.getLeftArcs().toIntArray(),
        candidates.getRightArcs().toIntArray());
  }

  private static Place place(FeatureItem item) {
    return new Place(source(item.source), item.window, relation(item.relation));
  }

  private static Place.Source source(Source source) {
    return switch (source) {
      case i -> Place.Source.STACK_TOP;
      case j -> Place.Source.INPUT;
      case k -> Place.Source.STACK;
    };
  }

  private static Place.Relation relation(@Nullable Relation relation) {
    return switch (relation) {
      case null -> Place.Relation.SELF;
      case h -> Place.Relation.HEAD;
      case h2 -> Place.Relation.GRAND_HEAD;
      case lmd -> Place.Relation.LEFT_MOST;
      case lmd2 -> Place.Relation.LEFT_MOST_BUT_ONE;
      case rmd -> Place.Relation.RIGHT_MOST;
      case rmd2 -> Place.Relation.RIGHT_MOST_BUT_ONE;
      case lns -> Place.Relation.LEFT_SIBLING;
      case lns2 -> Place.Relation.LEFT_SIBLING_BUT_ONE;
      case lnd, lnd2, rnd, rnd2, rns, rns2 ->
          throw new IllegalStateException("relation " + relation);
    };
  }

  private static Field setField(FeatureItem item) {
    return switch (item.field) {
      case ambiguity_classes -> Field.POSSIBLE_TAGS;
      case orthographic -> Field.LETTERS;
      case positional -> Field.POSITION;
      case word_clusters -> Field.CLUSTERS;
      default -> throw new IllegalStateException("set of " + item);
    };
  }

  private static Field field(FeatureItem item) {
    return switch (item.field) {
      case word_form_simplified -> Field.FORM;
      case word_form_simplified_lowercase -> Field.LOWER_FORM;
      case word_shape -> Field.SHAPE;
      case ambiguity_classes -> Field.AMBIGUITY_CLASS;
      case part_of_speech_tag -> Field.TAG;
      case lemma -> Field.LEMMA;
      case dependency_label -> Field.ARC_LABEL;
      case valency -> {
        if (item.attribute != Direction.all) {
          throw new IllegalStateException("field " + item);
        }
        yield Field.VALENCY;
      }
      case prefix, suffix ->
          Field.valueOf(item.field.name().toUpperCase(Locale.ROOT) + "_" + item.attribute);
      default -> throw new IllegalStateException("field " + item);
    };
  }
}
