package org.rapporteur.parser;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the published models into a {@link LanguageImage} that decides exactly alike.
 *
 * <p>Nine weights in ten are zero and left out. A feature, which the published models know by a
 * joined string such as "NN_minister", is known by the numbers of its parts. Where parts may
 * contain the joining sign, every way to part the string gets the same weights.
 */
public final class LanguageImageWriter {
  private final Nlp4jModels models;
  private final Map<String, Integer> values = new LinkedHashMap<>();
  private final Map<LanguageImage.Section, byte[]> sections =
      new EnumMap<>(LanguageImage.Section.class);
  private final Set<String> ambiguityClasses = new HashSet<>();

  private LanguageImageWriter(Nlp4jModels models) {
    this.models = models;
  }

  /**
   * Writes the image to the file that the only argument names, unless it is there already. The
   * build runs it.
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    if (isCurrent(file)) {
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(out);
    }
  }

  private static boolean isCurrent(Path file) {
    try {
      LanguageImage.map(file);
      return true;
    } catch (IOException missingOrOld) {
      return false;
    }
  }

  /** Writes the image of the published models, which takes many seconds and a gigabyte. */
  static void write(OutputStream out) throws IOException {
    new LanguageImageWriter(Nlp4jModels.read()).writeImage(out);
  }

  private void writeImage(OutputStream out) throws IOException {
    writeWords();
    Set<String> tags = new HashSet<>(models.tagger().getOptimizer().getLabelMap().getLabelList());
    tags.add(new NLPNode().getPartOfSpeechTag());
    FeatureSplitter splitter = new FeatureSplitter(tags, ambiguityClasses);
    writeModel(
        models.tagger(),
        splitter,
        LanguageImage.Section.TAGGER,
        LanguageImage.Section.TAGGER_WEIGHTS,
        null);
    writeModel(
        models.parser(),
        splitter,
        LanguageImage.Section.PARSER,
        LanguageImage.Section.PARSER_WEIGHTS,
        Nlp4jTemplates.moves(models.parser().getLabelCandidates()));
    sections.put(LanguageImage.Section.VALUES, FlatStrings.pack(values));
    LanguageImage.write(sections, out);
  }

  private int number(String value) {
    Integer known = values.putIfAbsent(value, values.size() + 1);
    int number = known == null ? values.size() : known;
    if (number >= FeatureKey.VALUES) {
      throw new IllegalStateException("too many values");
    }
    return number;
  }

  private void writeWords() throws IOException {
    Map<String, Integer> words = new LinkedHashMap<>();
    Map<List<String>, Integer> tags = new LinkedHashMap<>(Map.of(List.of(), 0));
    models.tags().forEach((word, set) -> words.put(word, index(tags, set) << Lexicon.CLUSTER_BITS));
    Map<List<String>, Integer> clusters = new LinkedHashMap<>(Map.of(List.of(), 0));
    models.clusters().forEach((word, set) -> words.merge(word, index(clusters, set), Integer::sum));
    if (clusters.size() > (1 << Lexicon.CLUSTER_BITS)) {
      throw new IllegalStateException("too many clusters");
    }
    sections.put(LanguageImage.Section.WORDS, FlatStrings.pack(words));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      ValueSets.write(out, numbers(tags.keySet()));
      for (List<String> set : tags.keySet()) {
        String joined = String.join("_", set);
        ambiguityClasses.add(joined);
        out.writeInt(set.isEmpty() ? 0 : number(joined));
      }
      ValueSets.write(out, numbers(clusters.keySet()));
    }
    sections.put(LanguageImage.Section.SETS, bytes.toByteArray());
  }

  /** The number of a set; two that iterate differently are different, as sums depend on it. */
  private static int index(Map<List<String>, Integer> sets, Collection<String> set) {
    return sets.computeIfAbsent(List.copyOf(set), unknown -> sets.size());
  }

  private List<List<Integer>> numbers(Collection<List<String>> sets) {
    return sets.stream().map(set -> set.stream().map(this::number).toList()).toList();
  }

  private void writeModel(
      OnlineComponent<NLPNode, ?> component,
      FeatureSplitter splitter,
      LanguageImage.Section description,
      LanguageImage.Section table,
      @Nullable Moves moves)
      throws IOException {
    LinearModel model = Nlp4jTemplates.model(component);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      model.write(out);
      if (moves != null) {
        moves.write(out);
      }
    }
    sections.put(description, bytes.toByteArray());
    MajorVector weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
    int labels = weights.getLabelSize();
    sections.put(
        table,
        FeatureTable.pack(
            keys(component, model, splitter),
            (row, label) -> weights.get(row * labels + label),
            weights.getFeatureSize(),
            labels));
  }

  private Map<Long, Integer> keys(
      OnlineComponent<NLPNode, ?> component, LinearModel model, FeatureSplitter splitter) {
    Map<Long, Integer> keys = new LinkedHashMap<>();
    var features = Nlp4jTemplates.features(component);
    for (int t = 0; t < features.size(); t++) {
      int type = t;
      List<Field> fields = model.fields(type);
      features
          .get(t)
          .forEach((feature, row) -> {
            for (List<String> parts : splitter.split(feature, fields)) {
              keys.put(key(type, parts), row);
            }
          });
    }
    return keys;
  }

  private long key(int type, List<String> parts) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : parts) {
      numbers.add(number(part));
    }
    return switch (numbers.size()) {
      case 1 -> FeatureKey.of(type, numbers.get(0));
      case 2 -> FeatureKey.of(type, numbers.get(0), numbers.get(1));
      case 3 -> FeatureKey.of(type, numbers.get(0), numbers.get(1), numbers.get(2));
      default -> throw new IllegalStateException("feature of " + parts);
    };
  }
}
