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

@Timeout(120)
class VerifyCommandTest {
  private static final int ARTICLES = 40;

  @TempDir private Path directory;
  private Path input;
  private Path output;
  private Path manifest;
  private Path knowledge;
  private Path actors;

  @BeforeEach
  void writeArticles() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append("{\"id\":\"a%d\",\"text\":\"Oslo will visit Kenya %d.\"}\n".formatted(i, i));
    }
    lines.append("not JSON\n");
    input = Files.writeString(directory.resolve("in.jsonl"), lines);
    output = directory.resolve("out.jsonl");
    manifest = directory.resolve("manifest.json");
    knowledge = directory.resolve("mine");
    Files.createDirectories(knowledge.resolve("actors"));
    actors =
        Files.writeString(
            knowledge.resolve("actors/mine.tsv"), "name\tcountry\nthe Lantern League\tNOR\n");
  }

  private static Run run() {
    return Run.within().coder(new OwnActorsCoder());
  }

  private Run.Result code(String... more) {
    String[] all = {
      "code", input.toString(), "--threads=4", "--manifest=" + manifest, "--knowledge=" + knowledge,
    };
    String[] arguments = java.util.Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, arguments, all.length, more.length);
    return run().run(arguments);
  }

  private Run.Result verify(String... more) {
    String[] all = {"verify", manifest.toString(), "--knowledge=" + knowledge};
    String[] arguments = java.util.Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, arguments, all.length, more.length);
    return run().run(arguments);
  }

  @ParameterizedTest
  @CsvSource({"--threads=1", "--threads=4"})
  void anyNumberOfThreadsGivesTheSameBytes(String threads) {
    code("--output=" + output);
    Run.Result result = verify(threads);
    assertThat(result.out()).startsWith("identical: " + (ARTICLES + 1) + " lines, sha256 ");
    assertThat(result.out().lines()).hasSize(1);
    assertThat(result.code()).isZero();
  }

  @Test
  void twoRunsHaveTheSameManifest() throws IOException {
    code("--output=" + output);
    String first = Files.readString(manifest);
    code("--output=" + output, "--threads=1");
    assertThat(Files.readString(manifest)).isEqualTo(first).doesNotContain("threads");
  }

  @Test
  void aChangedTableOfActorsIsNamed() throws IOException {
    code("--output=" + output);
    Files.writeString(actors, "name\tcountry\nthe Anchor League\tNOR\n");
    Run.Result result = verify();
    assertThat(result.out())
        .isEqualTo(
            """
            differs: %s line 1, warnings[0]: "the Lantern League" → "the Anchor League"
              your knowledge actors/mine.tsv has changed
            """
                .formatted(output));
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void aTableWithoutEffectIsTold() throws IOException {
    code("--output=" + output);
    Files.writeString(actors, "\n# nothing else\n", java.nio.file.StandardOpenOption.APPEND);
    Run.Result result = verify();
    assertThat(result.out())
        .startsWith("identical: ")
        .endsWith("  your knowledge actors/mine.tsv has changed, with no effect\n");
    assertThat(result.code()).isZero();
  }

  @Test
  void aChangedInputIsNamed() throws IOException {
    code("--output=" + output);
    Files.writeString(input, Files.readString(input).replace("Kenya 2.", "Kenya in May 2."));
    assertThat(verify().out())
        .startsWith("differs: " + output + " line 3, ")
        .contains("  input " + input + " has changed\n");
  }

  @Test
  void aChangedOutputIsTold() throws IOException {
    code("--output=" + output);
    Files.writeString(output, Files.readString(output).replace("\"id\":\"a7\"", "\"id\":\"b7\""));
    assertThat(verify().out())
        .contains("line 8")
        .endsWith("the manifest's lines come out again, the file was changed since\n");
  }

  @Test
  void standardOutputIsComparedByItsHashOrWithAFile() throws IOException {
    Run.Result coded = code();
    assertThat(verify().out()).startsWith("identical: ");
    Path kept = Files.writeString(output, coded.out().replace("Kenya 9.", "Chad 9."));
    assertThat(verify("--against=" + kept).out()).contains("line 10, ");
  }

  @Test
  void standardInputIsAskedForAgain() throws IOException {
    String text = Files.readString(input);
    run().input(text).run("code", "--manifest=" + manifest, "--output=" + output);
    assertThat(Files.readString(manifest)).contains("\"name\" : \"-\"");
    assertThat(run().input(text).run("verify", manifest.toString()).out())
        .startsWith("identical: ");
  }

  @Test
  void storesOfOneAndOfManyThreadsAreTheSame() throws IOException {
    List<String> manifests = new ArrayList<>();
    List<String> records = new ArrayList<>();
    for (int threads : List.of(1, 2, 7)) {
      Path data = directory.resolve("data-" + threads);
      Run.Result read =
          run()
              .run(
                  "read",
                  input.toString(),
                  "--format=json",
                  "--threads=" + threads,
                  "--data=" + data,
                  "--knowledge=" + knowledge);
      records.add(read.out());
      manifests.add(Files.readString(data.resolve("manifest.json")));
      for (int others : List.of(1, 4)) {
        Run.Result same =
            run().run("verify", data.toString(), "--threads=" + others, "--knowledge=" + knowledge);
        assertThat(same.out()).isEqualTo("identical: 40 articles\n");
      }
    }
    assertThat(records).containsOnly(records.getFirst());
    assertThat(manifests).containsOnly(manifests.getFirst());
    assertThat(manifests.getFirst()).contains("\"records\" : 40");
  }

  @Test
  void aStoreIsCodedAgain() throws IOException {
    Path data = directory.resolve("data");
    run().run("read", input.toString(), "--data=" + data, "--knowledge=" + knowledge);
    assertThat(Files.readString(data.resolve("manifest.json"))).contains("\"articles\" : 40");
    Run.Result same = run().run("verify", data.toString(), "--knowledge=" + knowledge);
    assertThat(same.out()).isEqualTo("identical: 40 articles\n");
    Files.delete(actors);
    Run.Result other = run().run("verify", data.toString(), "--knowledge=" + knowledge);
    assertThat(other.out())
        .startsWith("differs: article a")
        .contains("warnings[0]: \"the Lantern League\" → nothing (40 of 40 articles)")
        .contains("  your knowledge actors/mine.tsv is gone");
    assertThat(other.code()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void whatIsNoManifestIsRefused() throws IOException {
    Files.writeString(manifest, "{\"manifest\": 1, \"program\"");
    Run.Result broken = verify();
    assertThat(broken.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(broken.err()).contains("manifest.json: not valid JSON");
    Files.delete(manifest);
    Run.Result missing = verify();
    assertThat(missing.code()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).contains("does not exist; give a manifest or a data directory");
  }
}
