package org.rapporteur.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.correction.Corrections;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Status;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LayoutTest {
  @ParameterizedTest
  @CsvSource({"gdelt1, 58", "gdelt2, 61", "icews, 20", "polecat, 40", "phoenix, 26"})
  void tablesOfOthersHaveTheirColumns(String name, int columns) throws IOException {
    Layout layout = CodedSample.layout(name);
    String table = text(CodedSample.write(layout, CodedSample.articles()), 0);
    assertThat(table.lines()).isNotEmpty().allMatch(row -> row.split("\t", -1).length == columns);
  }

  @Test
  void mentionsOfEveryReportBelongToOneEvent() throws IOException {
    Coverages joined =
        report -> new Coverage("same", report.article().id().equals("summit"), 7, 2, 3);
    Layout layout = CodedSample.layout("gdelt2");
    Map<String, byte[]> files =
        CodedSample.write(layout, Selection.of(layout), CodedSample.articles(), joined);
    List<String> events = text(files, 0).lines().toList();
    assertThat(events).hasSize(2).allMatch(row -> row.contains("\t7\t2\t3\t"));
    String number = events.getFirst().split("\t", -1)[0];
    assertThat(text(files, 1).lines().filter(row -> row.startsWith(number))).hasSizeGreaterThan(2);
  }

  @Test
  void statusesAskedForAreWritten() throws IOException {
    Layout layout = CodedSample.layout("icews");
    Selection denied = new Selection(EnumSet.of(Status.NEGATED), true, false, report -> true);
    assertThat(
            text(
                CodedSample.write(layout, denied, CodedSample.articles(), Coverages.NOT_JOINED), 0))
        .hasLineCount(1);
    Selection alleged = new Selection(EnumSet.of(Status.PLANNED), true, false, report -> true);
    assertThat(
            text(
                CodedSample.write(layout, alleged, CodedSample.articles(), Coverages.NOT_JOINED),
                0))
        .hasLineCount(2)
        .contains("Make a visit");
  }

  @Test
  void whatTheFilterRefusesIsLeftOutWithItsClaims() {
    Layout layout = CodedSample.layout("jsonl");
    Selection none =
        new Selection(
            layout.statuses(), true, false, report -> report.event().cameo().root().equals("04"));
    assertThat(CodedSample.articles().get(1).claims()).hasSize(2);
    assertThat(none.of(CodedSample.articles().get(1)).claims()).isEmpty();
    assertThat(none.of(CodedSample.articles().get(0)).reports()).hasSize(2);
  }

  @Test
  void aMovedVisitKeepsItsIdentity() throws IOException {
    Coverages moved =
        new Coverages() {
          @Override
          public Coverage of(Report report) {
            return new Coverage("visit", true, 2, 2, 2);
          }

          @Override
          public Plan plan(Report report) {
            LocalDate day = LocalDate.of(2024, 6, 24);
            return new Plan(Plan.Stage.CANCELLED, 2, day, day);
          }
        };
    Layout layout = CodedSample.layout("ics");
    assertThat(
            text(CodedSample.write(layout, Selection.of(layout), CodedSample.articles(), moved), 0))
        .contains("UID:visit@rapporteur\r\n", "SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n")
        .contains("DTSTART;VALUE=DATE:20240624\r\n", "DTEND;VALUE=DATE:20240625\r\n");
  }

  @Test
  void joinedReportsAreOneRowWithTheirCounts() throws IOException {
    List<CodedArticle> articles = new ArrayList<>(CodedSample.articles());
    ReportedArticle first = articles.get(1).article();
    articles.add(
        articles
            .get(1)
            .of(
                new ReportedArticle(
                    "other",
                    "other",
                    null,
                    first.published(),
                    "https://other.example/a",
                    "Other Paper",
                    "en",
                    null)));
    Layout layout = CodedSample.layout("gdelt2");
    Selection selection = Selection.of(layout);
    Coverages joined = JoinedReports.of(articles, Corrections.NONE, selection::takes);
    Map<String, byte[]> files = CodedSample.write(layout, selection, articles, joined);
    List<String> arrests =
        text(files, 0).lines().filter(row -> row.contains("\tPOLCOP\t")).toList();
    // Two reports, two articles, but one source: the words are the same.
    assertThat(arrests).singleElement().asString().contains("\t2\t1\t2\t");
    String number = arrests.getFirst().split("\t", -1)[0];
    assertThat(text(files, 1).lines().filter(row -> row.startsWith(number))).hasSize(2);
  }

  @Test
  void countriesAreNoPoints() throws IOException {
    JsonNode features =
        JsonMapper.builder()
            .build()
            .readTree(
                text(CodedSample.write(CodedSample.layout("geojson"), CodedSample.articles()), 0))
            .path("features");
    assertThat(features.size()).isGreaterThan(10);
    for (JsonNode feature : features) {
      String precision = feature.path("properties").path("placePrecision").asString("");
      assertThat(feature.path("geometry").isNull())
          .isEqualTo(!precision.equals("CITY") && !precision.equals("SITE"));
    }
  }

  @Test
  void aPackageKnowsTheHashesOfItsFiles() throws Exception {
    Map<String, byte[]> files =
        CodedSample.write(CodedSample.layout("datapackage"), CodedSample.articles());
    JsonNode resources =
        JsonMapper.builder().build().readTree(files.get("datapackage.json")).path("resources");
    assertThat(resources.size()).isEqualTo(files.size() - 1);
    for (JsonNode resource : resources) {
      byte[] file = Objects.requireNonNull(files.get(resource.path("path").stringValue()));
      assertThat(resource.path("bytes").intValue()).isEqualTo(file.length);
      assertThat(resource.path("hash").stringValue())
          .isEqualTo(
              "sha256:"
                  + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
    }
    assertThat(text(files, 3)).contains("## CONSULT", "| consult.visit | visit | 042 |");
    assertThat(text(files, 2)).startsWith("measure,at_least\r\n").contains("own tuning type,");
  }

  @ParameterizedTest
  @CsvSource({
    "19, 190, 190, 4, 4",
    "042, 042, 042, 1, 1",
    "1125, 1125, 112, 3, 3",
    "163, 163, 163, 4, 3",
    "014, 014, 014, 1, 0",
    "141, 141, 141, 3, 4"
  })
  void codesAreFilledAndClassed(String code, String full, String base, int gdelt, int penta) {
    CameoCode cameo = new CameoCode(code);
    assertThat(CameoFacts.full(cameo)).isEqualTo(full);
    assertThat(CameoFacts.base(cameo)).isEqualTo(base);
    assertThat(CameoFacts.gdeltQuad(cameo)).isEqualTo(gdelt);
    assertThat(CameoFacts.penta(cameo)).isEqualTo(penta);
  }

  @ParameterizedTest
  @CsvSource({"DEU, GM, 255, Germany", "RUS, RS, 365, Russia", "KEN, KE, 501, Kenya"})
  void countriesHaveTheirCodes(String code, String fips, String cow, String name) {
    CountryFacts facts = CountryFacts.builtIn();
    assertThat(facts.fips(code)).isEqualTo(fips);
    assertThat(facts.cow(code)).isEqualTo(cow);
    assertThat(facts.named(name)).contains(code);
  }

  private static String text(Map<String, byte[]> files, int index) {
    return new String(
        files.values().stream().skip(index).findFirst().orElseThrow(), StandardCharsets.UTF_8);
  }
}
