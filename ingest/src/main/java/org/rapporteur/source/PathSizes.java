package org.rapporteur.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** How much there is to read, and which state of it. */
public final class PathSizes {
  private static final int MOST_FILES = 1_000_000;

  private PathSizes() {}

  /** Bytes of all files in {@code names}; empty when it cannot be told. */
  public static OptionalLong total(List<String> names) {
    long[] total = new long[1];
    boolean told = visit(names, (file, attributes) -> total[0] += attributes.size());
    return told ? OptionalLong.of(total[0]) : OptionalLong.empty();
  }

  /**
   * Hands every file in {@code names} to {@code each}, in no certain order. False when there are
   * too many, one cannot be looked at, or standard input is among them.
   */
  public static boolean visit(List<String> names, BiConsumer<Path, BasicFileAttributes> each) {
    int[] count = new int[1];
    SimpleFileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            each.accept(file, attributes);
            return ++count[0] < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }
        };
    for (String name : names) {
      try {
        if (name.equals("-")) {
          return false;
        }
        Files.walkFileTree(Path.of(name), visitor);
      } catch (IOException | RuntimeException cannotBeTold) {
        return false;
      }
    }
    return count[0] < MOST_FILES;
  }
}
