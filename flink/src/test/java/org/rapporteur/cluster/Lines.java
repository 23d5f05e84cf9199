package org.rapporteur.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lines that were written. */
final class Lines {
  private Lines() {}

  /** All lines of the whole files below {@code folder}, sorted; what is not committed is left out. */
  static List<String> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .flatMap(Lines::of)
          .sorted()
          .toList();
    }
  }

  private static Stream<String> of(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
