package org.rapporteur.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.event.EventType;

/** Reads the values of a field. */
final class ValueParser {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");
  private static final Pattern DYAD = Pattern.compile("((?:---)?[^-]+)-((?:---)?[^-]+)");

  private ValueParser() {}

  /** The value of {@code field} that {@code text} means; it stands at {@code position}. */
  static Value parse(Field field, String text, int position) throws FilterException {
    return switch (field.kind()) {
      case PARTY -> new Value.Party(text);
      case DYAD -> dyad(text, position);
      case TYPE, STATUS ->
          new Value.Word(choice(field, text.toUpperCase(Locale.ROOT), text, position));
      case MODE, COPIES ->
          new Value.Word(choice(field, text.toLowerCase(Locale.ROOT), text, position));
      case QUAD -> quad(field, text, position);
      case LOWER -> new Value.Word(text.toLowerCase(Locale.ROOT));
      case DIGITS -> digits(text, position);
      case TEXT, FLAG, FLAG_OR_TEXT -> new Value.Word(text);
      case AFTER -> new Value.Days(days(text, position).from(), null);
      case BEFORE -> before(text, position);
      case DAYS -> range(text, position);
    };
  }

  private static String choice(Field field, String form, String text, int position)
      throws FilterException {
    List<String> choices = field.kind().choices();
    if (!choices.contains(form)) {
      throw new FilterException(
          "there is no " + field.label() + " " + text + Suggestion.of(form, choices), position);
    }
    return form;
  }

  private static Value quad(Field field, String text, int position) throws FilterException {
    String form = text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    String name = choice(field, form, text, position).replace('-', '_').toUpperCase(Locale.ROOT);
    return new Value.Word(EventType.Quad.valueOf(name).label());
  }

  private static Value digits(String text, int position) throws FilterException {
    if (!text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) {
      throw new FilterException(
          text + " is no CAMEO code or its beginning; write 19 or 042", position);
    }
    return new Value.Word(text);
  }

  private static Value dyad(String text, int position) throws FilterException {
    Matcher dyad = DYAD.matcher(text);
    if (!dyad.matches()) {
      throw new FilterException(
          text + " is not two parties with a hyphen between them; write RUS-PRK", position);
    }
    return new Value.Dyad(
        new Value.Party(dyad.group(1).strip()), new Value.Party(dyad.group(2).strip()));
  }

  private static Value.Days before(String text, int position) throws FilterException {
    LocalDate day = days(text, position).from();
    return new Value.Days(null, day == null ? null : day.minusDays(1));
  }

  private static Value.Days range(String text, int position) throws FilterException {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return days(text, position);
    }
    String first = text.substring(0, dots);
    String last = text.substring(dots + 2);
    LocalDate from = first.isEmpty() ? null : days(first, position).from();
    LocalDate to = last.isEmpty() ? null : days(last, position + dots + 2).to();
    if (from != null && to != null && to.isBefore(from)) {
      throw new FilterException(text + " ends before it begins", position);
    }
    return new Value.Days(from, to);
  }

  /** A day, month, quarter or year. */
  private static Value.Days days(String text, int position) throws FilterException {
    Matcher date = DATE.matcher(text.toUpperCase(Locale.ROOT));
    if (!date.matches()) {
      throw notDate(text, position);
    }
    int year = Integer.parseInt(date.group(1));
    try {
      if (date.group(4) != null) {
        LocalDate day =
            LocalDate.of(year, Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4)));
        return new Value.Days(day, day);
      }
      if (date.group(3) != null) {
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(3)));
        return new Value.Days(month.atDay(1), month.atEndOfMonth());
      }
      if (date.group(2) != null) {
        int last = 3 * Integer.parseInt(date.group(2));
        return new Value.Days(
            YearMonth.of(year, last - 2).atDay(1), YearMonth.of(year, last).atEndOfMonth());
      }
      return new Value.Days(Year.of(year).atDay(1), YearMonth.of(year, 12).atEndOfMonth());
    } catch (DateTimeException none) {
      throw notDate(text, position);
    }
  }

  private static FilterException notDate(String text, int position) {
    return new FilterException(
        text + " is no date; write 2024-06-17, 2024-06, 2024-Q2 or 2024", position);
  }
}
