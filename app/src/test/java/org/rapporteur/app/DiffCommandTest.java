package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DiffCommandTest {
  @TempDir private Path directory;
  private Path input;
  private Path knowledge;

  @BeforeEach
  void writeFiles() throws IOException {
    input =
        Files.writeString(
            directory.resolve("in.jsonl"),
            """
            {"id":"a","text":"Oslo will visit Kenya.","date":"2024-06-17"}
            {"id":"b","text":"Nothing else."}
            """);
    knowledge = directory.resolve("mine");
    Files.createDirectories(knowledge.resolve("actors"));
    Files.writeString(
        knowledge.resolve("actors/mine.tsv"), "name\tcountry\nthe Lantern League\tNOR\n");
  }

  private static Run run() {
    return Run.within().coder(new OwnActorsCoder());
  }

  @Test
  void twoFilesAreComparedRecordByRecord() throws IOException {
    Path old = directory.resolve("old.jsonl");
    Path now = directory.resolve("new.jsonl");
    run().run("code", input.toString(), "--output=" + old);
    assertThat(run().run("diff", old.toString(), old.toString()).out())
        .isEqualTo("no difference\n");
    Files.writeString(
        now,
        Files.readString(old)
            .replace("\"status\":\"PLANNED\"", "\"status\":\"HAPPENED\"")
            .lines()
            .limit(1)
            .toList()
            .getFirst());
    Run.Result result = run().run("diff", old.toString(), now.toString());
    assertThat(result.out())
        .isEqualTo(
            """
            a
              ~ NOR → KEN CONSULT/visit PLANNED "will visit" (consult.visit)
                  status: "PLANNED" → "HAPPENED"
            b (only in the first)
            2 articles differ: 0 records appeared, 0 vanished, 1 changed
            """);
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run().run("diff", old.toString(), now.toString(), "--format=json").out())
        .contains("\"change\":\"CHANGED\",\"fields\":[{\"field\":\"status\"")
        .endsWith("{\"articles\":2,\"appeared\":0,\"vanished\":0,\"changed\":1,\"causes\":[]}\n");
  }

  @Test
  void twoStoresAreComparedAndTheCauseIsNamed() {
    Path old = directory.resolve("old");
    Path now = directory.resolve("now");
    run().run("read", input.toString(), "--data=" + old, "--knowledge=" + knowledge);
    run().run("read", input.toString(), "--data=" + now, "--knowledge=" + directory.resolve("no"));
    assertThat(run().run("diff", old.toString(), now.toString()).out())
        .contains("warnings[0]: \"the Lantern League\" → nothing")
        .endsWith("  your knowledge actors/mine.tsv is gone\n");
  }

  @Test
  void theEffectOfKnowledgeIsShown() {
    Run.Result result = run().run("diff", "--knowledge=" + knowledge, input.toString());
    assertThat(result.out())
        .isEqualTo(
            """
            a
              warnings[0]: nothing → "the Lantern League"
            b
              warnings[0]: nothing → "the Lantern League"
            2 articles differ: 0 records appeared, 0 vanished, 0 changed
              your knowledge actors/mine.tsv is new
            """);
  }

  @Test
  void linesThatAreNoneAreNamed() throws IOException {
    Path broken = Files.writeString(directory.resolve("broken.jsonl"), "{\"id\":1}\nnothing\n");
    Run.Result result = run().run("diff", broken.toString(), broken.toString());
    assertThat(result.out()).isEqualTo("no difference\n");
    assertThat(result.err())
        .contains("broken.jsonl:2: MALFORMED_JSON: no line of \"rapporteur code\"");
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run().run("diff", broken.toString()).code()).isEqualTo(ExitCode.USAGE);
    assertThat(run().run("diff", broken.toString(), "none.jsonl").err())
        .contains("none.jsonl does not exist");
  }
}
