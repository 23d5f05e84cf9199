package org.rapporteur.desk.page;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.store.Breakdown;
import org.rapporteur.store.Step;

/**
 * How a timeline is shown.
 *
 * @param meant what is counted
 * @param step length of the periods; null for one that fits
 * @param by what bars are divided by
 * @param time chosen part of the time, as filters write it; empty for all
 */
public record TimelineSettings(Meant meant, @Nullable Step step, Breakdown by, String time) {
  /** What the address says. */
  static TimelineSettings by(Context context) {
    String by = Objects.requireNonNullElse(context.queryParam("by"), "type");
    if (!by.equals("type") && !by.equals("quad")) {
      throw new BadRequestException("by is type or quad");
    }
    return new TimelineSettings(
        Meant.by(context),
        step(Objects.requireNonNullElse(context.queryParam("step"), "")),
        by.equals("type") ? Breakdown.TYPE : Breakdown.QUAD,
        Objects.requireNonNullElse(context.queryParam("time"), "").strip());
  }

  private static @Nullable Step step(String told) {
    if (told.isEmpty()) {
      return null;
    }
    return Arrays.stream(Step.values())
        .filter(step -> step.name().equalsIgnoreCase(told))
        .findFirst()
        .orElseThrow(() -> new BadRequestException("step is day, week, month, quarter or year"));
  }

  /** What means all records that {@code terms} hold of, in the chosen time. */
  String chosen(String terms) {
    String all = meant.with(terms);
    return time.isEmpty() ? all : FilterTerms.with(all, "begin=" + time);
  }

  /** As part of an address, behind others; without the chosen time. */
  public String address() {
    return meant.address() + "&step=" + label(step) + "&by=" + label(by);
  }

  /** As addresses call {@code choice}. */
  public static String label(@Nullable Enum<?> choice) {
    return choice == null ? "" : choice.name().toLowerCase(Locale.ROOT);
  }
}
