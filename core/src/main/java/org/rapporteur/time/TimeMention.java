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
 */
public record TimeMention(
    int sentence,
    TimeExpression expression,
    String timex3,
    TimeSpan time,
    Direction direction,
    List<TimeMention> ends) {
  public TimeMention {
    ends = List.copyOf(ends);
  }

  /** What TIMEX3 would mark: both ends of a range, else this. */
  public List<TimeMention> marked() {
    return ends.isEmpty() ? List.of(this) : ends;
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
