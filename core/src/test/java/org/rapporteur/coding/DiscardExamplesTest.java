package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.event.Event;
import org.rapporteur.knowledge.YamlReader;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.TestAnnotator;

/** The examples of the discard rules, run through the coder. */
class DiscardExamplesTest {
  private final Coder coder = TestKnowledge.coder();

  @TestFactory
  Stream<DynamicTest> discardedSentencesGiveNoRecord() {
    return rules().stream()
        .flatMap(rule ->
            rule.texts("examples").stream()
                .map(text ->
                    DynamicTest.dynamicTest(
                        rule.text("id") + ": " + text,
                        () -> assertThat(triggers(text)).isEmpty())));
  }

  /** What a rule must leave alone is either coded or at least not discarded before the frames. */
  @TestFactory
  Stream<DynamicTest> theRestIsLeftAlone() {
    return rules().stream()
        .flatMap(rule ->
            rule.texts("not").stream()
                .map(text ->
                    DynamicTest.dynamicTest(
                        rule.text("id") + ": " + text,
                        () -> assertThat(discards(text)).isEmpty())));
  }

  private List<String> discards(String marked) {
    String text = marked.replaceAll("[{}]", "");
    String trigger = marked.replaceAll(".*\\{(.*)}.*", "$1");
    if (triggers(text).contains(trigger)) {
      return List.of();
    }
    List<String> discards = new ArrayList<>();
    Article article =
        ArticleReader.builtIn().read(new ArticleSource("example", text, null, null, null, null));
    Knowledge knowledge = TestKnowledge.shared();
    for (Sentence sentence : TestAnnotator.shared().annotate(article)) {
      knowledge.discards().discard(sentence).ifPresent(discards::add);
      knowledge.extractor().extract(sentence).all().stream()
          .filter(predication -> predication.trigger().of(text).equals(trigger))
          .forEach(
              predication -> knowledge.discards().discard(predication).ifPresent(discards::add));
    }
    return discards;
  }

  private static List<YamlReader.Node> rules() {
    return YamlReader.read("lexicon/discards.yaml").list("discards");
  }

  private List<String> triggers(String text) {
    List<String> triggers = new ArrayList<>();
    for (Event event :
        coder.code(new ArticleSource("example", text, null, null, null, null)).events()) {
      triggers.add(event.triggerText());
    }
    return triggers;
  }
}
