package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.event.Event;
import org.rapporteur.knowledge.YamlReader;
import org.rapporteur.language.Annotator;
import org.rapporteur.language.Sentence;

/** Runs the examples of discard rules: what gives no record, and what must be left alone. */
public final class DiscardExamples {
  private final ArticleReader reader;
  private final Annotator annotator;
  private final Knowledge knowledge;
  private final Coder coder;

  /** Runs examples with the coder's parts. */
  public DiscardExamples(ArticleReader reader, Annotator annotator, Knowledge knowledge) {
    this.reader = reader;
    this.annotator = annotator;
    this.knowledge = knowledge;
    this.coder = new ArticleCoder(reader, annotator, knowledge);
  }

  /**
   * What is wrong with the examples of {@code rule}, one text for each that fails.
   *
   * @param rule an entry of the list {@code discards}
   */
  public List<String> problems(YamlReader.Node rule) {
    List<String> problems = new ArrayList<>();
    for (String text : rule.texts("examples")) {
      List<String> triggers = triggers(text);
      if (!triggers.isEmpty()) {
        problems.add(rule.text("id") + ": " + text + "\n  gives a record at " + triggers);
      }
    }
    for (String text : rule.texts("not")) {
      List<String> by = discards(text);
      if (!by.isEmpty()) {
        problems.add(rule.text("id") + ": " + text + "\n  is discarded by " + by);
      }
    }
    return problems;
  }

  private List<String> triggers(String text) {
    return coder.code(ArticleSource.of("example", text)).events().stream()
        .map(Event::triggerText)
        .toList();
  }

  /** What is left alone is either coded or at least not discarded before the frames. */
  private List<String> discards(String marked) {
    String text = marked.replaceAll("[{}]", "");
    String trigger = marked.replaceAll(".*\\{(.*)}.*", "$1");
    if (triggers(text).contains(trigger)) {
      return List.of();
    }
    List<String> discards = new ArrayList<>();
    Article article = reader.read(ArticleSource.of("example", text));
    for (Sentence sentence : annotator.annotate(article)) {
      knowledge.discards().discard(sentence).ifPresent(discards::add);
      knowledge.extractor().extract(sentence).all().stream()
          .filter(predication -> predication.trigger().of(text).equals(trigger))
          .forEach(
              predication -> knowledge.discards().discard(predication).ifPresent(discards::add));
    }
    return discards;
  }
}
