package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher and the application jar as users do. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LauncherIT {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Path LAUNCHER = HOME.resolve("rapporteur");
  private static final String ARTICLE =
      "{\"id\":\"1\",\"text\":\"France accused Russia of spying.\",\"date\":\"2024-06-17\"}";

  @TempDir private Path directory;

  @Test
  void runsThroughASymbolicLinkFromAnyDirectory() throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve("link"), LAUNCHER);
    assertThat(shell(link + " --version")).startsWith("0\nrapporteur ");
  }

  @Test
  void theJarIsSmallEnoughToPassAround() throws IOException {
    assertThat(Files.size(HOME.resolve("app/target/rapporteur.jar"))).isLessThan(190_000_000);
  }

  @Test
  void everyCommandOfTheReadmeWorks() throws Exception {
    List<String> commands =
        Files.readAllLines(HOME.resolve("README.md")).stream()
            .filter(line -> line.startsWith("./rapporteur") || line.contains("| ./rapporteur"))
            .toList();
    assertThat(commands).hasSizeGreaterThan(2);
    for (String command : commands) {
      String result = shell("cd " + HOME + " && " + command);
      assertThat(result)
          .as(command)
          .startsWith("0\n")
          .containsPattern("CONSULT|ACCUSE|\"article\":true|RUSGOV")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void endsQuietlyWhenItsReaderGoesAway() throws Exception {
    String result =
        shell(
            "for i in $(seq 3000); do echo '%s'; done | %s code | head -n 1"
                .formatted(ARTICLE, LAUNCHER));
    // the first run on a machine tells that it unpacks models
    String quiet = result.replaceAll("rapporteur: Unpacking [^\n]*\n", "");
    assertThat(quiet).startsWith("0\n{\"id\":\"1\"").hasLineCount(2);
  }

  @Test
  void endsInGoodOrderWhenAskedToEnd() throws Exception {
    Process process = start(List.of(LAUNCHER.toString(), "code"));
    try (Writer in = process.outputWriter(StandardCharsets.UTF_8);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      in.write(ARTICLE + "\n");
      in.flush();
      String line = out.readLine();
      while (line != null && !line.startsWith("{")) {
        line = out.readLine();
      }
      assertThat(line).contains("ACCUSE");
      // not INT, which a shell makes its background jobs ignore
      new ProcessBuilder("kill", "-TERM", "" + process.pid()).start().waitFor();
      assertThat(process.waitFor()).isEqualTo(128 + 15);
      assertThat(out.readLine()).isEqualTo("rapporteur: interrupted");
      assertThat(out.readLine()).isNull();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void runsTheSameWhateverBecomesOfTheCacheForFasterStarts() throws Exception {
    Path caches = Files.createDirectory(directory.resolve("cache"));
    String command = "RAPPORTEUR_CACHE=%s %s --help".formatted(caches, LAUNCHER);
    String off = "RAPPORTEUR_START_CACHE=off " + command;
    String used = "RAPPORTEUR_START_CACHE= " + command;
    String expected = shell(off);
    assertThat(expected).startsWith("0\nUsage:");
    assertThat(shell("RAPPORTEUR_START_CACHE=now " + command)).isEqualTo(expected);
    Path cache = startCache(caches);
    byte[] good = Files.readAllBytes(cache);
    assertThat(good).hasSizeGreaterThan(1_000_000);
    assertThat(shell(used)).as("whole").isEqualTo(expected);

    Files.write(cache, Arrays.copyOf(good, good.length / 2));
    assertThat(shell(used)).as("cut short").isEqualTo(expected);
    byte[] changed = good.clone();
    for (int i = good.length / 4; i < good.length; i += 4096) {
      changed[i] ^= 0x55;
    }
    Files.write(cache, changed);
    assertThat(shell(used)).as("bytes changed").isEqualTo(expected);
    Files.writeString(cache, "no cache at all");
    assertThat(shell(used)).as("something else").isEqualTo(expected);

    Files.setLastModifiedTime(cache, FileTime.fromMillis(0));
    assertThat(shell("RAPPORTEUR_START_CACHE=now " + command)).as("stale").isEqualTo(expected);
    assertThat(Files.size(startCache(caches))).isGreaterThan(1_000_000);
  }

  @Test
  void doesWithoutACacheForFasterStartsWhereItCannotBeKept() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "in the way");
    assertThat(
            shell(
                "RAPPORTEUR_START_CACHE=now RAPPORTEUR_CACHE=%s/below %s --version"
                    .formatted(file, LAUNCHER)))
        .startsWith("0\nrapporteur ")
        .hasLineCount(2);
  }

  @Test
  void twoThatStartTogetherMakeOneCacheForFasterStarts() throws Exception {
    Path caches = Files.createDirectory(directory.resolve("cache"));
    String command =
        "RAPPORTEUR_START_CACHE=now RAPPORTEUR_CACHE=%s %s --version".formatted(caches, LAUNCHER);
    assertThat(shell(command + " & " + command + "; code=$?; wait; exit $code"))
        .startsWith("0\nrapporteur ")
        .hasLineCount(3);
    assertThat(Files.size(startCache(caches))).isGreaterThan(1_000_000);
  }

  /** The one cache in {@code directory}, with nothing half made beside it. */
  private static Path startCache(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().startsWith("start-")).toList();
      assertThat(found).singleElement().asString().endsWith(".aot");
      return found.getFirst();
    }
  }

  /** Exit code, output and messages of {@code script}. */
  private String shell(String script) throws Exception {
    Process process = start(List.of("bash", "-c", script));
    process.outputWriter().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + "\n" + output;
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(new File(directory.toString()))
            .redirectErrorStream(true);
    builder.environment().put("RAPPORTEUR_NO_BUILD", "1");
    // a test that wants one asks for it
    builder.environment().putIfAbsent("RAPPORTEUR_START_CACHE", "off");
    builder.environment().put("RAPPORTEUR_DATA", directory.resolve("data").toString());
    return builder.start();
  }
}
