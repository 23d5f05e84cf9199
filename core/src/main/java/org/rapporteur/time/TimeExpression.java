package org.rapporteur.time;

import java.util.List;
import org.rapporteur.article.Span;

/**
 * Words that name a time, and what they say before anything is known about the article's date.
 *
 * @param span their place in the article's text, without the preposition before them
 * @param text the words
 * @param kind as TIMEX3 divides expressions
 * @param value what the words say
 * @param notADate true where the words measure and do not date: "for the first time in 24 years"
 */
public record TimeExpression(Span span, String text, Kind kind, TimeValue value, boolean notADate) {

  /** The four types of TIMEX3. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /**
   * The expressions that TIMEX3 would mark: both ends of a range that is written as two, else this
   * one.
   */
  public List<TimeExpression> parts() {
    return value instanceof TimeValue.Range range && range.from().text().length() > 2
        ? List.of(range.from(), range.to())
        : List.of(this);
  }
}
