package org.rapporteur.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.coding.Coding;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.ReportedArticle;

class CodedReaderTest {
  private final RecordWriter writer = new RecordWriter();
  private final CodedReader reader = new CodedReader();

  static List<Coding> codings() {
    return List.of(SampleCodings.full(), SampleCodings.open());
  }

  @ParameterizedTest
  @MethodSource("codings")
  void whatIsWrittenIsReadBack(Coding coding) {
    CodedArticle expected = CodedArticle.of(coding, "en");
    assertThat(reader.read(3, writer.write(coding))).isEqualTo(new CodedLine.Read(3, expected));
    assertThat(reader.read(3, writer.write(expected))).isEqualTo(new CodedLine.Read(3, expected));
  }

  @Test
  void aCopyStaysOne() {
    CodedArticle article = CodedArticle.of(SampleCodings.open(), "en");
    ReportedArticle from = article.article();
    CodedArticle copy =
        new CodedArticle(
            new ReportedArticle(
                from.key(), "b", "Title", null, "https://example.org/", "Paper", "de", "0123"),
            List.of(),
            List.of(),
            List.of("odd"));
    assertThat(reader.read(1, writer.write(copy))).isEqualTo(new CodedLine.Read(1, copy));
  }

  @Test
  void linesOfEarlierVersionsAreRead() {
    String line =
        writer
            .write(SampleCodings.full())
            .replaceAll("\"(key|reason|sentenceBegin|sentenceEnd)\":(\"[^\"]*\"|[0-9]+),", "");
    assertThat(line).doesNotContain("sentenceEnd");
    assertThat(reader.read(1, line))
        .isInstanceOfSatisfying(
            CodedLine.Read.class,
            read -> {
              assertThat(read.article().article().key()).isEqualTo("a1");
              assertThat(read.article().reports().getFirst().event().sentenceSpan().end())
                  .isEqualTo(SampleCodings.TEXT.indexOf('\n'));
            });
  }

  @Test
  void anErrorLineIsNoBrokenLine() {
    String line = writer.write(new InputError("x", ErrorCode.EMPTY, "no text", 7));
    assertThat(reader.read(7, line)).isEqualTo(new CodedLine.Uncoded(7, "no text"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "type":"CONSULT"           | "type":"DANCE"            | "events[0].type" cannot be "DANCE"
          "mode":"visit"             | "mode":"flight"           | has no mode flight
          "status":"PLANNED"         | "status":null             | "events[0].status" is missing
          "cameo":"042"              | "cameo":"99"              | "events[0].cameo" cannot be "99"
          "id":"0123456789abcdef"    | "id":"0123"               | "events[0].id" cannot be "0123"
          "end_date":"2024-06-21"    | "end_date":"2024-06-20"   | events[0].time: ends before it starts
          "start":"2024-06-21"       | "start":"2024-06-31"      | "events[0].time.start" cannot be
          "published":"2024-06-17"   | "published":20240617      | "published" is no string
          "latitude":-1.28           | "latitude":-99            | events[0].place: not on earth
          "latitude":-1.28           | "latitude":"south"        | "events[0].place.latitude" is no number
          "precision":"CITY"         | "precision":"COUNTRY"     | a country is no point
          "geonames":184745          | "geonames":1e99           | is no whole number
          "background":false         | "background":"no"         | is neither true nor false
          "contexts":["diplomatic"]  | "contexts":[7]            | is no list of strings
          "contexts":["diplomatic"]  | "contexts":{}             | is no list
          "target":[{                | "target":[7,{             | events[0].target[0] is no object
          "begin":0,"end":18         | "begin":9,"end":8         | events[0].source[0]: not a span
          "stance":"CONFIRM"         | "stance":"MUMBLE"         | "claims[0].stance" cannot be "MUMBLE"
          """)
  void whatIsWrongIsToldWithItsPlace(String right, String wrong, String message) {
    String line = writer.write(SampleCodings.full());
    assertThat(line).contains(right);
    assertBroken(line.replace(right, wrong), ErrorCode.BAD_RECORD, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":         | MALFORMED_JSON | not valid JSON",
        "[]               | NOT_AN_OBJECT  | not a JSON object",
        "{\"text\":\"a\"} | BAD_RECORD     | rapporteur code",
      })
  void otherLinesAreNamed(String line, ErrorCode code, String message) {
    assertBroken(line, code, message);
  }

  private void assertBroken(String line, ErrorCode code, String message) {
    assertThat(reader.read(5, line))
        .isInstanceOfSatisfying(
            CodedLine.Broken.class,
            broken -> {
              assertThat(broken.error().line()).isEqualTo(5);
              assertThat(broken.error().code()).isEqualTo(code);
              assertThat(broken.error().message()).contains(message);
            });
  }
}
