package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coding.Coder;

@Timeout(60)
class CodeCommandTest {
  private static final String VISIT = "{\"id\":\"a\",\"text\":\"Oslo will visit Kenya.\"}\n";

  @TempDir private Path directory;

  @Test
  void oneLineOutForOneLineIn() {
    Run.Result result = Run.within().input(VISIT + "\n" + VISIT).run("code");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("{\"id\":\"a\",").contains("CONSULT"));
  }

  @Test
  void readsAFile() throws IOException {
    Path file = Files.writeString(directory.resolve("in.jsonl"), VISIT);
    assertThat(Run.within().run("code", file.toString()).out())
        .isEqualTo(Run.within().input(VISIT).run("code", "-").out());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void keepsTheOrderWithAnyNumberOfThreads(int threads) {
    String input =
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"" + "Words. ".repeat(i % 13) + "\"}")
            .collect(Collectors.joining("\n"));
    Coder uneven =
        source -> {
          for (int spin = 0; spin < (source.text().length() % 5) * 10_000; spin++) {
            Thread.onSpinWait();
          }
          return new WordCoder().code(source);
        };
    List<String> ids =
        Run.within()
            .coder(notices -> uneven)
            .input(input)
            .run("code", "--threads", "" + threads)
            .out()
            .lines()
            .map(line -> line.substring(7, line.indexOf('"', 7)))
            .toList();
    assertThat(ids)
        .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(String::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"b\",                                      | MALFORMED_JSON",
        "{\"id\":\"b\"}                                      | MISSING_TEXT",
        "{\"id\":\"b\",\"text\":\"x\",\"date\":\"Tuesday\"}  | BAD_DATE",
        "{\"id\":\"b\",\"text\":\"boom\"}                    | INTERNAL",
        "{\"id\":\"b\",\"text\":\" \"}                       | EMPTY",
        "{\"id\":\"b\",\"text\":\"<html>\"}                  | HTML",
        "{\"id\":\"b\",\"text\":\"a\\u0000b\"}             | BINARY",
      })
  void aBadLineIsReportedAndTheRestGoesOn(String bad, String code) {
    Run.Result result = Run.within().input(VISIT + bad + "\n" + VISIT).run("code");
    assertThat(result.code()).isEqualTo(1);
    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).isEqualTo(lines.get(2)).contains("CONSULT");
    assertThat(lines.get(1)).contains("\"error\":{\"code\":\"" + code).endsWith("\"line\":2}}");
    assertThat(result.err())
        .hasLineCount(1)
        .startsWith("rapporteur: standard input:2: " + code + ": ")
        .doesNotContain("\tat ");
  }

  @Test
  void aTraceIsShownOnlyToThoseWhoDebug() {
    assertThat(Run.within().input("{\"text\":\"boom\"}").run("code", "--debug").err())
        .contains("\tat ")
        .contains("bang");
  }

  @Test
  void aDateInTheFutureIsToldAndTakenAsGiven() {
    Run.Result result = Run.within().input("{\"text\":\"x\",\"date\":\"2024-06-22\"}").run("code");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("standard input:1: FUTURE_DATE: 2024-06-22");
    assertThat(result.out()).contains("\"published\":\"2024-06-22\"").contains("\"warnings\":[]");
  }

  @Test
  void brokenCharactersAreReplacedAndTold() {
    byte[] latin = "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    Run.Result result = Run.within().input(latin).run("code");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("standard input:1: INVALID_UTF8: ").contains("byte 12");
    assertThat(result.out()).contains("\"warnings\":[\"not valid UTF-8 at byte 12");
  }

  @Test
  void aLineOfFiftyMegabytesIsPassedOver() {
    InputStream longLine =
        new InputStream() {
          private int left = 50 << 20;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            int count = Math.min(left, length);
            Arrays.fill(into, offset, offset + count, (byte) 'x');
            left -= count;
            return count == 0 ? -1 : count;
          }
        };
    InputStream rest = stream("\n" + VISIT);
    Run.Result result =
        Run.within()
            .input(new SequenceInputStream(Collections.enumeration(List.of(longLine, rest))))
            .run("code");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).hasLineCount(2).contains("TOO_LONG").contains("CONSULT");
    assertThat(result.err()).contains("standard input:1: TOO_LONG: the line has 52428800 bytes");
  }

  @Test
  void aMissingFileIsNamedAndFoldersAreRead() throws IOException {
    Run.Result missing = Run.within().run("code", directory.resolve("no.jsonl").toString());
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("no.jsonl: NOT_FOUND: no such file");
    Files.writeString(directory.resolve("a.txt"), "Oslo will visit Kenya.");
    assertThat(Run.within().run("code", directory.toString()).out()).contains("CONSULT");
  }

  @Test
  void aMillionBadLinesAreNotAMillionMessages() {
    Run.Result result = Run.within().input("{\n".repeat(1000)).run("code");
    assertThat(result.out()).hasLineCount(1000);
    assertThat(result.err()).hasLineCount(101).contains("more problems follow");
  }

  @Test
  void resultsLeaveBeforeTheInputEnds() throws Exception {
    CountDownLatch firstLine = new CountDownLatch(1);
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            firstLine.countDown();
          }
        };
    PipedInputStream in = new PipedInputStream();
    Thread run;
    try (PipedOutputStream feed = new PipedOutputStream(in)) {
      run = Thread.ofPlatform().start(() -> Run.within().input(in).run(out, "code"));
      feed.write(VISIT.getBytes(StandardCharsets.UTF_8));
      feed.flush();
      firstLine.await();
    }
    run.join();
    assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(1).endsWith("}\n");
  }

  @Test
  void aReaderThatGoesAwayIsNoError() {
    Run.Result result = Run.within().input(VISIT).run(failing("Broken pipe"), "code");
    assertThat(result.code()).isEqualTo(ExitCode.OUTPUT_CLOSED);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aFullDiskBehindTheOutputIsTold() {
    Run.Result result = Run.within().input(VISIT).run(failing("No space left on device"), "code");
    assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(result.err())
        .isEqualTo("rapporteur: cannot write the output: No space left on device\n");
  }

  @Test
  void aCoderThatCannotBeLoadedIsTold() {
    Run.Result result =
        Run.within()
            .input(VISIT)
            .coder(notices -> {
              throw new EnvironmentException("no space for the models");
            })
            .run("code");
    assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(result.err()).isEqualTo("rapporteur: no space for the models\n");
  }

  @Test
  void progressIsForTerminals() {
    assertThat(Run.within().terminals("err").input(VISIT).run("code").err())
        .contains("1 article, 1 record, 0 problems");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
