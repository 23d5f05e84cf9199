package org.rapporteur.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the many ways in which pages write a day and a time. Of two readings it takes neither. */
final class TimeWords {
  private static final int LONGEST = 200;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)(?:[t ,]{1,2}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"
              + " ?(z|gmt|utc|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?");

  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:t?(\\d{2})(\\d{2})(\\d{2})?(z)?)?$");
  private static final Pattern EPOCH = Pattern.compile("^\\d{10}(?:\\d{3})?$");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -](\\d{4})(?!\\d)");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<![a-z]{3})" + MONTH + "[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -](\\d{4})(?!\\d)");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2}) " + MONTH + " (\\d{1,2})(?!\\d)");

  private static final Pattern UNIX =
      Pattern.compile(
          "\\b" + MONTH + " (\\d{1,2}) (\\d{2}):(\\d{2}):(\\d{2}) ([a-z]{1,5}) (\\d{4})\\b");

  private static final Pattern YEAR_SLASHES =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)");
  private static final Pattern SLASHES =
      Pattern.compile("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)");

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?\\s?([ap]\\.?m\\.?)?\\s?"
              + "\\(?(z|gmt|utc|bst|e[sd]t|c[sd]t|m[sd]t|p[sd]t|ist|cet|cest|[+-]\\d{2}:?\\d{2})\\b");

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("z", "+00:00"),
          Map.entry("gmt", "+00:00"),
          Map.entry("utc", "+00:00"),
          Map.entry("bst", "+01:00"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("ist", "+05:30"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private TimeWords() {}

  /** How "06/07/2024" is meant. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  /** The first day in {@code words}, with its time when that and its zone follow. */
  static Optional<PageTime> read(String words) {
    return read(words, Order.UNKNOWN);
  }

  /** The same, where the order of day and month is known from elsewhere. */
  static Optional<PageTime> read(String words, Order order) {
    if (words.length() > LONGEST || words.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String text =
        words.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('\u202f', ' ');
    try {
      return find(text, order);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<PageTime> find(String text, Order order) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return of(iso.group(1), iso.group(2), iso.group(3))
          .map(day -> at(day, iso.group(4), iso.group(5), iso.group(6), iso.group(7)));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.find() && plausible(Integer.parseInt(compact.group(1)))) {
      return of(compact.group(1), compact.group(2), compact.group(3))
          .map(day ->
              at(day, compact.group(4), compact.group(5), compact.group(6), compact.group(7)));
    }
    if (EPOCH.matcher(text).matches()) {
      long number = Long.parseLong(text);
      Instant instant =
          text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      return Optional.of(PageTime.of(instant.atOffset(ZoneOffset.UTC)));
    }
    Matcher unix = UNIX.matcher(text);
    if (unix.find()) {
      return of(unix.group(7), month(unix.group(1)), unix.group(2))
          .map(day -> at(day, unix.group(3), unix.group(4), unix.group(5), unix.group(6)));
    }
    return spelled(text, order).map(day -> clock(day, text));
  }

  private static Optional<LocalDate> spelled(String text, Order order) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    boolean day = dayFirst.find();
    boolean month = monthFirst.find();
    if (day && (!month || dayFirst.start() < monthFirst.start())) {
      return of(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    if (month) {
      return of(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.find()) {
      return of(yearFirst.group(1), month(yearFirst.group(2)), yearFirst.group(3));
    }
    Matcher year = YEAR_SLASHES.matcher(text);
    if (year.find()) {
      return of(year.group(1), year.group(2), year.group(3));
    }
    Matcher slashes = SLASHES.matcher(text);
    return slashes.find()
        ? slashes(
            slashes.group(1),
            slashes.group(3),
            slashes.group(4),
            slashes.group(2).equals(".") ? Order.DAY_FIRST : order)
        : Optional.empty();
  }

  /**
   * "17/06/2024" and "06/17/2024" have one reading; of "06/07/2024" the dots tell the day first.
   */
  private static Optional<LocalDate> slashes(String one, String two, String year, Order order) {
    int first = Integer.parseInt(one);
    int second = Integer.parseInt(two);
    if (first > 12 || first == second || (second <= 12 && order == Order.DAY_FIRST)) {
      return of(year, two, one);
    }
    return second > 12 || order == Order.MONTH_FIRST ? of(year, one, two) : Optional.empty();
  }

  private static String month(String word) {
    return String.valueOf(MONTHS.indexOf(word.substring(0, 3)) + 1);
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    int number = Integer.parseInt(year);
    return plausible(number)
        ? Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)))
        : Optional.empty();
  }

  private static boolean plausible(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static PageTime at(
      LocalDate day,
      @Nullable String hour,
      @Nullable String minute,
      @Nullable String second,
      @Nullable String zone) {
    Optional<ZoneOffset> offset = offset(zone);
    if (hour == null || minute == null || offset.isEmpty()) {
      return PageTime.of(day);
    }
    LocalTime time =
        LocalTime.of(
            Integer.parseInt(hour),
            Integer.parseInt(minute),
            second == null ? 0 : Integer.parseInt(second));
    return PageTime.of(OffsetDateTime.of(day, time, offset.get()));
  }

  private static PageTime clock(LocalDate day, String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.find()) {
      return PageTime.of(day);
    }
    int hour = Integer.parseInt(clock.group(1));
    String half = clock.group(4);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
    }
    return at(day, String.valueOf(hour), clock.group(2), clock.group(3), clock.group(5));
  }

  private static Optional<ZoneOffset> offset(@Nullable String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    String known = ZONES.get(zone);
    if (known == null && !(zone.startsWith("+") || zone.startsWith("-"))) {
      return Optional.empty();
    }
    return Optional.of(ZoneOffset.of(known == null ? zone : known));
  }
}
