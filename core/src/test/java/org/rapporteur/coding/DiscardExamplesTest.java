package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.knowledge.YamlReader;
import org.rapporteur.language.TestAnnotator;

/** The examples of the discard rules, run through the coder. */
class DiscardExamplesTest {
  private final DiscardExamples examples =
      new DiscardExamples(ArticleReader.builtIn(), TestAnnotator.shared(), TestKnowledge.shared());

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return YamlReader.read("lexicon/discards.yaml").list("discards").stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.text("id"), () -> assertThat(examples.problems(rule)).isEmpty()));
  }
}
