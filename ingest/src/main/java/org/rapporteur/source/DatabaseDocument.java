package org.rapporteur.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document of a database export as far as it was read. */
final class DatabaseDocument {
  private final long line;
  private final Map<String, String> fields = new HashMap<>();
  private final Paragraphs body = new Paragraphs();
  private String state = "";
  private @Nullable String text;
  private boolean anything;

  DatabaseDocument(long line) {
    this.line = line;
  }

  /** Its first line in the file, 1-based. */
  long line() {
    return line;
  }

  /** Where its form stands in it. */
  String state() {
    return state;
  }

  /** Its form goes on to {@code next}. */
  void state(String next) {
    state = next;
    anything = true;
  }

  /** Whether nothing was found in it. */
  boolean isBlank() {
    return !anything;
  }

  /** Adds {@code words} to {@code field} (id, title, date, url, source). */
  void add(String field, String words) {
    if (!words.isBlank()) {
      fields.merge(field, words.strip(), (a, b) -> a.length() > 4096 ? a : a + " " + b);
    }
  }

  /** Sets {@code field} to {@code words}. */
  void replace(String field, String words) {
    if (!words.isBlank()) {
      fields.put(field, words.strip());
    }
  }

  /** The value of {@code field} so far, empty when there is none. */
  String field(String field) {
    return fields.getOrDefault(field, "");
  }

  /** Goes on with the words; an empty line ends a paragraph. */
  void words(String words) throws RefusedException {
    if (words.isBlank()) {
      body.end();
    } else {
      body.add(words);
      body.add(" ");
    }
  }

  /** Its words. */
  String text() {
    String words = text;
    if (words == null) {
      words = body.text();
      text = words;
    }
    return words;
  }

  /** What its head says. */
  Known known() {
    String date = fields.get("date");
    return new Known(
        fields.get("id"),
        fields.get("title"),
        date == null ? null : WrittenDate.parse(date).orElse(null),
        fields.get("url"),
        fields.get("source"));
  }
}
