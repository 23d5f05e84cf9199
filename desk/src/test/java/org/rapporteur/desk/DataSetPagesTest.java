package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.desk.page.Interval;
import org.rapporteur.store.FeedLedger;
import org.rapporteur.store.FeedState;
import org.rapporteur.store.Link;
import org.rapporteur.store.Mark;
import org.rapporteur.store.StoreException;

class DataSetPagesTest {
  private static final String MANIFEST =
      """
      {"manifest":1,"record":1,"program":{"version":"1.2","commit":null,"modified":false},
      "command":"read","options":{"date":"2024-06-17"},"inputs":[{"name":"news.txt","bytes":12,
      "sha256":"aa"}],"knowledge":{"actors":"%s"},"own":{},"models":{},"corrections":null,
      "output":null,"store":{"articles":6,"records":7,"sha256":"cc"},"counts":{"articles":6}}
      """;

  @TempDir private Path directory;
  private DeskFixture desk;

  @BeforeEach
  void start() throws StoreException, UnavailableException {
    desk = DeskFixture.start(directory);
  }

  @AfterEach
  void stop() throws StoreException {
    desk.close();
  }

  /** Sends {@code content} as the file that a form calls {@code field}. */
  private HttpResponse<String> upload(String path, String field, String content)
      throws IOException, InterruptedException {
    String part = "--limit\r\nContent-Disposition: form-data; name=";
    String body =
        part
            + "\"token\"\r\n\r\n"
            + desk.token()
            + "\r\n"
            + part
            + "\""
            + field
            + "\"; filename=\"f\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            + content
            + "\r\n--limit--\r\n";
    return desk.send(
        HttpRequest.newBuilder(desk.address(path))
            .header("Content-Type", "multipart/form-data; boundary=limit")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private String draw(int size, int seed) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        desk.post(
            "/quality/samples",
            Map.of("filter", "", "size", String.valueOf(size), "seed", String.valueOf(seed)));
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  private List<String> drawn(String sample) throws IOException, InterruptedException {
    return desk.page(sample + "/judgements.csv").lines().skip(1).toList();
  }

  @Test
  void aSeedDrawsTheSameRecordsAgain() throws IOException, InterruptedException {
    String sample = draw(4, 7);
    List<String> first = drawn(sample);
    assertThat(first).hasSize(4).doesNotHaveDuplicates();
    assertThat(draw(4, 7)).isEqualTo(sample);
    assertThat(drawn(sample)).isEqualTo(first);
    assertThat(drawn(draw(100, 8))).hasSize(7);
  }

  @Test
  void judgementsAreKeptWithTheirAuthorAndGivePrecision() throws IOException, InterruptedException {
    String sample = draw(4, 1);
    assertThat(desk.page(sample)).contains("Record 1 of 4", "data-key=\"y\"", "judge.js");
    for (String verdict : List.of("right", "wrong", "unsure")) {
      String number = String.valueOf(List.of("right", "wrong", "unsure").indexOf(verdict));
      HttpResponse<String> answer =
          desk.post(sample + "/" + number, Map.of("verdict", verdict, "reason", "because, \"so\""));
      assertThat(answer.statusCode()).isEqualTo(303);
    }
    assertThat(desk.page(sample)).contains("Record 4 of 4", "3 judged", ".50", ".09–.91");
    desk.post(sample + "/1", Map.of("verdict", "right", "reason", ""));
    assertThat(desk.page(sample)).contains("1.00", ".34–1.00");
    assertThat(desk.page(sample + "/judgements.csv"))
        .contains("UNSURE,\"because, \"\"so\"\"\",R. Reader,2024-06-21");
    assertThat(desk.page("/quality")).contains("3 of 4", "type + countries F1", "ASSAULT</th>");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.00, 1.00",
    "0, 10, 0.00, 0.28",
    "5, 10, 0.24, 0.76",
    "10, 10, 0.72, 1.00",
    "45, 50, 0.79, 0.96",
  })
  void theIntervalIsThatOfWilson(int hits, int all, double low, double high) {
    Interval interval = Interval.of(hits, all);
    assertThat(interval.low()).isCloseTo(low, org.assertj.core.data.Offset.offset(0.005));
    assertThat(interval.high()).isCloseTo(high, org.assertj.core.data.Offset.offset(0.005));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size=0&seed=1|size is a number from 1",
        "size=x&seed=1|size is a number from 1",
        "size=5&seed=-1|seed is a number from 0",
        "size=5&seed=1&filter=type%3DPROTEST|no record fits",
        "size=5&seed=1&filter=colour%3Dred|filter, character 1",
      })
  void aSampleThatCannotBeDrawnIsToldWhy(String form, String words)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        desk.send(
            HttpRequest.newBuilder(desk.address("/quality/samples"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&token=" + desk.token()))
                .build());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(words);
  }

  @Test
  void sourcesShowFeedsOutletsAndTroubles()
      throws StoreException, IOException, InterruptedException {
    assertThat(desk.page("/sources")).contains("No feed is followed", "Fjord Post");
    Link link =
        new Link("a", "https://news.example/<b>", null, null, "Desert feed", null, null, null, 0);
    desk.store()
        .feedLedger()
        .record(new FeedState("https://news.example/feed", null, "Mon, 17 Jun"), List.of(link));
    desk.store().save(List.of(), List.of(new Mark.Postponed("a", "no answer")));
    FeedLedger ledger = desk.store().feedLedger();
    ledger.answered("https://news.example/feed", Instant.parse("2024-06-18T09:30:00Z"));
    ledger.failed(
        "https://news.example/feed", Instant.parse("2024-06-18T09:45:00Z"), "status <500>");
    ledger.failed("https://other.example/feed", Instant.parse("2024-06-18T09:50:00Z"), "no host");
    assertThat(desk.page("/sources"))
        .contains("https://news.example/feed", "Mon, 17 Jun", "Desert feed", "no answer")
        .contains("2024-06-18 09:30 UTC", "2024-06-18 09:45 UTC", "status &lt;500&gt;")
        .contains("https://other.example/feed", "never", "no host", "1 failure in a row")
        .contains("https://news.example/&lt;b&gt;");
  }

  @Test
  void recordsOfAnotherRunAreComparedOneByOne() throws Exception {
    String here = desk.page("/api/export?as=jsonl");
    assertThat(compared(here)).contains("no record differs");
    String other = here.replace("\"status\":\"PLANNED\"", "\"status\":\"HAPPENED\"");
    assertThat(other).isNotEqualTo(here);
    assertThat(compared(other + "{\"id\":\"far\",\"events\":[]}\nnonsense\n"))
        .contains("not the same", "status: \"HAPPENED\" → \"PLANNED\"")
        .contains("1 article of the file not here; 1 line could not be read");
    assertThat(compared("nonsense")).contains("the file has no records");
  }

  private String compared(String lines) throws IOException, InterruptedException {
    String form =
        "--part\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
            + desk.token()
            + "\r\n--part\r\nContent-Disposition: form-data; name=\"records\";"
            + " filename=\"other.jsonl\"\r\n\r\n"
            + lines
            + "\r\n--part--\r\n";
    return desk.send(
            HttpRequest.newBuilder(desk.address("/runs/records"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build())
        .body();
  }

  @Test
  void runsShowTheManifestAndWhyAnotherMayDiffer() throws IOException, InterruptedException {
    assertThat(desk.page("/runs")).contains("No manifest lies beside", "Nothing was corrected");
    Files.writeString(directory.resolve("manifest.json"), MANIFEST.formatted("bb"));
    assertThat(desk.page("/runs")).contains("news.txt", "date=2024-06-17", "6 articles");
    assertThat(upload("/runs/compared", "manifest", MANIFEST.formatted("bb")).body())
        .contains("Made of the same");
    assertThat(upload("/runs/compared", "manifest", MANIFEST.formatted("dd")).body())
        .contains("built-in knowledge actors has changed");
    HttpResponse<String> answer = upload("/runs/compared", "manifest", "{}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("the file is no manifest");
    Files.writeString(directory.resolve("manifest.json"), "broken");
    assertThat(desk.page("/runs")).contains("manifest.json cannot be read");
  }

  @Test
  void correctionsAreHandedOutTakenOverAndTakenBack() throws IOException, InterruptedException {
    String line =
        "{\"article\":\"%s\",\"record\":{\"type\":\"CONSULT\",\"begin\":22,\"end\":27},"
                .formatted(DeskFixture.key("announced"))
            + "\"set\":{\"status\":\"DENIED\"},\"author\":\"N. Other\",\"date\":\"2024-06-20\","
            + "\"reason\":\"<i>\"}";
    HttpResponse<String> taken = upload("/corrections", "corrections", line + "\n{broken\n");
    assertThat(taken.body()).contains("line 2:", "status DENIED", "N. Other", "&lt;i&gt;");
    assertThat(desk.page("/corrections.jsonl")).isEqualTo(line + "\n");
    assertThat(desk.page("/articles/announced")).contains("status-denied");
    Matcher form =
        Pattern.compile("action=\"(/corrections/\\w+/taken-back)\"").matcher(desk.page("/runs"));
    assertThat(form.find()).isTrue();
    assertThat(desk.post(form.group(1), Map.of()).statusCode()).isEqualTo(303);
    assertThat(desk.page("/runs")).contains("Nothing was corrected");
    assertThat(desk.page("/articles/announced")).doesNotContain("status-denied");
  }
}
