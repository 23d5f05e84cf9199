package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TableReader;

/** The word lists of {@code knowledge/time}. */
record TimeWords(
    PhraseList<Month> months,
    PhraseList<WeekdayName> weekdays,
    PhraseList<Unit> units,
    PhraseList<NumberWord> numbers,
    PhraseList<Integer> ordinals,
    PhraseList<SeasonName> seasons,
    PhraseList<String> dayParts,
    PhraseList<String> clockWords,
    PhraseList<String> zones,
    PhraseList<Deictic> deictics,
    PhraseList<FuzzyPhrase> fuzzy,
    PhraseList<Modifier> modifiers,
    PhraseList<String> approximations,
    PhraseList<TimeValue.Bound> bounds,
    PhraseList<String> repeated,
    PhraseList<HolidayName> holidays,
    List<NamedDay> namedDays) {

  /** How sure a word is to name a month or weekday. */
  enum Form {
    NAME,
    VERB,
    SHORT
  }

  /** A word for a month, 1 to 12. */
  record Month(int number, Form form) {}

  /** A word for a weekday. */
  record WeekdayName(DayOfWeek day, Form form) {}

  /** A word for {@code times} units. */
  record Unit(CalendarUnit unit, int times, boolean plural) {}

  /** A number word. */
  record NumberWord(int number, String kind) {}

  /** A phrase counted from a day, with a part of that day. */
  record Deictic(CalendarUnit unit, int count, TimeValue.Origin from, String part) {}

  /** A phrase that tells only a side; {@code after}: words one of which must stand before it. */
  record FuzzyPhrase(TimeValue.Reference reference, List<String> after) {}

  /** A word that picks a part of the expression behind it. */
  record Modifier(TimeValue.Share share, boolean needsOf) {}

  /** A holiday. */
  record HolidayName(String name, HolidayRule rule) {}

  /** A day and month that mean one day of history before one of {@code followers}. */
  record NamedDay(int month, int day, List<String> followers, LocalDate date) {}

  /** Reads all tables. */
  static TimeWords builtIn() {
    return new TimeWords(
        PhraseList.read(
            "time/months.tsv", "word", row -> new Month(number(row, "month"), form(row))),
        PhraseList.read(
            "time/weekdays.tsv",
            "word",
            row -> new WeekdayName(DayOfWeek.valueOf(row.text("day")), form(row))),
        readUnits(),
        PhraseList.read(
            "time/numbers.tsv",
            "word",
            row -> new NumberWord(number(row, "number"), row.text("kind"))),
        PhraseList.read("time/ordinals.tsv", "word", row -> number(row, "number")),
        PhraseList.read("time/seasons.tsv", "word", row -> SeasonName.valueOf(row.text("season"))),
        PhraseList.read("time/day_parts.tsv", "word", row -> row.text("code")),
        PhraseList.read("time/clock_words.tsv", "word", row -> row.text("time")),
        PhraseList.read("time/zones.tsv", "word", row -> row.text("offset")),
        PhraseList.read("time/deictics.tsv", "phrase", TimeWords::deictic),
        PhraseList.read(
            "time/fuzzy.tsv",
            "phrase",
            row ->
                new FuzzyPhrase(
                    TimeValue.Reference.valueOf(row.text("when")), row.values("after"))),
        PhraseList.read(
            "time/modifiers.tsv",
            "phrase",
            row ->
                new Modifier(
                    TimeValue.Share.valueOf(row.text("part")), row.text("of").equals("yes"))),
        PhraseList.read("time/approximations.tsv", "phrase", row -> row.text("modifier")),
        PhraseList.read(
            "time/bounds.tsv", "phrase", row -> TimeValue.Bound.valueOf(row.text("bound"))),
        PhraseList.read("time/repeated.tsv", "word", row -> row.text("period")),
        PhraseList.read("time/holidays.tsv", "name", TimeWords::holiday),
        TableReader.read("time/named_days.tsv").stream().map(TimeWords::namedDay).toList());
  }

  private static PhraseList<Unit> readUnits() {
    PhraseList<Unit> units = new PhraseList<>();
    for (TableReader.Row row : TableReader.read("time/units.tsv")) {
      CalendarUnit unit = CalendarUnit.valueOf(row.text("unit"));
      int times = number(row, "times");
      units.put(row.text("word"), new Unit(unit, times, false));
      units.put(row.text("plural"), new Unit(unit, times, true));
    }
    return units;
  }

  private static Deictic deictic(TableReader.Row row) {
    TimeValue.Origin from =
        row.text("from").equals("told") ? TimeValue.Origin.TOLD : TimeValue.Origin.PUBLICATION;
    return new Deictic(
        CalendarUnit.valueOf(row.text("unit")), number(row, "count"), from, row.text("part"));
  }

  private static HolidayName holiday(TableReader.Row row) {
    return new HolidayName(
        row.text("name"), HolidayRule.parse(row.text("rule"), number(row, "days")));
  }

  private static NamedDay namedDay(TableReader.Row row) {
    return new NamedDay(
        number(row, "month"),
        number(row, "day"),
        row.values("followed_by"),
        LocalDate.parse(row.text("date")));
  }

  private static Form form(TableReader.Row row) {
    return Form.valueOf(row.text("form").toUpperCase(java.util.Locale.ROOT));
  }

  private static int number(TableReader.Row row, String column) {
    try {
      return Integer.parseInt(row.text(column));
    } catch (NumberFormatException broken) {
      throw row.error(column + " must be a number: " + row.text(column));
    }
  }

  /** The unit that {@code word} names in singular or plural, or null. */
  @Nullable Unit unit(String word) {
    return units.get(word);
  }
}
