package org.rapporteur.coding;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import org.rapporteur.language.Token;

/** Weekdays and months: names to a parser, but never parties. */
final class CalendarWords {
  private CalendarWords() {}

  static boolean contains(Token head) {
    return Arrays.stream(DayOfWeek.values())
            .anyMatch(day -> day.name().equalsIgnoreCase(head.form()))
        || Arrays.stream(Month.values())
            .anyMatch(month -> month.name().equalsIgnoreCase(head.form()));
  }
}
