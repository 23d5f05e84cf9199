package org.rapporteur.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Span;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.place.Place;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.time.TimeSpan;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in a name, every file stays well formed. */
@Timeout(60)
class HostileLayoutTest {
  private static final String HOSTILE =
      "a\tb\nc\r\nd\"e'f,g;h|i\\j\u200Fk\u202El\ud83dm\udc00n\u0000o\u2028p<q>&]]>\ud83d\ude00=1+1";

  static List<Layout> layouts() {
    return CodedSample.LAYOUTS.all();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyFileStaysWellFormed(Layout layout) throws Exception {
    check(layout, List.of(article(HOSTILE, Status.HAPPENED), article(HOSTILE, Status.PLANNED)));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aNameOfAMegabyteIsWritten(Layout layout) throws Exception {
    String name = "Ab, \"c\"\n".repeat(1 << 17);
    check(layout, List.of(article(name, Status.HAPPENED), article(name, Status.PLANNED)));
  }

  private static void check(Layout layout, List<CodedArticle> articles) throws Exception {
    Map<String, byte[]> files = CodedSample.write(layout, articles);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getValue())).toString();
      String name = file.getKey();
      switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "jsonl" -> text.lines().forEach(JsonMapper.builder().build()::readTree);
        case "json", "geojson", "jsonld" -> JsonMapper.builder().build().readTree(text);
        case "graphml" -> xml(file.getValue());
        case "csv" -> commas(text);
        case "CSV", "tab", "txt" -> tabs(text);
        case "ics" -> calendar(text);
        default -> assertThat(text).isNotEmpty();
      }
    }
  }

  private static void xml(byte[] file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
    assertThat(
            factory
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getElementsByTagName("node")
                .getLength())
        .isPositive();
  }

  private static void commas(String text) throws IOException {
    List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    assertThat(rows).isNotEmpty().allMatch(row -> row.size() == rows.getFirst().size());
  }

  private static void tabs(String text) {
    List<String> rows = text.lines().toList();
    int columns = rows.getFirst().split("\t", -1).length;
    assertThat(rows).isNotEmpty().allMatch(row -> row.split("\t", -1).length == columns);
    assertThat(columns).isIn(16, 20, 26, 40, 58, 61);
  }

  private static void calendar(String text) {
    assertThat(text.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    assertThat(text.replace("\r\n ", "").split("\r\n"))
        .allMatch(line -> line.matches("(?s)[A-Z-]+(;[A-Z]+=[A-Z]+)?:.*"));
  }

  private static CodedArticle article(String words, Status status) {
    Span span = new Span(0, 1);
    Actor actor =
        new Actor("KEN", List.of("GOV"), words, words, words, words, span, words, List.of());
    LocalDate day = LocalDate.of(2024, 6, 17);
    Event event =
        new Event(
            new EventId("0123456789abcdef"),
            EventType.CONSULT,
            "visit",
            List.of("diplomatic"),
            new CameoCode("042"),
            status,
            false,
            words,
            List.of(actor),
            List.of(actor),
            new TimeSpan(day, day, TimeSpan.Precision.DAY, words, span, words, null),
            new Place(words, "KEN", words, null, null, Place.Precision.CITY, words, span),
            List.of(new Speaker(actor, words)),
            0,
            span,
            span,
            words,
            List.of(new Cue("PLANNED", words, span)),
            words,
            null);
    ReportedArticle article =
        new ReportedArticle(words, words, words, day, words, words, "en", null);
    return new CodedArticle(
        article, List.of(new Report(article, event, words)), List.of(), List.of(words));
  }
}
