package org.rapporteur.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.time.TimeValue.CalendarMonth;

/** Months that an article also uses as a surname: "Theresa May" makes "to May" a person. */
final class SurnameMonths {
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?:\\b(?:Mr|Mrs|Ms|Miss|Sir|Lady|Lord|Dr|Sen|Gov|Gen|Judge|President|Minister"
              + "|Secretary|Chancellor|Senator|Governor)\\.?|(?<![.!?]\\s)\\b(\\p{Lu}\\p{L}{2,}))"
              + "\\s(May|March|April|June|August)\\b");

  /** Capital words before a month that are no first names. */
  private static final Set<String> NO_FIRST_NAMES =
      Set.of(
          "the",
          "last",
          "next",
          "this",
          "early",
          "late",
          "since",
          "until",
          "from",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "and",
          "but",
          "for",
          "during",
          "before",
          "after",
          "between",
          "each",
          "every",
          "through",
          "around",
          "mid",
          "previous",
          "following",
          "that",
          "what",
          "how",
          "they",
          "you",
          "she",
          "who",
          "one");

  /** Only behind these is such a month a month. */
  private static final Set<String> CLEAR =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "during",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "throughout",
          "-",
          "each",
          "every",
          "past",
          "previous",
          "following");

  private SurnameMonths() {}

  /** The names of months that are surnames in {@code text}, in lower case. */
  static Set<String> in(String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = FULL_NAME.matcher(text);
    while (matcher.find()) {
      String first = matcher.group(1);
      if (first == null || !NO_FIRST_NAMES.contains(first.toLowerCase(Locale.ROOT))) {
        found.add(matcher.group(2).toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /** {@code expressions} of {@code text} without those that are one of {@code surnames}. */
  static List<TimeExpression> without(
      Set<String> surnames, String text, List<TimeExpression> expressions) {
    return surnames.isEmpty()
        ? expressions
        : expressions.stream().filter(found -> !isPerson(surnames, text, found)).toList();
  }

  private static boolean isPerson(Set<String> surnames, String text, TimeExpression expression) {
    TimeValue value =
        expression.value() instanceof TimeValue.Bounded bounded
            ? bounded.base()
            : expression.value();
    boolean bare = value instanceof CalendarMonth month && month.year() == null;
    if (!bare || !surnames.contains(expression.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    String before = text.substring(0, expression.span().begin()).stripTrailing();
    int space = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'));
    String word = before.substring(space + 1).toLowerCase(Locale.ROOT);
    return !CLEAR.contains(word) && !word.endsWith("-");
  }
}
