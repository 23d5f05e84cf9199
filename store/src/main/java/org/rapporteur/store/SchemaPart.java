package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tables that change together and have their own version.
 *
 * <p>The steps of a part are the files {@code schema/PART/1.sql}, {@code 2.sql}, … beside this
 * class; step <i>n</i> moves tables from version <i>n</i> - 1 to <i>n</i>, starting with nothing. A
 * file that was published is never changed: the next change is the next file.
 */
enum SchemaPart {
  /** Articles, records, where they came from, and how far runs got. */
  RECORDS,
  /** What different articles tell of the same event. */
  OCCURRENCES,
  /** What users changed. */
  CORRECTIONS,
  /** What users found when they judged records. */
  JUDGEMENTS,
  /** What users want to be told, what was found, and whether it was sent. */
  ALERTS,
  /** How the feeds that are followed do. */
  FEEDS;

  /** The version that this program knows; 0 when the part has no tables. */
  int version() {
    return steps().size();
  }

  /** Where the version stands in the table {@code meta}. */
  String key() {
    return this == RECORDS ? "schema" : "schema." + name().toLowerCase(Locale.ROOT);
  }

  /** The SQL of each step, that to version 1 first. */
  List<String> steps() {
    String folder = "schema/" + name().toLowerCase(Locale.ROOT) + "/";
    List<String> found = new ArrayList<>();
    try {
      while (true) {
        try (InputStream in =
            SchemaPart.class.getResourceAsStream(folder + (found.size() + 1) + ".sql")) {
          if (in == null) {
            return List.copyOf(found);
          }
          found.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException cause) {
      throw new UncheckedIOException("a damaged application: " + folder, cause);
    }
  }
}
