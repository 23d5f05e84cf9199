package org.rapporteur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;
import org.rapporteur.time.TimeExpression.Kind;
import org.rapporteur.time.TimeValue.Ahead;
import org.rapporteur.time.TimeValue.Bound;
import org.rapporteur.time.TimeValue.Bounded;
import org.rapporteur.time.TimeValue.CalendarDay;
import org.rapporteur.time.TimeValue.CalendarYear;
import org.rapporteur.time.TimeValue.Fuzzy;
import org.rapporteur.time.TimeValue.Length;
import org.rapporteur.time.TimeValue.Range;

/**
 * Finds time expressions in a sentence and reads what they say. One recognizer serves many threads.
 */
public final class TimeRecognizer {
  /** Words that end in -est and are no superlatives. */
  private static final Set<String> NO_SUPERLATIVES =
      Set.of(
          "west",
          "east",
          "interest",
          "request",
          "protest",
          "arrest",
          "forest",
          "invest",
          "test",
          "rest",
          "guest",
          "contest",
          "harvest",
          "quest",
          "honest",
          "modest",
          "suggest",
          "northwest",
          "southwest",
          "northeast",
          "southeast",
          "earnest",
          "manifest",
          "unrest",
          "best",
          "budapest",
          "bucharest",
          "brest",
          "latest",
          "divest",
          "digest",
          "conquest");

  private final TimeWords words;
  private final ExpressionReader reader;

  private TimeRecognizer(TimeWords words, DayMonthOrder order) {
    this.words = words;
    this.reader = new ExpressionReader(words, order);
  }

  /** A recognizer on the built-in word lists that leaves dates like 3/6/2024 open. */
  public static TimeRecognizer builtIn() {
    return builtIn(DayMonthOrder.UNKNOWN);
  }

  /** A recognizer on the built-in word lists for outlets that write dates in {@code order}. */
  public static TimeRecognizer builtIn(DayMonthOrder order) {
    return new TimeRecognizer(TimeWords.builtIn(), order);
  }

  /**
   * The time expressions of a sentence in text order, none overlapping another.
   *
   * @param text the article's text, which the tokens' spans refer to
   * @param tokens the sentence; their parse is not used
   */
  public List<TimeExpression> recognize(String text, List<Token> tokens) {
    Pieces pieces = Pieces.of(text, tokens);
    List<TimeExpression> found = new ArrayList<>();
    int index = 0;
    while (index < pieces.size()) {
      Reading reading =
          pieces.isWord(index - 1) && pieces.glued(index) && pieces.isWord(index)
              ? null
              : reader.read(pieces, index);
      if (reading == null) {
        index++;
      } else {
        Reading ranged = range(pieces, index, reading);
        boolean name = CalendarNames.isName(pieces, index, ranged);
        if (!name && !(ranged.value() instanceof TimeValue.Age)) {
          found.add(expression(pieces, index, finish(pieces, index, ranged)));
        }
        index = ranged.end();
      }
    }
    return List.copyOf(found);
  }

  private static TimeExpression expression(Pieces pieces, int from, Reading reading) {
    return new TimeExpression(
        pieces.span(from, reading.end()),
        pieces.text(from, reading.end()),
        reading.kind(),
        reading.value(),
        reading.notADate());
  }

  /** "between May and July", "from 2019 to 2021", "2019-21", "Monday to Friday". */
  private Reading range(Pieces pieces, int index, Reading first) {
    int end = first.end();
    Reading years = shortYears(pieces, index, first);
    if (years != null) {
      return years;
    }
    boolean from =
        pieces.is(index - 1, "from") && pieces.is(end, "to", "until", "till", "through", "-");
    boolean between = pieces.is(index - 1, "between") && pieces.is(end, "and");
    boolean bare =
        pieces.is(end, "-", "through") || (pieces.is(end, "to") && isShort(first.value()));
    if (!(from || between || bare) || !isDate(first)) {
      return first;
    }
    Reading second = reader.read(pieces, end + 1);
    boolean same =
        second != null
            && (from || between || second.value().getClass() == first.value().getClass());
    if (second == null || !isDate(second) || !same) {
      return first;
    }
    Range range = new Range(expression(pieces, index, first), expression(pieces, end + 1, second));
    return new Reading(range, first.kind(), second.end(), false);
  }

  private static boolean isShort(TimeValue value) {
    return value instanceof TimeValue.Weekday || value instanceof CalendarYear;
  }

