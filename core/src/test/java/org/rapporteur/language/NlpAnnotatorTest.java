package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;

class NlpAnnotatorTest {
  /** The last tokens of a sentence, separated by bars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The deputies left the PKK.; PKK|.",
        "\"We will not talk to UNITA.\"; UNITA|.|\"",
        "The envoy flew back to the U.S.; the|U.S.",
        "The minister met the heads of Acme Inc.; Acme|Inc."
      })
  void fullStopsAreNoPartOfNames(String text, String expected) {
    var article =
        ArticleReader.builtIn().read(new ArticleSource("a", text, null, null, null, null));
    Sentence sentence = TestAnnotator.shared().annotate(article).getFirst();
    int size = expected.split("\\|").length;
    assertThat(
            sentence
                .tokens()
                .subList(sentence.tokens().size() - size, sentence.tokens().size())
                .stream()
                .map(Token::form)
                .collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }
}
