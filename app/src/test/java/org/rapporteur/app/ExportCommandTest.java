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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ExportCommandTest {
  private static final String ARTICLES =
      "{\"id\":\"a\",\"text\":\"Oslo will visit Kenya.\",\"date\":\"2024-06-17\"}\n";

  @TempDir private Path directory;
  private Path coded = Path.of("");

  @BeforeEach
  void code() throws IOException {
    coded = directory.resolve("coded.jsonl");
    Files.writeString(coded, Run.within().input(ARTICLES).run("code").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jsonl", "csv", "gdelt1", "icews", "polecat", "phoenix", "geojson", "ics", "graphml", "prov"
      })
  void oneFileGoesToStandardOutput(String layout) {
    Run.Result result =
        Run.within()
            .run("export", "--as", layout, "--from", coded.toString(), "--status", "PLANNED");
    assertThat(result.err()).contains(layout + ": ").contains("written");
    assertThat(result.code()).isZero();
    assertThat(result.out()).isNotEmpty().endsWith("\n");
  }

  @Test
  void aFolderTakesSeveralFilesAndNoHalfOnes() throws IOException {
    Path out = directory.resolve("package");
    Run.Result result =
        Run.within()
            .run(
                "export",
                "--as",
                "datapackage",
                "--from",
                coded.toString(),
                "--out",
                out.toString(),
                "--title",
                "Visits");
    assertThat(result.code()).isZero();
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "records.csv",
              "claims.csv",
              "accuracy.csv",
              "codebook.md",
              "README.md",
              "CITATION.cff",
              "datapackage.json",
              "manifest.json");
    }
    assertThat(Files.readString(out.resolve("manifest.json")))
        .contains(
            "\"command\" : \"export\"", "\"title\" : \"Visits\"", "\"name\" : \"records.csv\"");
    Run.Result same = Run.within().run("verify", out.toString());
    assertThat(same.out()).isEqualTo("identical: 7 files\n");
    assertThat(same.code()).isZero();
    Files.writeString(coded, readCoded().replace("\"PLANNED\"", "\"HAPPENED\""));
    Run.Result other = Run.within().run("verify", out.toString());
    assertThat(other.out())
        .startsWith("differs: records.csv comes out with other bytes\n")
        .contains("input " + coded + " has changed");
    assertThat(other.code()).isEqualTo(ExitCode.INPUT);
    assertThat(Files.readString(out.resolve("README.md"))).startsWith("# Visits\n");
  }

  @ParameterizedTest
  @CsvSource({"csv, --out", "csv, ''", "gdelt2, --out", "parquet, --out"})
  void anExportIsMadeAgain(String layout, String option) {
    Path manifest = directory.resolve("manifest.json");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "export",
                "--as=" + layout,
                "--from=" + coded,
                "--status=PLANNED",
                "--where=source=NOR",
                "--join",
                "--manifest=" + manifest));
    if (!option.isEmpty()) {
      arguments.add("--out=" + directory.resolve("out"));
    }
    assertThat(Run.within().run(arguments.toArray(String[]::new)).code()).isZero();
    assertThat(Run.within().run("verify", manifest.toString()).out()).startsWith("identical: ");
  }

  @Test
  void parquetIsWrittenTwiceTheSame() throws IOException {
    Path one = directory.resolve("one.parquet");
    Path two = directory.resolve("two.parquet");
    for (Path out : List.of(one, two)) {
      Run.within()
          .run("export", "--as", "parquet", "--from", coded.toString(), "--out", out.toString());
    }
    assertThat(Files.readAllBytes(one)).startsWith('P', 'A', 'R', '1');
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void linesOfCodeComeOutAgain() {
    String again =
        Run.within()
            .input(Run.within().input(ARTICLES).run("code").out())
            .run("export", "--as", "jsonl", "--from", "-")
            .out();
    assertThat(again).isEqualTo(readCoded().replace("\"furniture\":[],", ""));
  }

  @Test
  void theStoreIsReadToo() throws IOException {
    Path text = Files.writeString(directory.resolve("a.txt"), "Oslo will visit Kenya.");
    Path data = directory.resolve("data");
    Run.within().run("read", text.toString(), "--date", "2024-06-17", "--data", data.toString());
    Run.Result result = Run.within().run("export", "--as", "csv", "--from", data.toString());
    assertThat(result.code()).isZero();
    assertThat(result.out()).hasLineCount(2).contains(",CONSULT,visit,");
  }

  @Test
  void aBrokenLineIsNamedAndTheRestGoesOn() throws IOException {
    Files.writeString(coded, "{\"id\":1}\n" + readCoded());
    Run.Result result = Run.within().run("export", "--as", "csv", "--from", coded.toString());
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(result.err()).contains("coded.jsonl:1: BAD_RECORD");
    assertThat(result.out()).hasLineCount(2);
  }

  @Test
  void everyLayoutIsListed() {
    Run.Result result = Run.within().run("export", "--as", "list");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("parquet").contains("cannot hold: status, background");
  }

  @ParameterizedTest
  @CsvSource({
    "export --as picture, 2, no layout \"picture\"",
    "export, 2, --as",
    "export --as csv --from nowhere, 3, nowhere: no such file",
    "export --as csv --status MAYBE, 2, MAYBE",
    "compare x, 2, B",
    "compare nowhere nothing, 3, cannot read nowhere"
  })
  void whatCannotBeDoneIsSaid(String line, int code, String words) {
    Run.Result result = Run.within().run(line.split(" "));
    assertThat(result.code()).isEqualTo(code);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(words).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({"text, 1.000", "csv, '2024-06,NOR,KEN,CONSULT,0,1'"})
  void filesAreCompared(String format, String words) throws IOException {
    Path table = directory.resolve("icews.tab");
    Run.within()
        .run(
            "export",
            "--as",
            "icews",
            "--from",
            coded.toString(),
            "--status",
            "PLANNED",
            "--out",
            table.toString());
    Path first = format.equals("text") ? table : coded;
    Run.Result result =
        Run.within().run("compare", first.toString(), table.toString(), "--format", format);
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains(words);
  }

  private String readCoded() {
    try {
      return Files.readString(coded);
    } catch (IOException cause) {
      throw new java.io.UncheckedIOException(cause);
    }
  }
}