  private static boolean isDate(Reading reading) {
    boolean dated = reading.kind() == Kind.DATE || reading.kind() == Kind.TIME;
    return dated && !(reading.value() instanceof Fuzzy) && !(reading.value() instanceof Range);
  }

  /** "2019-21" and "2019/20": the second year is short. */
  private static @Nullable Reading shortYears(Pieces pieces, int index, Reading first) {
    int end = first.end();
    if (!(first.value() instanceof CalendarYear year)
        || !pieces.is(end, "-", "/")
        || !pieces.glued(end)
        || !pieces.glued(end + 1)
        || pieces.word(end + 1).length() != 2) {
      return null;
    }
    Integer tail = pieces.digits(end + 1);
    if (tail == null || tail <= year.year() % 100) {
      return null;
    }
    TimeValue last = new CalendarYear(year.year() / 100 * 100 + tail, year.fiscal());
    Reading second = Reading.date(last, end + 2);
    return Reading.date(
        new Range(expression(pieces, index, first), expression(pieces, end + 1, second)), end + 2);
  }

  /** Takes in what stands around the expression: bounds, measures that date nothing. */
  private Reading finish(Pieces pieces, int index, Reading reading) {
    Reading known = namedDay(pieces, reading);
    PhraseList.Found<Bound> bound = words.bounds().findBefore(pieces, index);
    if (known.kind() == Kind.DURATION) {
      return duration(pieces, index, known);
    }
    boolean apart = !isAttribute(pieces, known.end());
    if (bound == null
        || !isDate(known)
        || (!apart && bound.value() != Bound.SINCE && bound.value() != Bound.BY)) {
      return known;
    }
    boolean measure = bound.value() == Bound.SINCE && comparesInTime(pieces, bound.end());
    return new Reading(
        new Bounded(known.value(), bound.value()), known.kind(), known.end(), measure);
  }

  /** "after Thursday's vote" begins after the vote, not after Thursday. */
  private static boolean isAttribute(Pieces pieces, int end) {
    boolean noun =
        pieces.wordClass(end) == WordClass.NOUN
            && pieces.isWord(end)
            && !pieces.is(end, "local", "time");
    return noun || (pieces.is(end, "'") && pieces.glued(end) && pieces.is(end + 1, "s"));
  }

  private Reading namedDay(Pieces pieces, Reading reading) {
    if (!(reading.value() instanceof CalendarDay day) || day.year() != null) {
      return reading;
    }
    int at = pieces.is(reading.end(), ",") ? reading.end() + 1 : reading.end();
    at = pieces.is(at, "terror", "terrorist", "hamas") ? at + 1 : at;
    for (TimeWords.NamedDay named : words.namedDays()) {
      boolean same = named.month() == day.month() && named.day() == day.day();
      if (same && named.followers().contains(pieces.word(at))) {
        LocalDate date = named.date();
        return Reading.date(
            new CalendarDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null),
            reading.end());
      }
    }
    return reading;
  }

  private static Reading duration(Pieces pieces, int index, Reading reading) {
    int before = pieces.is(index - 1, "than", "least") ? index - 3 : index - 1;
    boolean in = pieces.is(before, "in", "for", "of", "within");
    boolean measure = reading.notADate() || (in && comparesInTime(pieces, before));
    if (measure) {
      return new Reading(reading.value(), reading.kind(), reading.end(), true);
    }
    boolean ahead = pieces.is(before, "in", "within") && reading.value() instanceof Length;
    return ahead && reading.value() instanceof Length length && length.count() > 0
        ? Reading.duration(new Ahead(length, pieces.is(before, "within")), reading.end())
        : reading;
  }

  /** Whether "the first time", "the worst attack" or the like stands before {@code index}. */
  private static boolean comparesInTime(Pieces pieces, int index) {
    for (int i = index - 1; i >= 0 && i >= index - 8; i--) {
      String word = pieces.word(i);
      if (!pieces.isWord(i) && !word.equals("-") && !word.equals("'")) {
        return false;
      }
      boolean superlative =
          word.length() > 4 && word.endsWith("est") && !NO_SUPERLATIVES.contains(word);
      if (superlative
          || pieces.is(
              i, "first", "second", "third", "only", "worst", "best", "most", "least", "lowest")) {
        return true;
      }
    }
    return false;
  }
}
