package org.rapporteur.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The loaded models: lexica, part-of-speech tagger, dependency parser. Safe for many threads once
 * loaded.
 *
 * @param lexica word classes and clusters that both taggers use as features
 * @param tagger part-of-speech tagger
 * @param parser dependency parser
 */
record LanguageModels(
    GlobalLexica<NLPNode> lexica, NLPComponent<NLPNode> tagger, NLPComponent<NLPNode> parser) {

  /** Loads all models from {@code cache}, the big ones side by side. */
  static LanguageModels load(ModelCache cache) {
    var parser = CompletableFuture.supplyAsync(() -> component(cache, ModelFile.DEPENDENCIES));
    var clusters =
        CompletableFuture.supplyAsync(
            () -> LanguageModels.<Map<String, Set<String>>>read(cache, ModelFile.WORD_CLUSTERS));
    var tagger = CompletableFuture.supplyAsync(() -> component(cache, ModelFile.PART_OF_SPEECH));
    Map<String, List<String>> ambiguityClasses = read(cache, ModelFile.AMBIGUITY_CLASSES);
    return new LanguageModels(
        lexica(ambiguityClasses, clusters.join()), tagger.join(), parser.join());
  }

  private static GlobalLexica<NLPNode> lexica(
      Map<String, List<String>> ambiguityClasses, Map<String, Set<String>> clusters) {
    byte[] empty = "<configuration><lexica/></configuration>".getBytes(StandardCharsets.UTF_8);
    GlobalLexica<NLPNode> lexica = new GlobalLexica<>(new ByteArrayInputStream(empty));
    Field field = Field.word_form_simplified_lowercase;
    lexica.setAmbiguityClasses(new GlobalLexicon<>(ambiguityClasses, field, "ambiguity classes"));
    lexica.setWordClusters(new GlobalLexicon<>(clusters, field, "word clusters"));
    return lexica;
  }

  private static NLPComponent<NLPNode> component(ModelCache cache, ModelFile file) {
    OnlineComponent<NLPNode, ?> component = read(cache, file);
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // the files' content is fixed by their hash
  private static <T> T read(ModelCache cache, ModelFile file) {
    try (ObjectInputStream in = new ObjectInputStream(cache.open(file))) {
      return (T) in.readObject();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (ClassNotFoundException cause) {
      throw new IllegalStateException("language model of another version: " + file, cause);
    }
  }
}
