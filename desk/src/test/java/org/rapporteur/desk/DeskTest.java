package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.store.StoreException;

class DeskTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/articles|Premier to visit Kenya",
        "/articles?from=3|newer",
        "/records|status-planned",
        "/records?filter=status%3DPLANNED|visit",
        "/records/facets|CONSULT",
        "/assets/desk.css|--paper",
      })
  void pagesShow(String path, String words) throws IOException, InterruptedException {
    assertThat(desk.page(path)).contains(words);
  }

  @Test
  void anArticleShowsItsEvidenceBesideItsRecords() throws IOException, InterruptedException {
    String page = desk.page("/articles/" + DeskFixture.key("announced"));
    assertThat(page)
        .contains("data-proves=\"1:sentence 1:trigger\"", "CONSULT visit", "status-planned")
        .contains("sign-up line", "class=\"cut\"");
    assertThat(desk.page("/articles/announced")).isEqualTo(page);
  }

  @Test
  void aSentenceIsExplained() throws IOException, InterruptedException {
    assertThat(desk.page("/articles/announced/sentences/0")).contains("read by hand");
    assertThat(desk.get("/articles/announced/sentences/7").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"''", "type=CONSULT", "status=ALLEGED", "source=SDN status=DENIED", "type=PROTEST"})
  void anExportHasAsManyRecordsAsThePageCounts(String filter)
      throws IOException, InterruptedException {
    String page = desk.page("/records?filter=" + DeskFixture.encoded(filter));
    Matcher count = Pattern.compile("<h1>Records <small>(\\d+)</small>").matcher(page);
    assertThat(count.find()).isTrue();
    String csv = desk.page("/records/export?as=csv&filter=" + DeskFixture.encoded(filter));
    assertThat(csv.lines().count() - 1).isEqualTo(Long.parseLong(count.group(1)));
  }

  @Test
  void aCorrectionNeedsTheTokenOfThisDesk() throws IOException, InterruptedException {
    String page = desk.page("/articles/announced");
    Matcher form = Pattern.compile("action=\"(/articles/\\w+/records/\\w+)\"").matcher(page);
    assertThat(form.find()).isTrue();
    Map<String, String> denied =
        Map.of("action", "set", "field", "status", "value", "DENIED", "reason", "it says so");
    HttpResponse<String> foreign = desk.postWithout(form.group(1), denied);
    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(desk.page("/articles/announced")).doesNotContain("status-denied");

    HttpResponse<String> own = desk.post(form.group(1), denied);
    assertThat(own.statusCode()).isEqualTo(303);
    assertThat(desk.page("/articles/announced"))
        .contains("status-denied", "it says so", "R. Reader", "2024-06-21");
  }

  @Test
  void aCorrectionThatMakesNoSenseIsRefusedWithWhatToDo() throws IOException, InterruptedException {
    String page = desk.page("/articles/announced");
    Matcher form = Pattern.compile("action=\"(/articles/\\w+/records/\\w+)\"").matcher(page);
    assertThat(form.find()).isTrue();
    HttpResponse<String> answer =
        desk.post(form.group(1), Map.of("action", "set", "field", "status", "value", "MAYBE"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("MAYBE").doesNotContain("Exception");
  }

  @Test
  void aHostileArticleIsShownAsItIs() throws IOException, InterruptedException {
    for (String path :
        new String[] {"/articles", "/articles/hostile", "/records?column=outlet&column=article"}) {
      assertThat(desk.page(path))
          .contains("&lt;script&gt;alert(1)")
          .doesNotContain("<script>alert", "<img src=x", "<b>Outlet");
    }
    HttpResponse<String> answer = desk.get("/articles/hostile");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'");
  }

  @Test
  void aForeignNameIsRefused() throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), desk.address("/").getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /articles HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("Premier");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/nowhere|404|nothing at this address",
        "/articles/unknown|404|no article unknown",
        "/assets/../desk.css|404|nothing",
        "/records?filter=colour%3Dred|400|filter, character 1",
        "/records?after=x|400|cursor",
        "/records?order=size|400|published or event",
        "/articles?from=-1|400|must be a number",
        "/records/export?as=xls|400|no layout",
      })
  void whatCannotBeShownIsToldWithWhatToDo(String path, int status, String words)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = desk.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words).doesNotContain("Exception", "at org.");
  }
}
