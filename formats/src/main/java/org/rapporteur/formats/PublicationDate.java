package org.rapporteur.formats;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates of publication as people and programs write them (ISO 8601). */
public final class PublicationDate {
  private static final int DAY_LENGTH = "2024-06-17".length();

  private PublicationDate() {}

  /**
   * The day of {@code text}: "2024-06-17", or the same followed by "T" or a blank and a time of
   * day, which is left aside with its zone. Empty when it is no such date.
   */
  public static Optional<LocalDate> parse(String text) {
    String day = text.strip();
    if (day.length() > DAY_LENGTH && " Tt".indexOf(day.charAt(DAY_LENGTH)) >= 0) {
      day = day.substring(0, DAY_LENGTH);
    }
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  /**
   * Whether {@code day} cannot have come anywhere on earth when it is {@code today} here. One day
   * is allowed for time zones.
   */
  public static boolean isFuture(LocalDate day, LocalDate today) {
    return day.isAfter(today.plusDays(1));
  }
}
