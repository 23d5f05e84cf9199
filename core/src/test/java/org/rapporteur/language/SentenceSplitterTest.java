package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.Span;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = SentenceSplitter.builtIn();

  /** Expected sentence ends are marked by a bar, which is taken out before splitting. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister resigned.| His deputy took over.",
        "Gen. Omar Said met Lt. Col. Diaz in Lima.| They signed a pact.",
        "The U.S. envoy left.| The U.N. stayed.",
        "He arrived in the U.S.| The visit lasted a day.",
        "She met J. R. Silva on Jan. 5 in Rio.| It rained.",
        "\"We will not leave.\"| The crowd cheered.",
        "\"Will you leave?\" he asked.| Nobody answered.",
        "He said: “We reject the offer.”| Talks ended.",
        "It cost $3.5 million.| Nobody paid.",
        "Prices rose 4.2 percent... and then fell.| Shops closed.",
        "Article No. 5 was read.| No. 7 was not.",
        "LIMA, June 3 (AFP) -| Police arrested a deputy.| He denied it.",
        "SAN JOSE, Calif., Feb 26 -| Two unions signed a pact.",
        "BOGOTA (COLOMBIA), 27 AUG 89 (RADIO UNO) --| THE MINISTER RESIGNED.",
        "ANKARA:| A court freed the editor.",
        "MOSCOW --| Russia expelled an envoy.",
        "TOKYO, June 2 -| Farmers marched.",
        "THE ARMY - WHICH DENIED IT - LEFT.| IT RAINED.",
        "Police - who denied it - left.| It rained."
      })
  void endsSentencesWhereReadersDo(String marked) {
    String text = marked.replace("|", "");
    List<Span> sentences = splitter.split(text, new Span(0, text.length()));
    StringBuilder found = new StringBuilder();
    for (Span sentence : sentences) {
      found.append(found.isEmpty() ? "" : "|").append(sentence.of(text));
    }
    assertThat(found.toString()).isEqualTo(marked.replace("| ", "|"));
  }
}
