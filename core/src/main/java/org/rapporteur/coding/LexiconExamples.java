package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Span;
import org.rapporteur.event.Status;
import org.rapporteur.knowledge.YamlReader;
import org.rapporteur.language.Annotator;
import org.rapporteur.language.Sentence;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;

/** Runs the examples of the embedding lexicon: the status and speaker of the marked event. */
public final class LexiconExamples {
  private static final String FILE = "lexicon/embedding.yaml";

  private final ArticleReader reader;
  private final Annotator annotator;
  private final Knowledge knowledge;

  /** Runs examples with the coder's parts. */
  public LexiconExamples(ArticleReader reader, Annotator annotator, Knowledge knowledge) {
    this.reader = reader;
    this.annotator = annotator;
    this.knowledge = knowledge;
  }

  /**
   * A marked sentence of the lexicon.
   *
   * @param name section and lemma
   * @param text the sentence without marks
   * @param trigger place of the marked event
   * @param status the status it must have
   * @param speaker words of the speaker it must have; empty if not stated
   */
  public record Example(String name, String text, Span trigger, Status status, String speaker) {}

  /** All examples of the lexicon in file order. */
  public static List<Example> all() {
    return all(YamlReader.read(FILE));
  }

  /** The examples of a file in the form of the built-in one, in file order. */
  public static List<Example> all(YamlReader.Node root) {
    List<Example> examples = new ArrayList<>();
    for (String section :
        List.of("predicates", "modals", "adverbs", "conjunctions", "prepositions", "determiners")) {
      for (YamlReader.Node entry : root.list(section)) {
        for (YamlReader.Node example : entry.list("examples")) {
          examples.add(example(section + " " + entry.text("lemma"), example));
        }
      }
    }
    return examples;
  }

  private static Example example(String name, YamlReader.Node node) {
    String marked = node.required("text");
    int begin = marked.indexOf('{');
    int end = marked.indexOf('}');
    if (begin < 0 || end < begin) {
      throw node.error("the example marks no event");
    }
    String text =
        marked.substring(0, begin) + marked.substring(begin + 1, end) + marked.substring(end + 1);
    return new Example(
        name,
        text,
        new Span(begin, end - 1),
        Status.valueOf(node.required("status")),
        node.text("speaker"));
  }

  /** What is wrong with {@code example}; null if it holds. */
  public @Nullable String problem(Example example) {
    Article article = reader.read(ArticleSource.of("example", example.text()));
    for (Sentence sentence : annotator.annotate(article)) {
      Predications predications = knowledge.extractor().extract(sentence);
      for (Predication predication : predications.all()) {
        if (predication.trigger().overlaps(example.trigger())) {
          return mismatch(
              example, new StatusReader(knowledge.lexicon(), predications).read(predication));
        }
      }
    }
    return "no predication at the mark";
  }

  private static @Nullable String mismatch(Example example, StatusReading reading) {
    if (reading.status() != example.status()) {
      return "status is " + reading.status() + ", not " + example.status() + " " + reading.cues();
    }
    if (!example.speaker().isEmpty() && !speaks(example, reading)) {
      return "speaker " + example.speaker() + " not found";
    }
    return null;
  }

  private static boolean speaks(Example example, StatusReading reading) {
    for (StatusReading.SpeakerRole speaker : reading.speakers()) {
      for (Argument argument : speaker.speakers()) {
        if (example.speaker().contains(argument.head().form())) {
          return true;
        }
      }
    }
    return false;
  }
}
