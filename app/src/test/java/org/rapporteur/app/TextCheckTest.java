package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.Utf8Text;

class TextCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                                        | EMPTY",
        "` \n\t\u00a0`                                             | EMPTY",
        "`PK\u0003\u0004\u0000\u0000text`                          | BINARY",
        "`<!DOCTYPE html><title>News</title>`                      | HTML",
        "`\n  <html lang=en>`                                      | HTML",
        "`<p>One</p><p>Two</p><p>3</p><div>4</div><span>5</span>`  | HTML",
      })
  void saysWhatIsNoArticle(String text, ErrorCode code) {
    assertThat(TextCheck.check(text.replace("\u00a0", " ")))
        .get()
        .extracting(Outcome.Failed::code)
        .isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oslo will visit Kenya.",
        "The tag <p>text</p> opens a paragraph.",
        "Caf\ufffd owners met in Paris on Monday."
      })
  void lettersPass(String text) {
    assertThat(TextCheck.check(text)).isEmpty();
  }

  @Test
  void anyBytesAreBinary() {
    long seed = System.nanoTime();
    byte[] bytes = new byte[5000];
    new Random(seed).nextBytes(bytes);
    assertThat(TextCheck.check(Utf8Text.decode(bytes, 0, bytes.length).text()))
        .as("seed %d", seed)
        .get()
        .extracting(Outcome.Failed::code)
        .isEqualTo(ErrorCode.BINARY);
  }

  @Test
  void otherEncodingsAreToldToBeSavedAsUtf8() {
    byte[] bytes = "\u041f\u0443\u0442\u0438\u043d".repeat(20).getBytes(StandardCharsets.UTF_16LE);
    assertThat(TextCheck.check(Utf8Text.decode(bytes, 0, bytes.length).text()))
        .get()
        .extracting(Outcome.Failed::message)
        .asString()
        .contains("UTF-8");
  }

  @Test
  void aBookIsNoArticle() {
    assertThat(TextCheck.check("word ".repeat(300_000)))
        .get()
        .extracting(Outcome.Failed::code)
        .isEqualTo(ErrorCode.TOO_LONG);
  }
}
