package org.rapporteur.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.place.Place;

/** Cells that several tables have. */
final class Cells {
  private Cells() {}

  static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  static String latitude(@Nullable Place place) {
    return place == null || place.point() == null ? "" : number(place.point().latitude());
  }

  static String longitude(@Nullable Place place) {
    return place == null || place.point() == null ? "" : number(place.point().longitude());
  }

  /** A number as short as possible, without an exponent where it has few digits. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** The day of a publication or an event; empty where it is open. */
  static String day(@Nullable LocalDate day) {
    return orEmpty(day);
  }

  /**
   * {@code values} in one cell, {@code separator} between them; one blank is left where a value has
   * the separator itself. No value is left out, so that lists about the same actors stay parallel.
   */
  static String joined(List<String> values, String separator) {
    return values.stream()
        .map(value -> value.replace(separator, " "))
        .collect(Collectors.joining(separator));
  }

  /** {@code field} of each actor, for {@link #joined}. */
  static List<String> each(List<Actor> actors, Function<Actor, @Nullable String> field) {
    return actors.stream()
        .map(actor -> Objects.requireNonNullElse(field.apply(actor), ""))
        .toList();
  }
}
