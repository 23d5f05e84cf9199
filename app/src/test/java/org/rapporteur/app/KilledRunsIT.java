package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the application jar that are killed in the middle and started again. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledRunsIT {
  private static final Path LAUNCHER =
      Path.of("..").toAbsolutePath().normalize().resolve("rapporteur");

  @TempDir private Path directory;

  @Test
  void watchLosesNothing() throws Exception {
    try (NewsServer paper = new NewsServer()) {
      paper.publish(12, 10);
      List<String> command =
          List.of(
              "watch",
              paper.address("/feed"),
              "--once",
              "--allow-private",
              "--delay",
              "300ms",
              "--format",
              "json");
      List<String> before = killedAfter(3, command);
      Result rest = run(command);
      assertThat(rest.code()).as(rest.err()).isZero();
      assertThat(rest.err()).contains("it holds 12 articles");
      Set<String> both = new HashSet<>(before);
      both.addAll(rest.out());
      assertThat(both).as("what was printed twice was printed alike").hasSize(12);
      assertThat(run(command).out()).isEmpty();
    }
  }

  @Test
  void aWebArchiveIsGoneOnWith() throws Exception {
    int pages = 1100;
    Path archive = directory.resolve("pages.warc.gz");
    try (OutputStream out = Files.newOutputStream(archive)) {
      for (int i = 0; i < pages; i++) {
        out.write(packed(record("https://paper.example/story/" + i, NewsServer.page("" + i))));
      }
    }
    Path report = directory.resolve("report.json");
    List<String> command =
        List.of("read", archive.toString(), "--format", "json", "--report", report.toString());
    killedAfter(600, command);
    Result rest = run(command);
    assertThat(rest.code()).as(rest.err()).isZero();
    assertThat(rest.err()).contains("going on behind").contains("it holds 1,100 articles");
    assertThat(rest.out().size())
        .as("articles coded again and after")
        .isBetween(pages - 600, pages - 1);
    assertThat(Files.readString(report)).contains("\"read\" : 1100", "\"articles\" : 1100");
  }

  @Test
  void manyKillsLoseNothing() throws Exception {
    // More than all killed runs together can print, with what is in the pipe when each is killed.
    int articles = 2500;
    Path file = directory.resolve("articles.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      lines.add("{\"id\":\"a%d\",\"text\":\"Minister %d visited Kenya.\"}".formatted(i, i));
    }
    Files.write(file, lines);
    List<String> command = List.of("read", file.toString(), "--format", "json");
    Set<String> printed = new HashSet<>();
    for (int most : List.of(1, 501, 40, 640)) {
      printed.addAll(killedAfter(most, command));
    }
    Result rest = run(command);
    assertThat(rest.code()).as(rest.err()).isZero();
    assertThat(rest.err()).contains("it holds 2,500 articles");
    printed.addAll(rest.out());
    assertThat(printed).as("printed by all runs together").hasSize(articles);
  }

  /** Kills a run, as a power cut would, when it has printed {@code lines}, and gives them. */
  private List<String> killedAfter(int lines, List<String> arguments) throws Exception {
    Process process = start(arguments);
    List<String> printed = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        printed.add(line);
        if (printed.size() == lines) {
          process.destroyForcibly();
        }
      }
    } catch (IOException killed) {
      assertThat(printed.size()).isGreaterThanOrEqualTo(lines);
    }
    assertThat(process.waitFor()).isEqualTo(128 + 9);
    return printed;
  }

  private Result run(List<String> arguments) throws Exception {
    Path err = directory.resolve("err.txt");
    Process process = start(arguments);
    List<String> out;
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      out = reader.lines().toList();
    }
    return new Result(process.waitFor(), out, Files.readString(err));
  }

  private Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(directory.resolve("err.txt").toFile());
    builder.environment().put("RAPPORTEUR_NO_BUILD", "1");
    builder.environment().put("RAPPORTEUR_DATA", directory.resolve("data").toString());
    return builder.start();
  }

  private static byte[] record(String url, String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2024-06-18T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8))
            + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** What a run left. */
  private record Result(int code, List<String> out, String err) {}
}
