package org.rapporteur.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code of an actor and when it holds.
 *
 * @param code country and roles, "USAGOV"; empty for a time in which there is none
 * @param from first day; null when open
 * @param to last day; null when open
 */
public record DatedCode(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
  private static final Pattern CODE =
      Pattern.compile("(~?[A-Z~/-]*)\\s*(?:([<>])\\s*(\\d+)>?|\\(?(\\d+)\\s*-\\s*(\\d+)\\)?)?");
  private static final int CENTURY_TURNS = 30;

  /** What stands between square brackets, if it can be read. */
  static Optional<DatedCode> parse(String text) {
    Matcher parts = CODE.matcher(text.strip());
    if (text.isBlank() || !parts.matches()) {
      return Optional.empty();
    }
    try {
      if (parts.group(2) != null) {
        LocalDate day = day(parts.group(3));
        return Optional.of(
            parts.group(2).equals(">")
                ? new DatedCode(parts.group(1), day.plusDays(1), null)
                : new DatedCode(parts.group(1), null, day.minusDays(1)));
      }
      if (parts.group(4) != null) {
        LocalDate from = day(parts.group(4));
        LocalDate to = day(parts.group(5));
        return to.isBefore(from)
            ? Optional.empty()
            : Optional.of(new DatedCode(parts.group(1), from, to));
      }
      return Optional.of(new DatedCode(parts.group(1), null, null));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String digits) {
    if (digits.length() != 6 && digits.length() != 8) {
      throw new DateTimeException("neither YYMMDD nor YYYYMMDD: " + digits);
    }
    int year = Integer.parseInt(digits.substring(0, digits.length() - 4));
    if (digits.length() == 6) {
      year += year < CENTURY_TURNS ? 2000 : 1900;
    }
    int month = Integer.parseInt(digits.substring(digits.length() - 4, digits.length() - 2));
    return LocalDate.of(year, month, Integer.parseInt(digits.substring(digits.length() - 2)));
  }

  /** As a dictionary writes it: {@code [USAGOV > 19930119]}. */
  String text() {
    StringBuilder text = new StringBuilder("[").append(code);
    String blank = code.isEmpty() ? "" : " ";
    LocalDate first = from;
    LocalDate last = to;
    if (first != null && last != null) {
      text.append(blank).append(digits(first)).append('-').append(digits(last));
    } else if (first != null) {
      text.append(blank).append("> ").append(digits(first.minusDays(1)));
    } else if (last != null) {
      text.append(blank).append("< ").append(digits(last.plusDays(1)));
    }
    return text.append(']').toString();
  }

  private static String digits(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
