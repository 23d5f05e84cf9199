package org.rapporteur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.time.TimeValue.Bounded;
import org.rapporteur.time.TimeValue.CalendarDay;
import org.rapporteur.time.TimeValue.CalendarMonth;
import org.rapporteur.time.TimeValue.CalendarYear;

/** A year at the front of a sentence is that of its months: "In the 2016 vote … until July". */
final class YearsInFront {
  private static final Set<String> OPENING = Set.of("in", "during", "throughout");

  private YearsInFront() {}

  /** {@code expressions} of {@code sentence}, its months and days with the year in front. */
  static List<TimeExpression> applied(Sentence sentence, List<TimeExpression> expressions) {
    CalendarYear year = expressions.size() < 2 ? null : inFront(sentence, expressions.getFirst());
    if (year == null) {
      return expressions;
    }
    List<TimeExpression> applied = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      applied.add(
          new TimeExpression(
              expression.span(),
              expression.text(),
              expression.kind(),
              of(year.year(), expression.value()),
              expression.notADate()));
    }
    return List.copyOf(applied);
  }

  private static @Nullable CalendarYear inFront(Sentence sentence, TimeExpression first) {
    boolean opening = sentence.tokens().size() > 2 && OPENING.contains(sentence.token(0).lemma());
    boolean front =
        opening
            && (sentence.token(1).span().begin() == first.span().begin()
                || sentence.token(2).span().begin() == first.span().begin());
    return front && first.value() instanceof CalendarYear year && !year.fiscal() ? year : null;
  }

  private static TimeValue of(int year, TimeValue value) {
    return switch (value) {
      case CalendarMonth month when month.year() == null -> new CalendarMonth(year, month.month());
      case CalendarDay day when day.year() == null && day.weekday() == null ->
          new CalendarDay(year, day.month(), day.day(), null);
      case Bounded bounded -> new Bounded(of(year, bounded.base()), bounded.bound());
      default -> value;
    };
  }
}
