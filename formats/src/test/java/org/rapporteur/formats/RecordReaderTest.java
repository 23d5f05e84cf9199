package org.rapporteur.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.ArticleSource;

class RecordReaderTest {
  private final RecordReader reader = new RecordReader();

  @Test
  void readsEveryKnownFieldAndKeepsTheOthers() {
    InputLine.Accepted line =
        accepted(
            "{\"shelf\":7.10,\"id\":\"a1\",\"text\":\"Words.\",\"title\":\"Head\","
                + "\"date\":\"2024-06-17\",\"url\":\"https://news.example/1\",\"source\":\"Wire\","
                + "\"tags\":[\"x\"]}");
    assertThat(line.source())
        .isEqualTo(
            new ArticleSource(
                "a1",
                "Words.",
                "Head",
                LocalDate.of(2024, 6, 17),
                "https://news.example/1",
                "Wire"));
    assertThat(line.extra().keySet()).containsExactly("shelf", "tags");
    assertThat(line.extra().get("shelf")).hasToString("7.10");
    assertThat(line.warnings()).isEmpty();
  }

  @Test
  void anArticleWithoutIdIsNamedAfterItsText() {
    String first = accepted("{\"text\":\"Words.\"}").source().id();
    assertThat(first).matches("[0-9a-f]{16}");
    assertThat(accepted("{\"text\":\"Words.\",\"title\":\"x\"}").source().id()).isEqualTo(first);
    assertThat(accepted("{\"text\":\"Others.\"}").source().id()).isNotEqualTo(first);
    assertThat(accepted("{\"id\":12,\"text\":\"Words.\"}").source().id()).isEqualTo("12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2024-06-17                | 2024-06-17",
        "2024-06-17T23:30:00Z      | 2024-06-17",
        "2024-06-17 23:30:00+09:00 | 2024-06-17",
        "''                        | -",
      })
  void readsDates(String written, @Nullable LocalDate day) {
    assertThat(accepted("{\"text\":\"Words.\",\"date\":\"" + written + "\"}").source().published())
        .isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "17.06.2024", "2024-13-01", "2024-02-30", "2024-06", "2024-06-171"})
  void refusesWhatIsNoDate(String written) {
    InputError error = rejected("{\"id\":\"a\",\"text\":\"W.\",\"date\":\"" + written + "\"}");
    assertThat(error.code()).isEqualTo(ErrorCode.BAD_DATE);
    assertThat(error.id()).isEqualTo("a");
    assertThat(error.message()).contains(written).contains("2024-06-17");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",            | MALFORMED_JSON",
        "{\"text\":\"a\"} {}       | MALFORMED_JSON",
        "{\"text\":1,\"text\":2}   | MALFORMED_JSON",
        "nonsense                  | MALFORMED_JSON",
        "[1,2]                     | NOT_AN_OBJECT",
        "\"text\"                  | NOT_AN_OBJECT",
        "{}                        | MISSING_TEXT",
        "{\"text\":null}           | MISSING_TEXT",
        "{\"text\":[\"a\"]}        | WRONG_TYPE",
        "{\"text\":\"a\",\"date\":20240617} | WRONG_TYPE",
      })
  void saysWhatIsWrongWithALine(String line, ErrorCode code) {
    InputError error = rejected(line);
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.line()).isEqualTo(5);
    assertThat(error.message()).isNotBlank().doesNotContain("\n").doesNotContain("Exception");
  }

  @Test
  void deepNestingIsAnErrorOfTheLine() {
    assertThat(rejected("{\"text\":\"a\",\"x\":" + "[".repeat(100_000)).code())
        .isEqualTo(ErrorCode.MALFORMED_JSON);
  }

  @Test
  void replacedBytesAreAWarning() {
    byte[] bytes = "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    InputLine line =
        reader.read(new LineReader.Line(1, Utf8Text.decode(bytes, 0, bytes.length), 14, false));
    assertThat(line)
        .asInstanceOf(type(InputLine.Accepted.class))
        .satisfies(accepted -> {
          assertThat(accepted.source().text()).isEqualTo("caf\ufffd");
          assertThat(accepted.warnings()).singleElement().asString().contains("byte 12");
        });
  }

  @Test
  void aLineThatIsTooLongSaysHowLong() {
    InputLine line = reader.read(new LineReader.Line(3, new Utf8Text("", 0, -1), 52428800, true));
    assertThat(line)
        .asInstanceOf(type(InputLine.Rejected.class))
        .satisfies(rejected -> {
          assertThat(rejected.error().code()).isEqualTo(ErrorCode.TOO_LONG);
          assertThat(rejected.error().message()).contains("52428800");
        });
  }

  @Test
  void futureMeansNowhereOnEarth() {
    LocalDate today = LocalDate.of(2024, 6, 17);
    assertThat(PublicationDate.isFuture(today.plusDays(1), today)).isFalse();
    assertThat(PublicationDate.isFuture(today.plusDays(2), today)).isTrue();
  }

  private InputLine.Accepted accepted(String line) {
    return (InputLine.Accepted) reader.read(line(line));
  }

  private InputError rejected(String line) {
    return ((InputLine.Rejected) reader.read(line(line))).error();
  }

  private static LineReader.Line line(String text) {
    return new LineReader.Line(5, new Utf8Text(text, 0, -1), text.length(), false);
  }
}
