package org.rapporteur.cluster;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lines that were written. */
final class Lines {
  private Lines() {}

  /**
   * All lines of the whole files below {@code folder}, sorted; what is not committed is left out.
   */
  static List<String> sorted(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!String.valueOf(file.getFileName()).startsWith(".")) {
              lines.addAll(Files.readAllLines(file));
            }
            return FileVisitResult.CONTINUE;
          }

          // What was not committed goes away while a job runs.
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(lines);
    return lines;
  }
}
