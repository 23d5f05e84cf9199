package org.rapporteur.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command line, as it runs without a cluster. */
final class OneMachine {
  private OneMachine() {}

  /** The lines that {@code code} writes for {@code input}, sorted. */
  static List<String> code(Path input, Path scratch) throws IOException, InterruptedException {
    Path output = scratch.resolve("one-machine.jsonl");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx900m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.rapporteur.app.Rapporteur",
                "code",
                input.toString(),
                "--output",
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(scratch.resolve("one-machine.log").toFile())
            .start();
    run.waitFor();
    return Files.readAllLines(output).stream().sorted().toList();
  }
}
