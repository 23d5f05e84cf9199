package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.store.StoreException;

class TogetherPagesTest {
  private static final String NOT_JOINED = "Reports were not joined yet";

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

  private static String first(String pattern, String page) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/agenda", "/claims", "/stories", "/occurrences"})
  void pagesSayThatReportsAreNotJoinedAndOfferIt(String path)
      throws IOException, InterruptedException {
    assertThat(desk.page(path)).contains(NOT_JOINED, "Join now", "class=\"empty\"");
    HttpResponse<String> answer = desk.post("/joins", Map.of("back", path));
    assertThat(answer.headers().firstValue("Location")).hasValue(path);
    assertThat(desk.page(path)).doesNotContain("Join now", "class=\"empty\"");
  }

  @Test
  void onlyAddressesOfThisDeskAreFollowed() throws IOException, InterruptedException {
    HttpResponse<String> answer = desk.post("/joins", Map.of("back", "//news.example/"));
    assertThat(answer.headers().firstValue("Location")).hasValue("/articles");
  }

  @Test
  void aCorrectionMakesPagesSayThatTheyAreBehind() throws IOException, InterruptedException {
    desk.joined();
    String form = first("action=\"(/articles/\\w+/records/\\w+)\"", desk.page("/articles/moved"));
    desk.post(form, Map.of("action", "set", "field", "status", "value", "HYPOTHETICAL"));
    assertThat(desk.page("/agenda")).contains("1 article came or changed", "Join now");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/agenda|June 2024",
        "/agenda|moved from 2024-06-18 to 2024-06-19",
        "/agenda?month=2024-05|May 2024",
        "/agenda?show=past|happened on 2024-06-19",
        "/agenda?show=changes|moved from 2024-06-18 to 2024-06-19",
        "/agenda?show=changes&filter=source%3DNOR|will visit Kenya on 19 June",
        "/agenda?show=past&filter=source%3DSDN|Nothing is announced here",
        "/agenda?show=open|Nothing is announced here",
      })
  void theAgendaTellsTheLifeOfEvents(String path, String words)
      throws IOException, InterruptedException {
    assertThat(desk.joined().page(path)).contains(words);
  }

  @Test
  void stepsLeadToTheirSentences() throws IOException, InterruptedException {
    String page = desk.joined().page("/agenda?show=past");
    assertThat(page)
        .contains("href=\"/articles/" + DeskFixture.key("announced") + "#record-")
        .contains("href=\"/articles/" + DeskFixture.key("moved") + "#record-")
        .contains("href=\"/articles/" + DeskFixture.key("happened") + "#record-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/agenda?month=June|month is written as 2024-06",
        "/agenda?show=all|show is calendar",
        "/claims?state=old|state is alleged",
        "/agenda?filter=colour%3Dred|filter, character 1",
        "/occurrences/12|no event is known by 12",
        "/occurrences/0123456789abcdef|no event 0123456789abcdef",
        "/stories/unknown|in no story",
      })
  void whatIsNotThereIsToldWithWhatToDo(String path, String words)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = desk.joined().get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).contains(words);
  }

  @Test
  void aCalendarIsSubscribedToWithOneUidForAnEventThatMoves()
      throws IOException, InterruptedException {
    HttpResponse<String> answer = desk.joined().get("/agenda.ics?filter=source%3DNOR");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(answer.body())
        .containsOnlyOnce("BEGIN:VEVENT")
        .contains("DTSTART;VALUE=DATE:20240619", "SEQUENCE:2", "UID:");
  }

  @Test
  void claimsShowWhoAccusesAndWhoDenies() throws IOException, InterruptedException {
    String page = desk.joined().page("/claims");
    assertThat(page).contains("disputed", "since 2024-06-13", "Both countries");
    assertThat(desk.page("/claims?state=confirmed")).contains("No claims here");
  }

  @Test
  void aReadingIsChosenForGoodWithOneClick() throws IOException, InterruptedException {
    String page = desk.joined().page("/claims");
    String form = first("action=\"(/articles/\\w+/records/\\w+)\"", page);
    HttpResponse<String> answer =
        desk.post(
            form,
            Map.of("action", "choose", "side", "source", "reading", "TCDGOV", "back", "/claims"));
    assertThat(answer.headers().firstValue("Location")).hasValue("/claims");
    assertThat(desk.joined().page("/claims"))
        .doesNotContain("is ambiguous")
        .contains("<code>TCDGOV</code>");
  }

  @Test
  void anArticleSaysHowWidelyItsRecordsAreTold() throws IOException, InterruptedException {
    String article = desk.joined().page("/articles/announced");
    assertThat(article).contains("3 articles, 2 independent sources");
    String page = desk.page(first("href=\"(/occurrences/\\w+)\"", article));
    assertThat(page).contains("3 reports", "The first report of it", "Why it was joined", "same");
  }

  @Test
  void reportsAreSeparatedAndJoinedByHand() throws IOException, InterruptedException {
    String event = first("href=\"(/occurrences/\\w+)\"", desk.joined().page("/articles/announced"));
    String record = first("id=\"record-(\\w+)\"", desk.page("/articles/happened"));
    Map<String, String> happened = Map.of("article", DeskFixture.key("happened"), "event", record);
    assertThat(desk.post(event + "/separate", happened).statusCode()).isEqualTo(303);
    String page = desk.page(event);
    assertThat(page).contains("2 reports", "The same event</button>");
    assertThat(desk.post(event + "/join", happened).statusCode()).isEqualTo(303);
    assertThat(desk.page(event)).contains("3 reports", "R. Reader");
  }

  @Test
  void aStoryTellsWhatIsNewInEachReport() throws IOException, InterruptedException {
    String page = desk.joined().page("/stories/" + DeskFixture.key("moved"));
    assertThat(page).contains("Premier to visit Kenya", "told again", "CONSULT visit");
  }
}
