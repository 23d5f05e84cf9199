package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.Age;
import org.rapporteur.time.TimeValue.Ahead;
import org.rapporteur.time.TimeValue.Around;
import org.rapporteur.time.TimeValue.AroundEvent;
import org.rapporteur.time.TimeValue.At;
import org.rapporteur.time.TimeValue.Beside;
import org.rapporteur.time.TimeValue.Bounded;
import org.rapporteur.time.TimeValue.CalendarDay;
import org.rapporteur.time.TimeValue.CalendarMonth;
import org.rapporteur.time.TimeValue.CalendarYear;
import org.rapporteur.time.TimeValue.Century;
import org.rapporteur.time.TimeValue.Chosen;
import org.rapporteur.time.TimeValue.DayOfMonth;
import org.rapporteur.time.TimeValue.Decade;
import org.rapporteur.time.TimeValue.Fuzzy;
import org.rapporteur.time.TimeValue.Half;
import org.rapporteur.time.TimeValue.Holiday;
import org.rapporteur.time.TimeValue.Impossible;
import org.rapporteur.time.TimeValue.Length;
import org.rapporteur.time.TimeValue.Nth;
import org.rapporteur.time.TimeValue.Offset;
import org.rapporteur.time.TimeValue.Origin;
import org.rapporteur.time.TimeValue.Part;
import org.rapporteur.time.TimeValue.Quarter;
import org.rapporteur.time.TimeValue.Range;
import org.rapporteur.time.TimeValue.Repeated;
import org.rapporteur.time.TimeValue.SameDay;
import org.rapporteur.time.TimeValue.Season;
import org.rapporteur.time.TimeValue.Shifted;
import org.rapporteur.time.TimeValue.SplitYear;
import org.rapporteur.time.TimeValue.Stretch;
import org.rapporteur.time.TimeValue.Weekday;
import org.rapporteur.time.TimeValue.Within;

/** One resolution: values against the anchors and the direction of one clause. */
record Resolution(TimeAnchors anchors, Direction direction) {
  private static final String AS_WRITTEN = "as written";

  /** What {@code value} means here. */
  Moment moment(TimeValue value) {
    return switch (value) {
      case CalendarDay day -> yearly(day, day.year());
      case CalendarMonth month -> yearly(month, month.year());
      case Quarter quarter -> yearly(quarter, quarter.year());
      case Half half -> yearly(half, half.year());
      case Season season -> yearly(season, season.year());
      case Holiday holiday when holiday.rule().isNational() ->
          Moment.open("XXXX", "every country has its own " + holiday.name());
      case Holiday holiday -> yearly(holiday, holiday.year());
      case Weekday weekday -> recurring(weekday);
      case CalendarYear year -> year(year);
      case Decade decade ->
          Moment.of(LocalDate.of(decade.firstYear(), 1, 1), CalendarUnit.DECADE, AS_WRITTEN);
      case Century century ->
          Moment.of(
              LocalDate.of((century.number() - 1) * 100, 1, 1), CalendarUnit.CENTURY, AS_WRITTEN);
      case Offset offset -> new Offsets(anchors, direction).moment(offset);
      case Chosen chosen -> chosen(chosen);
      case Within within -> within(within);
      case Nth nth -> nth(nth);
      case Around around -> around(around);
      case Part part -> Stretches.part(part.share(), moment(part.base()), anchors.publication());
      case At at -> at(at);
      case Shifted shifted -> shifted(shifted);
      case SameDay same -> sameDay(same);
      case DayOfMonth day -> new DaysOfMonths(anchors, direction).moment(day);
      case SplitYear year -> splitYear(year);
      case Beside beside -> beside(beside);
      case Bounded bounded -> Stretches.bounded(this, bounded);
      case Range range -> Stretches.range(this, range);
      case Fuzzy fuzzy -> Stretches.fuzzy(fuzzy, anchors.publication());
      case Length length -> Moment.open(Lengths.timex(length), "a length of time, no date");
      case Age age -> Moment.open(Lengths.timex(age.length()), "an age, no date");
      case Stretch stretch -> Stretches.stretch(stretch, anchors.publication());
      case Ahead ahead -> Stretches.ahead(this, ahead);
      case AroundEvent around ->
          Moment.open(
              Lengths.timex(around.length()), "counted from an event that is told without a date");
      case Repeated repeated -> Moment.open(repeated.timex(), "happens again and again");
      case Impossible impossible -> Moment.open("XXXX", impossible.why());
    };
  }

