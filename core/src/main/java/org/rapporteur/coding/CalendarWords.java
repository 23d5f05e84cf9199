package org.rapporteur.coding;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.language.Token;

/** Weekdays and months, also cut short ("Feb."): names to a parser, but never parties. */
final class CalendarWords {
  private static final int SHORTEST = 3;
  private static final Set<String> NAMES =
      Stream.concat(
              Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name),
              Arrays.stream(Month.values()).map(Month::name))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private CalendarWords() {}

  static boolean contains(Token head) {
    String form = head.form().toLowerCase(Locale.ROOT);
    boolean cut = form.endsWith(".") && form.length() > SHORTEST;
    return NAMES.contains(form)
        || (cut
            && NAMES.stream()
                .anyMatch(name -> name.startsWith(form.substring(0, form.length() - 1))));
  }
}
