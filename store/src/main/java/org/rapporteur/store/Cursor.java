package org.rapporteur.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last report of a page, behind which the next page begins. It stays valid while reports are
 * added.
 *
 * @param day what the reports are ordered by; null when it is not known
 * @param article key of its article
 * @param ordinal its number within the article, counted from 0
 */
public record Cursor(@Nullable LocalDate day, String article, int ordinal) {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|open)~([0-9a-f]{1,64})~(\\d{1,6})");

  /** As it stands in an address. */
  public String text() {
    return (day == null ? "open" : day.toString()) + "~" + article + "~" + ordinal;
  }

  /** Reads what {@link #text} writes; empty when {@code text} is nothing of the kind. */
  public static Optional<Cursor> parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Cursor(
              parts.group(1).equals("open") ? null : LocalDate.parse(parts.group(1)),
              parts.group(2),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeParseException impossible) {
      return Optional.empty();
    }
  }
}
