package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.page.PageExtractor;
import org.rapporteur.store.RecordStore;

@Timeout(120)
class StoreOwnerTest {
  @TempDir private Path directory;

  @Test
  void theOwnerAnswersForItsStore() throws Exception {
    Path data = filled();
    String alone = query(data).out();
    Process owner = start(data, "answering");
    try (BufferedReader out = owner.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");
      Run.Result asked = query(data);
      assertThat(asked.err()).isEmpty();
      assertThat(asked.code()).isZero();
      assertThat(asked.out()).isEqualTo(alone).contains("Oslo will visit Kenya.");
      Run.Result wrong = Run.within().run("query", "typ=X", "--data", data.toString());
      assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    } finally {
      owner.outputWriter().close();
      assertThat(owner.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(data.resolve(OwnerFile.NAME)).doesNotExist();
    assertThat(query(data).out()).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"occurrences", "claims", "agenda", "stories"})
  void whatArticlesTellTogetherIsAnsweredToo(String command) throws Exception {
    Path data = filled();
    String[] arguments = {command, "source=NOR", "--data", data.toString()};
    String alone = Run.within().run(arguments).out();
    Process owner = start(data, "answering");
    try (BufferedReader out = owner.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");
      Run.Result asked = Run.within().run(arguments);
      assertThat(asked.code()).as(asked.err()).isZero();
      assertThat(asked.out()).isEqualTo(alone).isNotEmpty();
    } finally {
      owner.outputWriter().close();
      assertThat(owner.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void whatChangesTheRecordsIsDoneByTheOwner() throws Exception {
    Path data = filled();
    Path kept = directory.resolve("kept");
    String article = directory.resolve("visit.txt").toString();
    Process owner = start(data, "answering");
    try (BufferedReader out = owner.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");
      Run.Result added =
          done(
              "correct",
              "add",
              "--data=" + data,
              "--article=" + article,
              "--record=1",
              "--set=status=DENIED",
              "--author=R. Reader",
              "--reason=denied");
      assertThat(added.out()).contains("status: \"PLANNED\" → \"DENIED\"");
      assertThat(done("correct", "list", "--data=" + data).out()).contains("applied");
      String line = done("correct", "export", "--data=" + data).out();
      Path file = Files.writeString(directory.resolve("corrections.jsonl"), line);
      assertThat(done("correct", "import", file.toString(), "--data=" + data).err())
          .contains("0 new corrections of 1");
      assertThat(done("query", "status=DENIED", "--data=" + data).out()).contains("Kenya");
      assertThat(done("recode", data.toString(), "--all").err())
          .contains("1 article: 1 coded again, 0 with other records");
      assertThat(done("verify", data.toString()).out()).startsWith("identical: 1 article");
      assertThat(done("reindex", "--data=" + data).err()).contains("1 article");
      assertThat(done("join", data.toString()).err()).contains("1 report of 1 article");
      assertThat(done("backup", kept.toString(), "--data=" + data).err()).contains("1 article");
      assertThat(done("diff", kept.toString(), data.toString()).out()).contains("no difference");
      assertThat(done("export", "--as=csv", "--from=" + data).out()).contains(",DENIED,");
    } finally {
      owner.outputWriter().close();
      assertThat(owner.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(done("diff", kept.toString(), data.toString()).out()).contains("no difference");
  }

  @Test
  void standardInputIsNotHandedOn() throws Exception {
    Path data = filled();
    Process owner = start(data, "answering");
    try (BufferedReader out = owner.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");
      Run.Result refused = Run.within().input("{}").run("correct", "import", "-", "--data=" + data);
      assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
      assertThat(refused.err()).contains("standard input is not handed on");
    } finally {
      owner.outputWriter().close();
      assertThat(owner.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static Run.Result done(String... arguments) {
    Run.Result result = Run.within().run(arguments);
    assertThat(result.code()).as(result.err()).isZero();
    return result;
  }

  @Test
  void whoDoesNotAnswerIsNamed() throws Exception {
    Path data = filled();
    Process owner = start(data, "silent");
    try (BufferedReader out = owner.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");
      new OwnerFile(1, "left by a process that was killed").write(data);
      Run.Result asked = query(data);
      assertThat(asked.code()).isEqualTo(ExitCode.ENVIRONMENT);
      assertThat(asked.err()).contains("in use by another process (" + owner.pid() + ")");
    } finally {
      owner.outputWriter().close();
      assertThat(owner.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(query(data).code()).isZero();
  }

  @Test
  void whoWantsToReadIsToldWhereTheDeskIs() throws Exception {
    Path data = filled();
    Process owner = start(data, "desk");
    try (BufferedReader out = owner.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");
      Run.Result refused =
          Run.within()
              .run("read", directory.resolve("visit.txt").toString(), "--data", data.toString());
      assertThat(refused.code()).isEqualTo(ExitCode.ENVIRONMENT);
      assertThat(refused.err())
          .contains("is open in the desk at http://127.0.0.1:7117")
          .contains("POST http://127.0.0.1:7117/api/articles");
      assertThat(query(data).code()).isZero();
    } finally {
      owner.outputWriter().close();
      assertThat(owner.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(data.resolve(OwnerFile.NAME)).doesNotExist();
  }

  @Test
  void whoDoesNotKnowTheTokenIsNotHeard() throws Exception {
    Path data = filled();
    Process owner = start(data, "answering");
    try (BufferedReader out = owner.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");
      OwnerFile file = OwnerFile.read(data).orElseThrow();
      new OwnerFile(file.port(), file.token().replace('0', '1') + "0").write(data);
      Run.Result asked = query(data);
      assertThat(asked.out()).isEmpty();
      assertThat(asked.code()).isEqualTo(ExitCode.ENVIRONMENT);
    } finally {
      owner.outputWriter().close();
      assertThat(owner.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  private Path filled() throws IOException {
    Path article = Files.writeString(directory.resolve("visit.txt"), "Oslo will visit Kenya.\n");
    Path data = directory.resolve("data");
    Run.within().run("read", article.toString(), "--data", data.toString());
    assertThat(data.resolve(OwnerFile.NAME)).doesNotExist();
    return data;
  }

  private static Run.Result query(Path data) {
    return Run.within().run("query", "source=NOR", "-background", "--data", data.toString());
  }

  private Process start(Path data, String kind) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Owner.class.getName(),
            data.toString(),
            kind)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Holds a store open until its standard input ends, and answers for it or not. */
  static final class Owner {
    private Owner() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
      Path data = Path.of(arguments[0]);
      Parts parts =
          new Parts(
              notices -> new WordCoder(),
              (folder, notices) -> new FrameTests.Report(0, 0, 0, List.of()),
              (source, notices) -> List.of(),
              PageExtractor::builtIn,
              ArticleReader::builtIn);
      try (RecordStore store = RecordStore.open(data)) {
        StoreOwner owner =
            !arguments[1].equals("silent")
                ? StoreOwner.start(data, store, parts, LocalDate.of(2024, 6, 20))
                : null;
        if (owner != null && arguments[1].equals("desk")) {
          owner.deskAt("http://127.0.0.1:7117");
        }
        System.out.println("open");
        System.in.transferTo(OutputStream.nullOutputStream());
        if (owner != null) {
          owner.close();
        }
      }
    }
  }
}
