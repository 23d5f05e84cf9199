package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RapporteurTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "read", "code", "annotate", "extract", "rules", "rules test", "rules docs"})
  void everyHelpShowsAnExample(String command) {
    Run.Result result = Run.within().run((command + " --help").strip().split(" "));
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Example: rapporteur").contains("--help");
    assertThat(result.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(110));
  }

  @Test
  void tellsItsVersion() {
    assertThat(Run.within().run("--version").out())
        .matches("rapporteur [0-9]+\\.[0-9]+\\.[0-9]+\\S* \\(Java [0-9]+\\)\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                    | which command?",
        "rules                 | which command?",
        "write                 | write",
        "read                  | PATH",
        "read --date           | --date",
        "read x --format=xml   | xml",
        "code --threads 0      | 1 to 1024",
        "code --threads many   | many",
        "code x --as picture   | picture",
        "watch                 | FEED",
        "watch x --every soon  | soon",
        "watch nowhere.opml    | nowhere.opml",
        "read x --columns a    | text=body",
        "read x --colour-me    | --colour-me",
        "rules test --watch    | --frames",
      })
  void whatIsNotUnderstoodIsAUsageError(String line, String words) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
    Run.Result result = Run.within().run(arguments);
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .hasLineCount(2)
        .contains(words)
        .contains("--help'")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({"RAPPORTEUR_FORMAT", "RAPPORTEUR_READ_FORMAT"})
  void optionsComeFromTheEnvironment(String name) throws IOException {
    Path file = Files.writeString(directory.resolve("a.txt"), "Oslo will visit Kenya.");
    Run run = Run.within().environment(name, "json").environment("RAPPORTEUR_NO_STORE", "true");
    assertThat(run.run("read", file.toString()).out()).startsWith("{\"id\"");
    assertThat(run.run("read", "--format", "text", file.toString()).out()).startsWith("/");
  }

  @Test
  void optionsComeFromFilesTheFirstOfWhichCounts() throws IOException {
    Path near = Files.writeString(directory.resolve("near.properties"), "read.format = json\n");
    Path far =
        Files.writeString(directory.resolve("far.properties"), "format = text\nno-store = true\n");
    Path file = Files.writeString(directory.resolve("a.txt"), "Oslo will visit Kenya.");
    Run run = Run.within().config(near, far, directory.resolve("missing.properties"));
    Run.Result result = run.run("read", file.toString());
    assertThat(result.out()).startsWith("{\"id\"");
    assertThat(result.err()).isEmpty();
    assertThat(run.environment("RAPPORTEUR_FORMAT", "text").run("read", file.toString()).out())
        .startsWith("/");
  }

  @Test
  void aSettingThatIsNoOptionIsTold() throws IOException {
    Path file = Files.writeString(directory.resolve("c.properties"), "formt = json\n");
    Run.Result result = Run.within().config(file).run("read", "x");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("c.properties").contains("\"formt\"").contains("read.format");
  }

  @Test
  void aBugIsOneLine() {
    Run run =
        Run.within()
            .frameTests((frames, notices) -> {
              throw new IllegalStateException("bang");
            });
    Run.Result result = run.run("rules", "test");
    assertThat(result.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(result.err()).hasLineCount(1).contains("bang").contains("please report");
    assertThat(run.run("rules", "test", "--debug").err()).contains("\tat ");
    assertThat(run.run("--debug", "rules", "test").err()).contains("\tat ");
  }

  @Test
  void sentencesAreExplained() {
    Run run = Run.within().input("France accused Russia.\nRussia denied it.\n");
    assertThat(run.run("explain", "-", "--sentence", "2").out())
        .isEqualTo("read: Russia denied it.\n\n");
  }

  @Test
  void sentencesThatAreNotThereAreNotExplained() {
    Run.Result result =
        Run.within().input("France accused Russia.\n").run("explain", "-", "--sentence", "2");
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(result.err()).contains("standard input has 1 sentence only");
    assertThat(Run.within().run("explain", "-", "--sentence", "0").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Run.within().run("explain", "no-such-file").err()).contains("no such file");
  }

  @Test
  void examplesThatFailArePrinted() {
    assertThat(Run.within().run("rules", "test").out())
        .isEqualTo("2 frames, 5 examples, 0 pending, 0 failed\n");
    Run.Result failing =
        Run.within()
            .frameTests((frames, notices) ->
                new FrameTests.Report(2, 5, 0, List.of("consult.visit: no record")))
            .run("rules", "test");
    assertThat(failing.code()).isEqualTo(1);
    assertThat(failing.out())
        .isEqualTo("consult.visit: no record\n\n2 frames, 5 examples, 0 pending, 1 failed\n");
  }

  @Test
  @Timeout(60)
  void changedFramesAreTestedAgain() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch second = new CountDownLatch(1);
    FrameTests counting =
        (frames, notices) -> {
          (first.getCount() == 0 ? second : first).countDown();
          return new FrameTests.Report(1, 1, 0, List.of());
        };
    Thread run =
        Thread.ofPlatform()
            .start(() ->
                Run.within()
                    .frameTests(counting)
                    .run("rules", "test", "--watch", "--frames", directory.toString()));
    first.await();
    Files.writeString(directory.resolve("consult.yaml"), "changed");
    second.await();
    run.interrupt();
    run.join();
    assertThat(second.getCount()).isZero();
  }
}
