package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.RecordStore;

/** Answers that are given again. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AnswersTest {
  @TempDir private Path directory;

  @Test
  void whatDidNotChangeIsMadeOnce() throws Exception {
    try (DeskFixture desk = DeskFixture.start(directory)) {
      HttpResponse<String> first = desk.get("/records");
      HttpResponse<String> second = desk.get("/records");
      assertThat(second.body()).isEqualTo(first.body());
      assertThat(second.headers().firstValue("Age")).isEmpty();
      assertThat(answers(desk, "made")).isEqualTo(1);
      assertThat(answers(desk, "kept")).isEqualTo(1);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> known =
          desk.send(
              HttpRequest.newBuilder(desk.address("/records"))
                  .header("If-None-Match", tag)
                  .build());
      assertThat(known.statusCode()).isEqualTo(304);
      assertThat(known.body()).isEmpty();
    }
  }

  @Test
  void pagesSayWhenTheyAreBehindWhatArrives() throws Exception {
    try (DeskFixture desk = DeskFixture.start(directory, DeskCodings.all().subList(0, 2))) {
      String before = desk.page("/articles");
      assertThat(before).contains("class=\"behind\"></span>");
      desk.store().save(DeskCodings.all());
      HttpResponse<String> behind = desk.get("/articles");
      assertThat(behind.body()).contains("class=\"behind\">as of 12:00:00; more came since</span>");
      assertThat(behind.headers().firstValue("Age")).contains("1");
      HttpResponse<String> current =
          desk.send(
              HttpRequest.newBuilder(desk.address("/articles"))
                  .header("Cache-Control", "no-cache")
                  .build());
      assertThat(current.body()).contains("class=\"behind\"></span>").isNotEqualTo(before);
      assertThat(current.headers().firstValue("Age")).isEmpty();
      assertThat(desk.page("/articles")).isEqualTo(current.body());
    }
  }

  @Test
  void whatPeopleChangeShowsAtOnce() throws Exception {
    try (DeskFixture desk = DeskFixture.start(directory)) {
      String address = "/articles/" + DeskFixture.key("announced");
      String page = desk.page(address);
      Matcher record = Pattern.compile("id=\"record-([0-9a-f]+)\"").matcher(page);
      assertThat(record.find()).isTrue();
      int answer =
          desk.post(
                  address + "/records/" + record.group(1),
                  Map.of("action", "reject", "reason", "not so"))
              .statusCode();
      assertThat(answer).isEqualTo(303);
      assertThat(desk.page(address)).isNotEqualTo(page).contains("not so");
    }
  }

  @Test
  void eachSessionGetsItsOwnTokenAndTheme() throws Exception {
    try (DeskFixture desk = DeskFixture.start(directory)) {
      String plain = desk.page("/records");
      HttpRequest.Builder other = HttpRequest.newBuilder(desk.address("/records"));
      String dark = desk.send(other.header("Cookie", "theme=dark; desk=abc").build()).body();
      assertThat(answers(desk, "made")).isEqualTo(1);
      assertThat(dark).contains("data-theme=\"dark\"").doesNotContain(token(plain));
      assertThat(plain).contains("data-theme=\"\"");
      assertThat(token(dark)).isNotEqualTo(token(plain)).matches("[0-9a-f]{32,}");
    }
  }

  @Test
  void whatIsNotThereIsNotKept() throws Exception {
    try (DeskFixture desk = DeskFixture.start(directory)) {
      assertThat(desk.get("/articles/none").statusCode()).isEqualTo(404);
      assertThat(desk.get("/articles/none").statusCode()).isEqualTo(404);
      assertThat(answers(desk, "kept")).isZero();
    }
  }

  @Test
  void manyWhoAskForTheSameAtOnceGetOneAnswer() throws Exception {
    try (DeskFixture desk = DeskFixture.start(directory);
        HttpClient client = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        asked.add(
            client.sendAsync(
                HttpRequest.newBuilder(desk.address("/dyad?first=NOR&second=KEN")).build(),
                BodyHandlers.ofString()));
      }
      assertThat(asked.stream().map(answer -> answer.join().body()).distinct()).hasSize(1);
      assertThat(answers(desk, "made")).isEqualTo(1);
    }
  }

  @Test
  void moreThanCanBeAnsweredIsToldToComeAgain() throws Exception {
    try (RecordStore store = RecordStore.open(directory);
        DeskStore records = new DeskStore(store);
        HttpClient client = HttpClient.newHttpClient()) {
      DeskSettings settings =
          new DeskSettings("127.0.0.1", 0, "R. Reader", directory, "test", DeskFixture.CLOCK);
      Surface surface = new Surface(settings, new Doorkeeper(settings));
      Answers answers =
          new Answers(records, new HandWork(store, List.of()), surface, from -> {}, 1);
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch go = new CountDownLatch(1);
      Javalin server =
          Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            new Failures(surface).addTo(config.routes);
            config.routes.get(
                "/api/slow",
                answers.kept(context -> {
                  begun.countDown();
                  go.await();
                  context.result("done");
                }));
          });
      server.start();
      try {
        URI slow = URI.create("http://127.0.0.1:" + server.port() + "/api/slow");
        var first = client.sendAsync(HttpRequest.newBuilder(slow).build(), BodyHandlers.ofString());
        begun.await();
        HttpResponse<String> second =
            client.send(
                HttpRequest.newBuilder(URI.create(slow + "?n=2")).build(), BodyHandlers.ofString());
        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.headers().firstValue("Retry-After")).contains("2");
        assertThat(second.body()).contains("urn:rapporteur:problem:unavailable");
        go.countDown();
        assertThat(first.join().body()).isEqualTo("done");
        assertThat(
                client
                    .send(HttpRequest.newBuilder(slow).build(), BodyHandlers.ofString())
                    .statusCode())
            .isEqualTo(200);
      } finally {
        go.countDown();
        server.stop();
      }
    }
  }

  private static String token(String page) {
    Matcher token = Pattern.compile("data-token=\"([^\"]*)\"").matcher(page);
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static int answers(DeskFixture desk, String from)
      throws IOException, InterruptedException {
    Matcher counted =
        Pattern.compile("desk_answers_total\\{from=\"" + from + "\"\\} (\\d+)")
            .matcher(desk.page("/metrics"));
    return counted.find() ? Integer.parseInt(counted.group(1)) : 0;
  }
}