  private static Moment splitYear(SplitYear year) {
    LocalDate start = LocalDate.of(year.first(), 7, 1);
    String timex = year.first() + "/" + (year.first() + 1);
    String reason = "from the middle of one year to that of the next: the days differ by country";
    LocalDate end = start.plusYears(1).minusDays(1);
    return new Moment(start, end, CalendarUnit.YEAR, timex, reason, null);
  }

  private static Moment year(CalendarYear year) {
    String reason = year.fiscal() ? "fiscal year taken as the calendar year" : AS_WRITTEN;
    return Moment.of(LocalDate.of(year.year(), 1, 1), CalendarUnit.YEAR, reason);
  }

  private Moment yearly(TimeValue value, @Nullable Integer year) {
    return year == null
        ? recurring(value)
        : Recurring.inYear(value, year)
            .orElseGet(() -> Moment.open(String.valueOf(year), contradiction(value, year)));
  }

  private static String contradiction(TimeValue value, int year) {
    return value instanceof CalendarDay day && day.weekday() != null
        ? "contradiction: %s %d was a %s"
            .formatted(
                Recurring.name(value),
                year,
                Recurring.name(
                    new Weekday(LocalDate.of(year, day.month(), day.day()).getDayOfWeek())))
        : Recurring.name(value) + " is not known for " + year;
  }

  private Moment recurring(TimeValue value) {
    LocalDate publication = anchors.publication();
    if (publication == null) {
      return Moment.open(Recurring.openTimex(value), TimeResolver.NO_PUBLICATION);
    }
    Optional<Moment> picked = Recurring.pick(value, publication, direction);
    String name = Recurring.name(value);
    if (picked.isEmpty() || isFarFetched(value, picked.get(), publication)) {
      return Moment.open(
          Recurring.openTimex(value), "contradiction: no near year has that weekday on " + name);
    }
    return picked.get().because(side(picked.get(), publication, name));
  }

  /** A weekday with a date that fits only years away is a mistake of the text. */
  private static boolean isFarFetched(TimeValue value, Moment moment, LocalDate publication) {
    LocalDate start = moment.start();
    return value instanceof CalendarDay day
        && day.weekday() != null
        && start != null
        && Math.abs(start.toEpochDay() - publication.toEpochDay()) > 400;
  }

  private String side(Moment moment, LocalDate publication, String name) {
    String told =
        switch (direction) {
          case PAST -> "past";
          case FUTURE -> "planned";
          case UNKNOWN -> "the nearest, as the clause tells no tense";
        };
    LocalDate start = moment.start();
    LocalDate end = moment.end();
    boolean after = start != null && start.isAfter(publication);
    boolean before = end != null && end.isBefore(publication);
    if ((after && direction == Direction.PAST) || (before && direction == Direction.FUTURE)) {
      return "the nearest "
          + name
          + (after ? " after" : " before")
          + " publication: the other is a year away, whatever the tense";
    }
    if (after) {
      return "next " + name + " after publication: " + told;
    }
    boolean around = end != null && !end.isBefore(publication);
    return around
        ? name + " around publication: " + told
        : "last " + name + " before publication: " + told;
  }

  private Moment chosen(Chosen chosen) {
    LocalDate anchor = anchors.publication();
    TimeSpan told = anchors.told();
    boolean fromTold = chosen.from() == Origin.TOLD && told != null;
    if (fromTold) {
      anchor = java.util.Objects.requireNonNull(told).start();
    }
    if (anchor == null) {
      return Moment.open(Recurring.openTimex(chosen.base()), TimeResolver.NO_PUBLICATION);
    }
    String name = Recurring.name(chosen.base());
    String which = chosen.choice().name().toLowerCase(java.util.Locale.ROOT);
    String reason =
        which + " " + name + ", counted from " + (fromTold ? "the time told last" : "publication");
    return Recurring.choose(chosen.base(), anchor, chosen.choice(), direction)
        .map(moment -> moment.because(reason))
        .orElseGet(() -> Moment.open("XXXX", name + " is not known for that year"));
  }

