package org.rapporteur.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.formats.PublicationDate;

/** Days as databases, mail and feeds write them. What can mean two days is no date. */
public final class WrittenDate {
  private static final String MONTHS =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTHS + ",?[ -](\\d{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern DIGITS = Pattern.compile("\\A(\\d{4})(\\d{2})(\\d{2})(?:T.*)?\\z");
  private static final Pattern ISO =
      Pattern.compile("\\A(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b.*");
  private static final Pattern NUMBERS =
      Pattern.compile("\\A(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b.*");

  private WrittenDate() {}

  /** The day that {@code text} names, in the zone in which it was written. */
  public static Optional<LocalDate> parse(String text) {
    String stripped = text.strip();
    Optional<LocalDate> iso = PublicationDate.parse(stripped);
    if (iso.isPresent() || stripped.length() > 200) {
      return iso;
    }
    try {
      return other(stripped);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> other(String text) {
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches()) {
      return day(digits.group(1), digits.group(2), digits.group(3));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher dayFirst = DAY_FIRST.matcher(lower);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(lower);
    if (monthFirst.find()) {
      return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.matches()
        ? numbers(
            Integer.parseInt(numbers.group(1)),
            Integer.parseInt(numbers.group(2)),
            numbers.group(3))
        : Optional.empty();
  }

  /** Only one of two numbers can be a month when the other is greater than twelve. */
  private static Optional<LocalDate> numbers(int first, int second, String year) {
    if (first > 12 && second <= 12) {
      return Optional.of(LocalDate.of(Integer.parseInt(year), second, first));
    }
    if (second > 12 || first == second) {
      return Optional.of(LocalDate.of(Integer.parseInt(year), first, second));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    return Optional.of(
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
  }

  private static String month(String name) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(name)) {
        return Integer.toString(month.getValue());
      }
    }
    throw new IllegalArgumentException(name);
  }
}
