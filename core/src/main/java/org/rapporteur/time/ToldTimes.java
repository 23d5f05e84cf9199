package org.rapporteur.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times that an article tells.
 *
 * @param mentions all of them in text order
 * @param anchor the day that relative expressions are counted from, null when there is none
 * @param warnings what a user should know about them
 */
public record ToldTimes(
    List<TimeMention> mentions, @Nullable LocalDate anchor, List<String> warnings) {
  public ToldTimes {
    mentions = List.copyOf(mentions);
    warnings = List.copyOf(warnings);
  }
}