  private Moment within(Within within) {
    Moment outer = new Resolution(withoutQuarter(), direction).moment(within.outer());
    LocalDate start = outer.start();
    LocalDate end = outer.end();
    if (start == null || end == null) {
      return Moment.open(Recurring.openTimex(within.inner()), outer.reason());
    }
    String reason = Recurring.name(within.inner()) + " of " + outer.timex() + ": " + outer.reason();
    DayOfWeek weekday = Recurring.weekday(within.inner());
    if (weekday != null) {
      return Moment.of(start.with(TemporalAdjusters.nextOrSame(weekday)), CalendarUnit.DAY, reason);
    }
    Optional<Moment> inner = Recurring.inYear(within.inner(), start.getYear());
    return inner
        .map(moment -> moment.because(reason))
        .orElseGet(() -> Moment.open(outer.timex(), "no such day in " + outer.timex()));
  }

  private TimeAnchors withoutQuarter() {
    return new TimeAnchors(anchors.publication(), anchors.told(), anchors.day(), null);
  }

  private Moment nth(Nth nth) {
    Moment base = moment(nth.base());
    LocalDate start = base.start();
    LocalDate end = base.end();
    if (start == null || end == null) {
      return base;
    }
    String reason = "counted within " + base.timex() + ": " + base.reason();
    LocalDate day = Lengths.nth(nth, start, end);
    if (day.isBefore(start) || day.isAfter(end)) {
      return Moment.open(
          base.timex(), base.timex() + " has no " + nth.number() + ". " + nth.unit().word());
    }
    if (nth.unit() == CalendarUnit.WEEK) {
      LocalDate last = day.plusDays(6).isAfter(end) ? end : day.plusDays(6);
      return Moment.of(day, CalendarUnit.WEEK, reason).between(day, last, reason);
    }
    return Moment.of(day, nth.unit(), reason);
  }

  private Moment around(Around around) {
    Moment base = moment(around.base());
    LocalDate start = base.start();
    return start == null
        ? base
        : Moment.of(
            start, around.unit(), "the " + around.unit().word() + " around " + base.reason());
  }

  private Moment at(At at) {
    Moment base = moment(at.base());
    boolean day = base.unit() == CalendarUnit.DAY && base.timex().length() == 10;
    Moment timed = day ? base.withTimex(base.timex() + "T" + at.clock()) : base;
    return at.zone() == null ? timed : timed.because(base.reason() + ", in " + at.zone());
  }

  private Moment shifted(Shifted shifted) {
    Moment base = moment(shifted.base());
    LocalDate start = base.start();
    if (start == null || base.end() == null) {
      return Moment.open(Lengths.openTimex(shifted.unit()), base.reason());
    }
    String reason =
        Lengths.distance(new Offset(shifted.unit(), shifted.count(), Origin.TOLD))
            + " "
            + base.timex()
            + ": "
            + base.reason();
    return Moment.of(shifted.unit().shift(start, shifted.count()), shifted.unit(), reason);
  }

  private Moment sameDay(SameDay same) {
    Moment base = moment(same.base());
    LocalDate start = base.start();
    if (start == null) {
      return base;
    }
    String reason =
        Lengths.distance(new Offset(same.unit(), same.count(), Origin.TOLD))
            + " "
            + base.timex()
            + ": "
            + base.reason();
    return Moment.of(same.unit().shift(start, same.count()), CalendarUnit.DAY, reason);
  }

  private Moment beside(Beside beside) {
    Offset one = beside.unit();
    Moment base = moment(beside.base());
    LocalDate start = base.start();
    LocalDate end = base.end();
    String timex = moment(one).timex();
    if (start == null || end == null) {
      return Moment.open(timex, base.reason());
    }
    String reason =
        "the %s that %s with %s: %s"
            .formatted(
                one.unit().word(), beside.ends() ? "ends" : "begins", base.timex(), base.reason());
    LocalDate first = beside.ends() ? one.unit().shift(end, -1).plusDays(1) : start;
    LocalDate last = beside.ends() ? end : one.unit().shift(start, 1).minusDays(1);
    return new Moment(first, last, one.unit(), timex, reason, null);
  }
}
