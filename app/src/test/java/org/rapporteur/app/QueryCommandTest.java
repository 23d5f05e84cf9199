package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class QueryCommandTest {
  @TempDir private Path directory;

  @BeforeEach
  void read() throws IOException {
    Path first = Files.writeString(directory.resolve("first.txt"), "Oslo will visit Kenya.\n");
    Path second =
        Files.writeString(
            directory.resolve("second.txt"),
            "Bergen will visit Kenya.\nShe, too, will visit \"it\".\n");
    command("read", first.toString(), "--date", "2024-06-17");
    command("read", second.toString(), "--date", "2024-08-01");
  }

  @Test
  void aPersonGetsATable() {
    assertThat(command("query", "source=NOR", "before=2024-07").out())
        .isEqualTo(
            """
            TIME        SOURCE      TYPE           TARGET       STATUS   PLACE  SENTENCE                ARTICLE
            2024-06-17  Oslo (NOR)  CONSULT/visit  Kenya (KEN)  PLANNED         Oslo will visit Kenya.  %s
            """
                .formatted(shortened(directory.resolve("first.txt").toString())));
    Run.Result one = command("query", "-background", "--limit", "1");
    assertThat(one.err()).contains("the first 1 of 3 reports; --limit shows more");
    assertThat(command("query", "type=AID").err()).contains("no stored report");
  }

  @Test
  void aProgramGetsRowsOrRecords() {
    List<String> csv = command("query", "after=2024-07", "--as", "csv").out().lines().toList();
    assertThat(csv).hasSize(3);
    assertThat(csv.getFirst()).startsWith("article,article_id,published");
    assertThat(csv.getLast()).endsWith("\"She, too, will visit \"\"it\"\".\"");
    List<String> json = command("query", "--as", "jsonl").out().lines().toList();
    assertThat(json).hasSize(2);
    assertThat(json.getLast()).contains("Bergen will visit Kenya.", "She, too");
  }

  @Test
  void countsOverTimeHaveNoGaps() {
    assertThat(command("series", "--as", "csv").out())
        .isEqualTo(
            """
            month,reports,alleged,background,firm,intensity
            2024-06,1,0,0,1,4.00
            2024-07,0,0,0,0,
            2024-08,2,0,0,2,4.00
            """);
    assertThat(command("series", "--by", "quarter", "--per", "dyad", "--as", "csv").out())
        .isEqualTo(
            """
            quarter,dyad,reports,alleged,background,firm,intensity
            2024-Q2,NOR-KEN,1,0,0,1,4.00
            2024-Q3,NOR-KEN,2,0,0,2,4.00
            """);
  }

  @Test
  void dyadsAreCountedBothWays() {
    assertThat(command("dyads", "--as", "jsonl").out())
        .isEqualTo(
            """
            {"first":"KEN","second":"NOR","forth":0,"back":3,"mutual":0,"intensity_forth":null,"intensity_back":4.0,"cooperation":3,"conflict":0,"balance":1.0,"alleged":0,"background":0,"firm":3}
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"query", "series", "dyads"})
  void aFilterThatCannotBeUnderstoodIsAUsageError(String name) {
    Run.Result result = command(name, "source=NOR", "staus=PLANNED");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err())
        .contains("filter, character 12: there is no field staus; did you mean status?");
  }

  @Test
  void withoutRecordsItIsSaidHowToGetSome() {
    Run.Result result = Run.within().run("query", "--data", directory.resolve("none").toString());
    assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(result.err()).contains("\"rapporteur read\" stores some there");
    assertThat(directory.resolve("none")).doesNotExist();
  }

  private static String shortened(String text) {
    return Printable.shorten(text, 48);
  }

  private Run.Result command(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", directory.resolve("data").toString()));
    return Run.within().run(all.toArray(String[]::new));
  }
}
