package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {
  @ParameterizedTest
  @CsvSource({
    "andrey petrov, andrei petrov",
    "oleh zelenskiy, oleh zelensky",
    "jinping xi, xi jinping",
    "aleksandr novak, alexandr novak",
    "muhammad rashid, mohammed rashid",
  })
  void findsOtherSpellings(String written, String known) {
    assertThat(Spellings.of(written)).contains(known);
  }

  @Test
  void aNameOfManyWordsHasFewSpellings() {
    String name = "yuya khaksei ".repeat(500).strip();
    assertThat(Spellings.of(name)).hasSizeLessThan(30).doesNotContain(name);
  }
}
