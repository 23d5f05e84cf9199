package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentLemmasTest {
  private final RecentLemmas recent = new RecentLemmas();

  @Test
  void givesWhatWasPutForTheSameFormAndTag() {
    recent.put("met", "VBD", "meet");
    assertThat(recent.get("met", "VBD")).isEqualTo("meet");
    assertThat(recent.get("met", "NN")).isNull();
    assertThat(recent.get("mets", "VBD")).isNull();
  }

  @Test
  void neverGivesTheLemmaOfAnotherWordAndKeepsOnlySoMany() {
    int words = 100_000;
    IntStream.range(0, words).forEach(i -> recent.put("word" + i, "NN", "lemma" + i));
    long kept =
        IntStream.range(0, words)
            .filter(i -> {
              String lemma = recent.get("word" + i, "NN");
              assertThat(lemma).isIn(null, "lemma" + i);
              return lemma != null;
            })
            .count();
    assertThat(kept).isBetween(1000L, 16_384L);
  }

  @Test
  void doesNotKeepEndlessWords() {
    recent.put("a".repeat(1000), "NN", "a");
    assertThat(recent.get("a".repeat(1000), "NN")).isNull();
  }
}
