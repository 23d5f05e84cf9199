package org.rapporteur.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeValue.Bound;

/**
 * Turns what an expression says into days, with the reason.
 *
 * <p>Resolving needs no text: an expression that was read without a publication date can be
 * resolved once it is known.
 */
public final class TimeResolver {
  /** Why a relative time is open when it cannot be counted from any day. */
  public static final String NO_PUBLICATION = "no publication date";

  /**
   * The days that {@code expression} means.
   *
   * @param publication day of publication, if known
   * @param told last day told before, if any; "the next day" is counted from it
   * @param direction on which side of the publication the clause is
   */
  public TimeSpan resolve(
      TimeExpression expression,
      @Nullable LocalDate publication,
      @Nullable LocalDate told,
      Direction direction) {
    return resolve(expression, anchors(publication, told), direction);
  }

  /** The days that {@code expression} means at a point of an article. */
  public TimeSpan resolve(TimeExpression expression, TimeAnchors anchors, Direction direction) {
    Moment moment = new Resolution(anchors, direction).moment(expression.value());
    if (expression.notADate()) {
      return span(expression, Moment.open(moment.timex(), "a measure of time, not a date"));
    }
    return span(expression, moment);
  }

  private static TimeSpan span(TimeExpression expression, Moment moment) {
    boolean open = moment.start() == null && moment.end() == null;
    return new TimeSpan(
        moment.start(),
        moment.end(),
        open ? TimeSpan.Precision.UNKNOWN : precision(expression.value(), moment),
        expression.text(),
        expression.span(),
        moment.reason(),
        moment.open());
  }

  private static TimeSpan.Precision precision(TimeValue value, Moment moment) {
    return value instanceof TimeValue.Fuzzy
        ? TimeSpan.Precision.ABOUT_PUBLICATION
        : moment.unit().precision();
  }

  private static TimeAnchors anchors(@Nullable LocalDate publication, @Nullable LocalDate told) {
    TimeAnchors anchors = TimeAnchors.of(publication);
    return told == null
        ? anchors
        : anchors.after(
            new TimeSpan(told, told, TimeSpan.Precision.DAY, null, null, "told before", null));
  }

  /**
   * The TIMEX3 value, with X where it stays open; see {@link #resolve(TimeExpression, LocalDate,
   * LocalDate, Direction)} for the parameters.
   */
  public String timex3(
      TimeExpression expression,
      @Nullable LocalDate publication,
      @Nullable LocalDate told,
      Direction direction) {
    return timex3(expression, anchors(publication, told), direction);
  }

  /** The TIMEX3 value at a point of an article. */
  public String timex3(TimeExpression expression, TimeAnchors anchors, Direction direction) {
    return new Resolution(anchors, direction).moment(expression.value()).timex();
  }

  /** The direction a bound forces on the time it limits: "since Tuesday" is past. */
  static Direction directionOf(Bound bound, Direction direction) {
    return switch (bound) {
      case SINCE -> Direction.PAST;
      case BY, UNTIL -> direction == Direction.PAST ? Direction.PAST : Direction.FUTURE;
      case FROM, BEFORE, AFTER -> direction;
    };
  }
}
