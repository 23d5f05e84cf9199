package org.rapporteur.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the first event of a type in a dyad, in one direction. */
public final class FirstEvents {
  private static final Comparator<Doing> ORDER =
      Comparator.comparing(
              Doing::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Doing::article)
          .thenComparingInt(Doing::ordinal);

  private FirstEvents() {}

  /**
   * Those of {@code fresh} that are the first of their type in their dyad, by day of publication.
   *
   * @param before what was known before; an event without a day counts as known for good
   * @param weeks within how many weeks before; 0 for ever
   */
  public static List<Doing> among(Collection<Doing> fresh, Collection<Doing> before, int weeks) {
    Map<Doing.Kind, Set<@Nullable LocalDate>> known = new HashMap<>();
    before.forEach(doing -> note(known, doing));
    List<Doing> first = new ArrayList<>();
    for (Doing doing : fresh.stream().sorted(ORDER).toList()) {
      Set<@Nullable LocalDate> days = known.getOrDefault(doing.kind(), Set.of());
      boolean seen =
          (weeks == 0 || doing.published() == null)
              ? !days.isEmpty()
              : days.stream().anyMatch(day -> isWithin(day, doing.published(), weeks));
      if (!seen) {
        first.add(doing);
      }
      note(known, doing);
    }
    return first;
  }

  private static boolean isWithin(@Nullable LocalDate day, @Nullable LocalDate now, int weeks) {
    return day == null
        || now == null
        || (!day.isAfter(now) && !day.isBefore(now.minusWeeks(weeks)));
  }

  private static void note(Map<Doing.Kind, Set<@Nullable LocalDate>> known, Doing doing) {
    known.computeIfAbsent(doing.kind(), kind -> new HashSet<>()).add(doing.published());
  }
}
