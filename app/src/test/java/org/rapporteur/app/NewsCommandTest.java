package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What articles tell together, from a store and from lines of records. */
@Timeout(60)
class NewsCommandTest {
  private static final String LINES =
      """
      {"id":"1","text":"Oslo will visit Kenya.","date":"2024-06-17","source":"Daily Herald"}
      {"id":"2","text":"So Oslo will visit Kenya.","date":"2024-06-18","source":"Coast Times"}
      """;

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
