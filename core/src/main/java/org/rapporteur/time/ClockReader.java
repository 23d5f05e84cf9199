package org.rapporteur.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.At;
import org.rapporteur.time.TimeValue.Offset;
import org.rapporteur.time.TimeValue.Origin;

/** Reads times of the clock; the day is the one told last until another is found beside it. */
final class ClockReader {
  static final Offset TOLD_DAY = new Offset(CalendarUnit.DAY, 0, Origin.TOLD);

  private final TimeWords words;

  ClockReader(TimeWords words) {
    this.words = words;
  }

  /** "10 p.m. EST", "14:00", "noon", "4 in the morning", "7 o'clock", "1400 GMT", or null. */
  @Nullable Reading read(Pieces pieces, int index) {
    String word = words.clockWords().get(pieces.word(index));
    if (word != null) {
      return withZone(pieces, index + 1, word);
    }
    Integer hour = pieces.word(index).length() <= 2 ? pieces.digits(index) : null;
    if (hour == null) {
      return military(pieces, index);
    }
    Integer minute = minute(pieces, index);
    int end = minute == null ? index + 1 : index + 3;
    if (pieces.is(index - 1, "at") && isNoClock(pieces, index, hour)) {
      String why = "no time of the clock: " + pieces.text(index, index + 3);
      return Reading.time(new TimeValue.Impossible(why), index + 3);
    }
    if (hour > 24 || (pieces.glued(index) && pieces.is(index - 1, ".", ",", "$", "-", ":", "/"))) {
      return null;
    }
    return hourOnly(pieces, hour, minute, end);
  }

  /** "25:61". */
  private static boolean isNoClock(Pieces pieces, int index, int hour) {
    boolean written =
        pieces.is(index + 1, ":")
            && pieces.glued(index + 1)
            && pieces.glued(index + 2)
            && pieces.word(index + 2).length() == 2;
    Integer minute = written ? pieces.digits(index + 2) : null;
    return minute != null && (hour > 24 || minute > 59);
  }

  private static @Nullable Integer minute(Pieces pieces, int index) {
    boolean written =
        pieces.is(index + 1, ":", ".")
            && pieces.glued(index + 1)
            && pieces.glued(index + 2)
            && pieces.word(index + 2).length() == 2;
    Integer minute = written ? pieces.digits(index + 2) : null;
    boolean dot = pieces.is(index + 1, ".");
    boolean marked = halfOfDayEnd(pieces, index + 3) > 0;
    return minute == null || minute > 59 || (dot && !marked) ? null : minute;
  }

  private @Nullable Reading hourOnly(Pieces pieces, int hour, @Nullable Integer minute, int end) {
    int half = halfOfDayEnd(pieces, end);
    if (half > 0 && hour <= 12 && hour > 0) {
      boolean afternoon = pieces.is(end, "p", "pm");
      int full = hour % 12 + (afternoon ? 12 : 0);
      return withZone(pieces, half, clock(full, minute));
    }
    if (pieces.is(end, "in") && pieces.is(end + 1, "the") && hour <= 12) {
      String part = words.dayParts().get(pieces.word(end + 2));
      if (part != null) {
        int full = part.equals("MO") ? hour % 12 : hour % 12 + 12;
        return withZone(pieces, end + 3, clock(full, minute));
      }
    }
    if (pieces.is(end, "o") && pieces.is(end + 1, "'") && pieces.is(end + 2, "clock")) {
      return withZone(pieces, end + 3, clock(hour, minute));
    }
    return minute == null ? null : withZone(pieces, end, clock(hour, minute));
  }

  /** "1400 GMT": four figures are a time only before a zone. */
  private @Nullable Reading military(Pieces pieces, int index) {
    Integer figures = pieces.word(index).length() == 4 ? pieces.digits(index) : null;
    if (figures == null || figures / 100 > 24 || figures % 100 > 59) {
      return null;
    }
    boolean zone = words.zones().get(pieces.word(index + 1)) != null && pieces.capital(index + 1);
    return zone ? withZone(pieces, index + 1, clock(figures / 100, figures % 100)) : null;
  }

  private static String clock(int hour, @Nullable Integer minute) {
    return "%02d:%02d".formatted(hour, minute == null ? 0 : minute);
  }

  /** The piece behind "a.m.", "p.m.", "am" or "pm" at {@code index}; 0 if none stands there. */
  private static int halfOfDayEnd(Pieces pieces, int index) {
    if (pieces.is(index, "am", "pm")) {
      return index + 1;
    }
    if (pieces.is(index, "a", "p") && pieces.is(index + 1, ".") && pieces.is(index + 2, "m")) {
      return pieces.is(index + 3, ".") && pieces.glued(index + 3) ? index + 4 : index + 3;
    }
    return 0;
  }

  private Reading withZone(Pieces pieces, int index, String clock) {
    boolean bracket = pieces.is(index, "(");
    int at = bracket ? index + 1 : index;
    String zone = pieces.capital(at) ? words.zones().get(pieces.word(at)) : null;
    if (zone != null) {
      int end = bracket && pieces.is(at + 1, ")") ? at + 2 : at + 1;
      return Reading.time(new At(TOLD_DAY, clock, pieces.text(at, at + 1)), end);
    }
    int local = pieces.is(index, "local") && pieces.is(index + 1, "time") ? index + 2 : index;
    return Reading.time(new At(TOLD_DAY, clock, null), local);
  }
}
