package org.rapporteur.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** News of our own making, as many articles as a test needs, no two the same. */
final class News {
  private static final List<String> COUNTRIES =
      List.of("France", "Russia", "Kenya", "Japan", "Brazil", "Norway", "Egypt", "India", "Chile");

  private static final List<String> DEEDS =
      List.of(
          "%s accused %s of breaking the agreement on fishing. Ministers will meet on Friday.",
          "The president of %s will visit %s next week, officials said on Monday.",
          "%s imposed sanctions on banks of %s. Nobody was arrested.",
          "Thousands of people in %s protested against the war of %s, police said.",
          "Troops of %s shelled a village near the border with %s, killing 12 people.",
          "%s denied that it had expelled two diplomats of %s.");

  private News() {}

  /** A line of JSON with article {@code number}. */
  static String line(int number) {
    String one = COUNTRIES.get(number % COUNTRIES.size());
    String other = COUNTRIES.get((number / COUNTRIES.size() + number + 1) % COUNTRIES.size());
    String text = DEEDS.get(number % DEEDS.size()).formatted(one, other);
    return "{\"id\":\"news-%d\",\"text\":\"%s It was day %d of the talks.\",\"date\":\"%s\"}"
        .formatted(number, text, number, LocalDate.of(2024, 6, 1).plusDays(number / 10));
  }

  /** Lines that cannot be coded, each for another reason. */
  static List<String> broken() {
    return List.of(
        "{\"id\":\"cut short\",\"text\":\"Fra",
        "[1, 2]",
        "{\"id\":\"no text\"}",
        "{\"id\":\"empty\",\"text\":\"  \"}",
        "{\"id\":\"day\",\"text\":\"France thanked Kenya.\",\"date\":\"tomorrow\"}");
  }

  /**
   * Writes the articles from {@code begin} to {@code end} (exclusive) into {@code files} files of
   * {@code folder}, with some broken lines in the first file of all.
   */
  static void write(Path folder, int files, int begin, int end) throws IOException {
    Files.createDirectories(folder);
    for (int file = 0; file < files; file++) {
      List<String> lines = new ArrayList<>();
      for (int number = begin + file; number < end; number += files) {
        lines.add(line(number));
      }
      lines.addAll(lines.size() / 2, begin == 0 && file == 0 ? broken() : List.of(""));
      Files.write(folder.resolve("news-" + file + ".jsonl"), lines);
    }
  }
}
