package org.rapporteur.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDifferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "{\"a\":1}; {\"a\":2}; a: 1 → 2",
        "{\"a\":[1,2]}; {\"a\":[1,3]}; a[1]: 2 → 3",
        "{\"a\":[{\"b\":\"x\"}]}; {\"a\":[{\"b\":null}]}; a[0].b: \"x\" → null",
        "{\"a\":[]}; {\"a\":[7]}; a[0]: nothing → 7",
        "{\"a\":1,\"b\":2}; {\"b\":2}; a: 1 → nothing",
      })
  void tellsTheFirstField(String before, String after, String text) {
    assertThat(JsonDifference.first(before, after).map(FieldChange::text)).contains(text);
  }

  @Test
  void equalOrNoJsonGivesNothing() {
    assertThat(JsonDifference.first("{\"a\":1}", "{\"a\":1}")).isEmpty();
    assertThat(JsonDifference.first("{", "{\"a\":1}")).isEmpty();
  }
}
