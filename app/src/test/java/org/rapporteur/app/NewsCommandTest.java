package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What articles tell together, from a store and from lines of records. */
@Timeout(60)
class NewsCommandTest {
  private static final String LINES =
      """
      {"id":"1","text":"Oslo will visit Kenya.","date":"2024-06-17","source":"Daily Herald"}
      {"id":"2","text":"So Oslo will visit Kenya.","date":"2024-06-18","source":"Coast Times"}
      """;

  private static final String CORRECTION =
      "{\"article\":\"2\",\"record\":{\"type\":\"CONSULT\",\"begin\":8,\"end\":18},"
          + "\"%s\":{\"article\":\"1\",\"type\":\"CONSULT\",\"begin\":5,\"end\":15},"
          + "\"author\":\"R. Reader\",\"date\":\"2024-06-20\",\"reason\":\"%s\"}";

  @TempDir private Path directory;
  private Path data;
  private Path records;

  @BeforeEach
  void code() throws IOException {
    data = directory.resolve("data");
    records =
        Files.writeString(
            directory.resolve("records.jsonl"), Run.within().input(LINES).run("code").out());
  }

  private Run.Result run(String command, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = command;
    arguments[1] = "--from";
    arguments[2] = records.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.within().run(arguments);
  }

  @Test
  void occurrencesSayWhyReportsWereJoined() {
    Run.Result result = run("occurrences", "--least", "2");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("Oslo (NOR) → Kenya (KEN): CONSULT/visit")
        .contains("2 articles, 2 sources")
        .contains("2024-06-18 Coast Times: “So Oslo will visit Kenya.” (PLANNED)")
        .contains("        joined: same parties NOR → KEN, same visit");
  }

  @Test
  void everyCommandWritesLinesForPrograms() {
    assertThat(run("occurrences", "--as", "jsonl").out())
        .startsWith("{\"occurrence\":\"")
        .contains("\"joinedTo\":{\"article\":");
    assertThat(run("claims", "--as", "jsonl").out()).contains("\"stance\":\"DENY\"");
    assertThat(run("agenda", "--as", "jsonl").out()).contains("\"turn\":\"ANNOUNCED\"");
    assertThat(run("stories", "--as", "jsonl").out()).contains("\"articleId\":\"2\"");
  }

  @Test
  void theStoreGivesTheSameAsItsRecords() throws IOException {
    Path news = Files.writeString(directory.resolve("news.jsonl"), LINES);
    String store = data.toString();
    assertThat(
            Run.within().run("read", news.toString(), "--data", store, "--format", "none").code())
        .isZero();
    String before = Run.within().run("occurrences", "--data", store).out();
    assertThat(before).isEqualTo(run("occurrences").out());
    for (int i = 0; i < 2; i++) {
      Run.Result joined = Run.within().run("join", store);
      assertThat(joined.code()).isZero();
      assertThat(joined.err()).contains("2 reports of 2 articles are 1 occurrence");
      assertThat(Run.within().run("occurrences", "--data", store).out()).isEqualTo(before);
    }
    assertThat(Run.within().run("join", store, "--again").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"occurrences", "claims", "agenda", "stories"})
  void aFilterChooses(String command) throws IOException {
    Path news = Files.writeString(directory.resolve("news.jsonl"), LINES);
    Run.within().run("read", news.toString(), "--data", data.toString(), "--format", "none");
    for (String[] place :
        new String[][] {{"--data", data.toString()}, {"--from", records.toString()}}) {
      String all = Run.within().run(command, place[0], place[1]).out();
      assertThat(Run.within().run(command, "outlet=coast", place[0], place[1]).out())
          .isEqualTo(all)
          .isNotEmpty();
      assertThat(Run.within().run(command, "source=NOR", "target=KEN", place[0], place[1]).out())
          .isEqualTo(all);
      assertThat(Run.within().run(command, "source=FRA", place[0], place[1]).out()).isEmpty();
      assertThat(Run.within().run(command, "sourse=FRA", place[0], place[1]).code())
          .isEqualTo(ExitCode.USAGE);
    }
  }

  @Test
  void countsGoByOccurrenceToo() throws IOException {
    Path news = Files.writeString(directory.resolve("news.jsonl"), LINES);
    String store = data.toString();
    Run.within().run("read", news.toString(), "--data", store, "--format", "none");
    String[] series = {"series", "--by", "year", "--data", store, "--as", "csv"};
    String[] dyads = {"dyads", "--data", store, "--as", "csv", "--by-occurrence"};
    assertThat(Run.within().run(series).out()).contains("reports,").contains("2024,2,0,0,2,");
    Run.Result joined = Run.within().run(dyads);
    assertThat(joined.out()).contains("KEN,NOR,0,1,0,");
    assertThat(joined.err()).isEmpty();
    for (String part : new String[] {"none", "type", "dyad"}) {
      String[] more = Arrays.copyOf(series, series.length + 4);
      more[series.length] = "--by-occurrence";
      more[series.length + 1] = "--per";
      more[series.length + 2] = part;
      more[series.length + 3] = "outlet=coast";
      Run.Result counted = Run.within().run(more);
      assertThat(counted.out())
          .as(part)
          .contains("occurrences,")
          .containsPattern("2024,.*1,0,0,1,");
    }
  }

  @Test
  void everyRunJoinsItsArticles() throws IOException {
    String store = data.toString();
    for (String line : LINES.lines().toList()) {
      Path news = Files.writeString(directory.resolve("news.jsonl"), line);
      Run.within().run("read", news.toString(), "--data", store, "--format", "none");
    }
    Run.Result counted =
        Run.within().run("series", "--by-occurrence", "--as", "csv", "--data", store);
    assertThat(counted.err()).isEmpty();
    assertThat(counted.out()).contains("2024-06,1,0,0,1,");
  }

  @Test
  void peopleJoinAndSeparate() throws IOException {
    Path news = Files.writeString(directory.resolve("news.jsonl"), LINES);
    String store = data.toString();
    Run.within().run("read", news.toString(), "--data", store, "--format", "none");
    Run.within().run("join", store);
    Path file =
        Files.writeString(
            directory.resolve("corrections.jsonl"),
            CORRECTION.formatted("separate", "two visits") + "\n");
    assertThat(run("occurrences", "--least", "2", "--corrections", file.toString()).out())
        .isEmpty();
    assertThat(
            Run.within()
                .run("correct", "import", file.toString(), "--data", store, "--later")
                .err())
        .contains("1 new correction");
    assertThat(Run.within().run("join", store).err()).contains("2 articles are 2 occurrences");
    Files.writeString(file, CORRECTION.formatted("join", "one visit") + "\n");
    Run.within().run("correct", "import", file.toString(), "--data", store, "--later");
    assertThat(Run.within().run("occurrences", "--data", store).out())
        .contains("joined: joined by R. Reader on 2024-06-20 (one visit); score 1.00");
  }

  @Test
  void whatCannotBeReadIsTold() {
    assertThat(Run.within().run("agenda", "--data", directory.resolve("none").toString()).err())
        .contains("no records in");
    assertThat(Run.within().run("claims", "--from", directory.resolve("none").toString()).err())
        .contains("no such file");
    Run.Result broken = Run.within().input("{\"id\":\n").run("stories", "--from", "-");
    assertThat(broken.code()).isEqualTo(ExitCode.INPUT);
    assertThat(broken.err()).contains("-:1: MALFORMED_JSON");
  }
}
