package org.rapporteur.time;

import java.util.List;

/**
 * A time as an article tells it.
 *
 * @param sentence index of the sentence it stands in
 * @param expression the words and what they say by themselves
 * @param timex3 TIMEX3 value, with X where it stays open
 * @param time the days that are meant here, and why
 * @param direction on which side of the publication its clause is
 * @param ends both ends of a range that is written as two expressions; else empty
 * @param aside whether it stands in brackets or in a clause below the story's: what follows does
 *     not count from it if the story told a time
 */
public record TimeMention(
    int sentence,
    TimeExpression expression,
    String timex3,
    TimeSpan time,
    Direction direction,
    List<TimeMention> ends,
    boolean aside) {
  public TimeMention {
    ends = List.copyOf(ends);
  }

  /** A time that is told in the story itself. */
  public TimeMention(
      int sentence,
      TimeExpression expression,
      String timex3,
      TimeSpan time,
      Direction direction,
      List<TimeMention> ends) {
    this(sentence, expression, timex3, time, direction, ends, false);
  }

  /** What TIMEX3 would mark: both ends of a range, else this. */
  public List<TimeMention> marked() {
    return ends.isEmpty() ? List.of(this) : ends;
  }

  /** Whether its first day is known, or would be with the day of publication. */
  public boolean isKnown() {
    return time.start() != null || TimeResolver.NO_PUBLICATION.equals(time.unresolved());
  }

  /**
   * Whether it can be the time of an event: no measure, length or age, nothing that comes again and
   * again.
   */
  public boolean dates() {
    TimeValue value = expression.value();
    boolean length = value instanceof TimeValue.Length || value instanceof TimeValue.Age;
    return !expression.notADate() && !length && expression.kind() != TimeExpression.Kind.SET;
  }
}
