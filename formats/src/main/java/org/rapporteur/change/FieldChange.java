package org.rapporteur.change;

import org.jspecify.annotations.Nullable;

/**
 * A field that is not the same.
 *
 * @param path where it stands: "source[0].country"
 * @param before what it was, as JSON; null when it was not there
 * @param after what it is, as JSON; null when it is gone
 */
public record FieldChange(String path, @Nullable String before, @Nullable String after) {
  private static final int LONGEST = 120;

  /** For a person, in one line. */
  public String text() {
    return path + ": " + shorten(before) + " → " + shorten(after);
  }

  private static String shorten(@Nullable String value) {
    if (value == null) {
      return "nothing";
    }
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
