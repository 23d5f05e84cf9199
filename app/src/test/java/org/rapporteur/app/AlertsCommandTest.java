package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.app.delivery.DeliverySettings;

@Timeout(120)
class AlertsCommandTest {
  @TempDir private Path directory;

  private Run.Result run(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--data", directory.resolve("data").toString()));
    return Run.within().run(arguments.toArray(String[]::new));
  }

  private Run.Result read(String text) throws Exception {
    Path file = Files.createTempFile(directory, "article", ".txt");
    Files.writeString(file, text);
    return run("read " + file + " --date 2024-06-17 --format none");
  }

  private String add(String... options) {
    Run.Result added = run("alerts add", options);
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(added.out()).matches("[0-9a-f]{12}\n");
    return added.out().strip();
  }

  @Test
  void readingTellsWhatIsNewOnceInALine() throws Exception {
    String alert = add("--name", "Visits", "--on", "record", "target=KEN", "-background");
    Run.Result first = read("Oslo will visit Kenya.");
    assertThat(first.code()).isZero();
    assertThat(first.err())
        .contains(
            "alert Visits: Oslo → Kenya: visit (CONSULT, planned) http://127.0.0.1:7117/alerts/")
        .doesNotContain("\tat ");
    assertThat(read("Oslo will visit Kenya.").err()).doesNotContain("alert Visits");
    assertThat(read("Bergen will visit Kenya.").err()).contains("alert Visits: Bergen");
    assertThat(run("alerts list").out()).contains(alert, "Visits", "target=KEN -background");
    assertThat(run("alerts list --as csv").out()).contains(alert + ",Visits,record,");
    assertThat(run("alerts show " + alert).out())
        .contains("\"Oslo will visit Kenya.\"", "line done", "#record-", "2 notices");
    assertThat(run("alerts test " + alert).out())
        .contains("2 new records after 2024-04-22 up to 2024-06-17", "Bergen → Kenya");
  }

  @Test
  void anAlertRestsAndGoes() throws Exception {
    String alert = add("--name", "All", "--on", "record");
    assertThat(run("alerts pause " + alert).code()).isZero();
    assertThat(read("Oslo will visit Kenya.").err()).doesNotContain("alert All");
    assertThat(run("alerts resume " + alert).code()).isZero();
    assertThat(read("Bergen will visit Kenya.").err()).contains("alert All");
    assertThat(run("alerts remove " + alert).code()).isZero();
    assertThat(run("alerts list").out()).doesNotContain(alert);
    Run.Result again = run("alerts remove " + alert);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("no alert " + alert);
  }

  @Test
  void webhooksAreSentWhileArticlesAreReadAndByHand() throws Exception {
    Path data = Files.createDirectory(directory.resolve("data"));
    Files.writeString(data.resolve(DeliverySettings.FILE), "webhook.private = allowed\n");
    try (HookServer hooks = new HookServer(500)) {
      String alert = add("--name", "Visits", "--on", "record", "--webhook", hooks.address());
      assertThat(read("Oslo will visit Kenya.").err()).contains("HTTP status 500");
      assertThat(run("alerts send --again").err()).contains("0 new notices, 1 message sent");
      assertThat(hooks.posted()).hasSize(2);
      assertThat(hooks.posted().get(0).id()).isEqualTo(hooks.posted().get(1).id());
      assertThat(run("alerts send --again").err()).contains("0 messages sent");
      assertThat(run("alerts test --send " + alert).err())
          .contains("the test was taken by webhook");
      assertThat(hooks.posted().getLast().body()).contains("a test of this alert");
      assertThat(run("alerts show --key " + alert).out()).contains("key     whsec_");
    }
  }

  @Test
  void watchingTellsThem() throws Exception {
    add("--name", "Visits", "--on", "record", "type=CONSULT");
    try (NewsServer paper = new NewsServer()) {
      paper.publish(2, 10);
      Run.Result result =
          run("watch " + paper.address("/feed") + " --once --allow-private --delay 1ms");
      assertThat(result.code()).as(result.err()).isZero();
      assertThat(result.err()).contains("alert Visits: ");
      assertThat(run("alerts list --as csv").out()).contains(",type=CONSULT,on,");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --name a --on wonder                  | choose one of record
          --name a --on record staus=DENIED     | did you mean
          --name a --on record --webhook x      | begins with https://
          --name a --on rise --weeks 7          | 4 or of 52 weeks
          --on record                           | --name
          """)
  void whatCannotBeIsTold(String options, String why) {
    Run.Result result = run("alerts add " + options);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(why).doesNotContain("\tat ");
  }
}
