package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.rapporteur.time.TimeValue.Offset;
import org.rapporteur.time.TimeValue.Origin;

/** Resolves what is counted from publication or from the last time told. */
record Offsets(TimeAnchors anchors, Direction direction) {
  /** The days that {@code offset} means. */
  Moment moment(Offset offset) {
    TimeSpan told = anchors.toldFor(offset.unit());
    if (isYearOfQuarters(offset)) {
      LocalDate quarter = java.util.Objects.requireNonNull(anchors.quarter());
      return Moment.of(
          quarter.plusYears(offset.count()),
          CalendarUnit.QUARTER,
          "the same quarter " + Lengths.distance(offset) + " the one told");
    }
    if (offset.from() == Origin.TOLD
        && offset.unit() == CalendarUnit.QUARTER
        && offset.count() == 0) {
      return toldQuarter();
    }
    if (offset.from() == Origin.TOLD && told != null) {
      return fromTold(offset, told);
    }
    LocalDate publication = anchors.publication();
    if (publication == null) {
      return Moment.open(Lengths.openTimex(offset.unit()), TimeResolver.NO_PUBLICATION);
    }
    boolean guess = offset.from() == Origin.TOLD;
    if (guess && offset.count() != 0 && offset.unit().compareTo(CalendarUnit.DAY) <= 0) {
      return Moment.open(Lengths.openTimex(offset.unit()), "no day told before to count from");
    }
    return fromPublication(offset, publication, guess);
  }

  private boolean isYearOfQuarters(Offset offset) {
    return anchors.quarter() != null
        && offset.unit() == CalendarUnit.YEAR
        && offset.count() == -1
        && offset.from() != Origin.PUBLICATION;
  }

  private Moment toldQuarter() {
    LocalDate quarter = anchors.quarter();
    LocalDate publication = anchors.publication();
    if (quarter != null) {
      return Moment.of(quarter, CalendarUnit.QUARTER, "the quarter told last");
    }
    return publication == null
        ? Moment.open("XXXX-QX", TimeResolver.NO_PUBLICATION)
        : Moment.of(
            publication.minusMonths(3), CalendarUnit.QUARTER, "the last quarter that was over");
  }

  private Moment fromPublication(Offset offset, LocalDate publication, boolean guess) {
    String suffix = guess ? "publication, as no day was told before" : "publication";
    LocalDate day = offset.unit().shift(publication, offset.count());
    if (offset.unit() == CalendarUnit.WEEKEND && offset.count() == 0) {
      day = weekend(publication);
    }
    String reason = Lengths.distance(offset) + " " + suffix;
    return Moment.of(day, offset.unit(), reason);
  }

  /**
   * "The weekend" is the one just over early in the week, unless the clause is about the future.
   */
  private LocalDate weekend(LocalDate publication) {
    boolean over =
        direction == Direction.PAST
            ? publication.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
            : publication.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) < 0;
    return over && direction != Direction.FUTURE ? publication.minusWeeks(1) : publication;
  }

  private static Moment fromTold(Offset offset, TimeSpan told) {
    LocalDate start = java.util.Objects.requireNonNull(told.start());
    LocalDate end = java.util.Objects.requireNonNull(told.end());
    LocalDate from = offset.count() > 0 ? end : start;
    CalendarUnit unit = offset.unit();
    CalendarUnit toldUnit = Lengths.unitOf(told.precision());
    String reason =
        Lengths.distance(offset) + " the time told last (" + Lengths.days(start, end) + ")";
    if (unit.compareTo(toldUnit) < 0) {
      Moment around = Moment.of(start, toldUnit, reason + ", which is no more exact");
      return around.between(start, end, around.reason());
    }
    return Moment.of(unit.shift(from, offset.count()), unit, reason);
  }
}
