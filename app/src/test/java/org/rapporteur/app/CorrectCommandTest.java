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
class CorrectCommandTest {
  private static final String GOOD =
      "{\"article\":\"a\",\"record\":{\"type\":\"CONSULT\",\"begin\":5,\"end\":15},"
          + "\"set\":{\"status\":\"DENIED\"},\"author\":\"R. Reader\",\"date\":\"2024-06-20\",\"reason\":\"denied\"}";

  @TempDir private Path directory;
  private Path input;
  private Path data;

  @BeforeEach
  void writeArticles() throws IOException {
    data = directory.resolve("data");
    input =
        Files.writeString(
            directory.resolve("in.jsonl"),
            """
            {"id":"a","text":"Oslo will visit Kenya."}
            {"id":"b","text":"Chad will visit Niger.","date":"2024-06-17"}
            """);
  }

  private static Run run() {
    return Run.within().coder(new OwnActorsCoder());
  }

  private Run.Result read() {
    return run().run("read", input.toString(), "--format=json", "--data=" + data);
  }

  private Run.Result add(String... more) {
    String[] all = {
      "correct", "add", "--data=" + data, "--article=a", "--author=R. Reader", "--reason=denied"
    };
    String[] arguments = java.util.Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, arguments, all.length, more.length);
    return run().run(arguments);
  }

  private Run.Result correct(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "correct";
    all[1] = arguments[0];
    all[2] = "--data=" + data;
    System.arraycopy(arguments, 1, all, 3, arguments.length - 1);
    return run().run(all);
  }

  @Test
  void aRecordIsNamedByItsId() {
    read();
    String[] arguments = {
      "add", "--record=0000000000000001", "--reject", "--author=R. Reader", "--reason=none"
    };
    Run.Result several = correct(arguments);
    assertThat(several.code()).isEqualTo(ExitCode.USAGE);
    assertThat(several.err()).contains("2 articles have record 0000000000000001; name one");
    assertThat(
            correct("add", "--record=0000000000000009", "--reject", "--author=R", "--reason=r")
                .err())
        .contains("no record 0000000000000009 in the store");
    Run.Result named =
        correct(
            "add",
            "--article=b",
            "--record=0000000000000001",
            "--reject",
            "--author=R. Reader",
            "--reason=none");
    assertThat(named.out()).contains("1 vanished");
    assertThat(correct("add", "--record=1", "--reject", "--author=R", "--reason=r").err())
        .contains("which article?");
  }

  @Test
  void aCorrectedRecordSurvivesEveryRun() {
    read();
    Run.Result added = add("--record=1", "--set=status=DENIED", "--set=target=TZAGOV");
    assertThat(added.out())
        .isEqualTo(
            """
            a
              ~ NOR → KEN CONSULT/visit PLANNED "will visit" (consult.visit)
                  status: "PLANNED" → "DENIED"
                  target[0].code: "KEN" → "TZAGOV"
                  target[0].country: "KEN" → "TZA"
                  target[0].sectors[0]: nothing → "GOV"
                  target[0].reason: "test" → "corrected by R. Reader: denied"
                  corrected: nothing → [{"field":"status","before":"PLANNED","after":"DENIED","author":"R. Reader","date":"2024-06-20","reason":"denied"},{"fie…
            1 article differs: 0 records appeared, 0 vanished, 1 changed
            """);
    assertThat(added.code()).isZero();
    Run.Result again = read();
    assertThat(again.err()).contains("0 new, 0 read anew, 2 unchanged");
    assertThat(again.out())
        .contains(
            "\"corrected\":[{\"field\":\"status\",\"before\":\"PLANNED\",\"after\":\"DENIED\","
                + "\"author\":\"R. Reader\",\"date\":\"2024-06-20\",\"reason\":\"denied\"},"
                + "{\"field\":\"target\",\"before\":\"KEN\",\"after\":\"TZAGOV\"");
    assertThat(run().run("verify", data.toString()).out()).isEqualTo("identical: 2 articles\n");
    assertThat(correct("list").out()).contains("applied").contains("1 correction\n");
  }

  @Test
  void aDayOfPublicationResolvesTimesAndCanBeTakenBack() throws IOException {
    read();
    Run.Result added = add("--published=2024-06-10");
    assertThat(added.out())
        .contains("published: null → \"2024-06-10\"")
        .contains("time.start: null → \"2024-06-10\"");
    String id = added.err().replaceAll("(?s).*correction (\\w+) added.*", "$1");
    Run.Result removed = correct("remove", id);
    assertThat(removed.out()).contains("published: \"2024-06-10\" → null");
    assertThat(correct("list").out()).isEqualTo("0 corrections\n");
    assertThat(read().err()).contains("0 new, 0 read anew, 2 unchanged");
  }

  @Test
  void aRejectedRecordIsGone() {
    read();
    assertThat(add("--record=1", "--reject").out())
        .contains("  - NOR → KEN CONSULT/visit PLANNED \"will visit\" (consult.visit)");
    assertThat(read().out().lines().findFirst().orElseThrow())
        .contains("\"events\":[]")
        .contains("\"corrected\":[{\"field\":\"record\"");
  }

  @Test
  void correctionsTravelAsAFile() throws IOException {
    read();
    add("--record=1", "--set=status=DENIED", "--later");
    Path file = Files.writeString(directory.resolve("corrections.jsonl"), correct("export").out());
    assertThat(Files.readString(file)).isEqualTo(GOOD + "\n");
    Run.Result coded = run().run("code", input.toString(), "--corrections=" + file);
    assertThat(coded.out()).contains("\"status\":\"DENIED\"").contains("\"corrected\"");
    assertThat(coded.code()).isZero();
    Path other = directory.resolve("other");
    run().run("read", input.toString(), "--format=none", "--data=" + other);
    Run.Result imported = run().run("correct", "import", file.toString(), "--data=" + other);
    assertThat(imported.out()).contains("status: \"PLANNED\" → \"DENIED\"");
    assertThat(run().run("correct", "import", file.toString(), "--data=" + other).err())
        .contains("0 new corrections of 1");
  }

  @Test
  void hostileFilesAreRefusedLineByLineAndTheRestIsApplied() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("corrections.jsonl"),
            String.join(
                "\n",
                "# by hand",
                "",
                "{\"article\"",
                GOOD.replace("\"set\"", "\"sett\""),
                GOOD.replace("2024-06-20", "yesterday"),
                "{\"article\":\"" + "x".repeat(10 << 20) + "\"}",
                GOOD.replace("\"begin\":5,\"end\":15", "\"begin\":0,\"end\":4"),
                GOOD));
    Run.Result coded = run().run("code", input.toString(), "--corrections=" + file);
    assertThat(coded.err().lines())
        .hasSize(5)
        .allMatch(line -> line.contains("CORRECTION: "))
        .anyMatch(line -> line.contains("corrections.jsonl:3: CORRECTION: not valid JSON"))
        .anyMatch(line -> line.contains("corrections.jsonl:4: CORRECTION: \"sett\" is unknown"))
        .anyMatch(line -> line.contains("corrections.jsonl:5: CORRECTION: \"date\" cannot be"))
        .anyMatch(line -> line.contains("corrections.jsonl:6: CORRECTION: the line has 104857"))
        .anyMatch(line ->
            line.contains(
                "corrections.jsonl:7: CORRECTION: not applied to a: the article has no record"
                    + " CONSULT at 0–4 any more"));
    assertThat(coded.out().lines().findFirst().orElseThrow()).contains("\"status\":\"DENIED\"");
    assertThat(coded.code()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void whatCannotBeAddedIsToldAtOnce() {
    read();
    assertThat(add("--record=7", "--reject").err()).contains("article a has no record 7");
    assertThat(add("--record=1", "--set=status=MAYBE").err())
        .contains("\"set.status\" cannot be \"MAYBE\"");
    assertThat(add("--record=1", "--set=colour=red").err()).contains("\"set.colour\" is unknown");
    assertThat(add("--record=1").err()).contains("a correction must change something");
    assertThat(run().run("correct").err()).contains("which command? add, list");
    assertThat(run().run("correct", "list", "--data=none").err()).contains("none holds no records");
  }

  @Test
  void recodeTouchesOnlyWhatHasChanged() throws IOException {
    read();
    assertThat(run().run("recode", data.toString()).err())
        .contains("2 articles: 0 coded again, 0 with other records");
    add("--record=1", "--set=status=DENIED", "--later");
    Run.Result one = run().run("recode", data.toString());
    assertThat(one.err()).contains("2 articles: 1 coded again, 1 with other records");
    assertThat(one.out()).contains("status: \"PLANNED\" → \"DENIED\"");
    Path knowledge = directory.resolve("mine");
    Files.createDirectories(knowledge.resolve("actors"));
    Files.writeString(
        knowledge.resolve("actors/mine.tsv"), "name\tcountry\nthe Lantern League\tNOR\n");
    Run.Result all = run().run("recode", data.toString(), "--knowledge=" + knowledge);
    assertThat(all.err()).contains("2 articles: 2 coded again, 2 with other records");
    assertThat(all.out()).contains("warnings[0]: nothing → \"the Lantern League\"");
    assertThat(run().run("recode", data.toString(), "--knowledge=" + knowledge).err())
        .contains("0 coded again");
    assertThat(run().run("verify", data.toString(), "--knowledge=" + knowledge).out())
        .isEqualTo("identical: 2 articles\n");
  }
}
