package org.rapporteur.parser;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/**
 * Parts of speech and dependencies of English sentences, with the models of NLP4J. Decides exactly
 * as NLP4J 1.1.3 does, from a {@link LanguageImage}. Safe for many threads.
 */
public final class SentenceParser {
  /** The string that stands for the root in the models. */
  private static final String ROOT = "@#r$%";

  private final Lexicon lexicon;
  private final WordForms words;
  private final Tagger tagger;
  private final Parser parser;
  private final int root;

  private SentenceParser(LanguageImage image) throws IOException {
    lexicon = new Lexicon(image);
    words = new WordForms(lexicon);
    root = lexicon.number(ROOT);
    Map<Field, ValueSets> sets =
        Map.of(
            Field.POSSIBLE_TAGS, lexicon.possibleTags(),
            Field.CLUSTERS, lexicon.clusters(),
            Field.LETTERS, new Letters(lexicon::number),
            Field.POSITION, SentenceColumns.positions(lexicon.number("0"), lexicon.number("1")));
    try (DataInputStream in = image.stream(LanguageImage.Section.TAGGER)) {
      var weights = new FeatureTable(image.section(LanguageImage.Section.TAGGER_WEIGHTS));
      tagger = new Tagger(new Scorer(LinearModel.read(in), weights, sets), lexicon);
    }
    try (DataInputStream in = image.stream(LanguageImage.Section.PARSER)) {
      var weights = new FeatureTable(image.section(LanguageImage.Section.PARSER_WEIGHTS));
      Scorer scorer = new Scorer(LinearModel.read(in), weights, sets);
      parser = new Parser(scorer, Moves.read(in), lexicon);
    }
  }

  /**
   * Opens the models, which are unpacked into {@code cache} on first use.
   *
   * @param cache a directory of the user
   * @param notices receives what a person should know while waiting
   * @throws UncheckedIOException if there are no models or they cannot be read
   */
  public static SentenceParser open(Path cache, Consumer<String> notices) {
    try {
      return new SentenceParser(new ImageCache(cache, notices).open());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** SHA-256 of each published model, by its name; nothing is loaded. */
  public static SortedMap<String, String> modelHashes() {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (PublishedModel model : PublishedModel.values()) {
      hashes.put(model.modelName(), model.sha256());
    }
    return hashes;
  }

  /** The parser of {@code image}. */
  static SentenceParser of(LanguageImage image) throws IOException {
    return new SentenceParser(image);
  }

  /**
   * Tags and parses a sentence.
   *
   * @param sentence the words, at least one
   * @param lemmatizer gives the base form, in the models' own convention, of a word as the models
   *     know it with its tag
   */
  public ParsedSentence parse(List<String> sentence, BinaryOperator<String> lemmatizer) {
    List<WordForm> forms = new ArrayList<>(sentence.size());
    for (String word : sentence) {
      forms.add(words.form(word));
    }
    SentenceColumns columns = SentenceColumns.of(forms, root);
    tagger.tag(columns);
    String[] tags = columns.tags();
    for (int i = 0; i < tags.length; i++) {
      String lemma = lemmatizer.apply(forms.get(i).simplified(), tags[i]);
      columns.set(Field.LEMMA, i + 1, lexicon.number(lemma));
    }
    return parser.parse(columns);
  }
}
