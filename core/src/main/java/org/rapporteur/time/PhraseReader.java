package org.rapporteur.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.WordClass;
import org.rapporteur.time.TimeValue.At;
import org.rapporteur.time.TimeValue.Fuzzy;
import org.rapporteur.time.TimeValue.Holiday;
import org.rapporteur.time.TimeValue.Offset;

/** Reads the fixed phrases of the word lists: deictics, fuzzy words, holidays, repetition. */
final class PhraseReader {
  private final TimeWords words;
  private final NumberReader numbers;

  PhraseReader(TimeWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** "yesterday", "the next day", or null. */
  @Nullable Reading deictic(Pieces pieces, int index) {
    PhraseList.Found<TimeWords.Deictic> found = words.deictics().find(pieces, index);
    if (found == null || isEventAnchored(pieces, found)) {
      return null;
    }
    TimeWords.Deictic deictic = found.value();
    Offset day = new Offset(deictic.unit(), deictic.count(), deictic.from());
    return deictic.part().isEmpty()
        ? Reading.date(day, found.end())
        : Reading.time(new At(day, deictic.part(), null), found.end());
  }

  /** "the day after" with words behind it is counted from what they tell. */
  private static boolean isEventAnchored(Pieces pieces, PhraseList.Found<TimeWords.Deictic> found) {
    return pieces.is(found.end() - 1, "before", "after")
        && (pieces.isWord(found.end()) || pieces.isDigits(found.end()));
  }

  /** "recently", "now", or null. */
  @Nullable Reading fuzzy(Pieces pieces, int index) {
    PhraseList.Found<TimeWords.FuzzyPhrase> found = words.fuzzy().find(pieces, index);
    if (found == null) {
      return null;
    }
    TimeWords.FuzzyPhrase phrase = found.value();
    boolean inPlace = phrase.after().isEmpty() || phrase.after().contains(pieces.word(index - 1));
    boolean name = pieces.capital(index) && index > 0 && pieces.capital(found.end());
    return inPlace && !name ? Reading.date(new Fuzzy(phrase.reference(), null), found.end()) : null;
  }

  /** "Christmas", "Easter 2019", or null; holidays are written with a capital letter. */
  @Nullable Reading holiday(Pieces pieces, int index) {
    int start = pieces.is(index, "the") ? index + 1 : index;
    PhraseList.Found<TimeWords.HolidayName> found = words.holidays().find(pieces, start);
    if (found == null || (pieces.isWord(start) && !pieces.capital(start))) {
      return null;
    }
    Integer only = found.value().rule().onlyYear();
    if (only != null) {
      boolean longer =
          start > index || pieces.is(found.end(), "/", "-") || pieces.is(start - 1, "/", "-", ".");
      return longer
          ? null
          : Reading.date(
              new Holiday(found.value().name(), found.value().rule(), only), found.end());
    }
    int at = pieces.is(found.end(), ",") ? found.end() + 1 : found.end();
    Integer year = YearReader.year(pieces, at);
    return Reading.date(
        new Holiday(found.value().name(), found.value().rule(), year),
        year == null ? found.end() : at + 1);
  }

  /** "daily", "every year", "each Thursday", "twice a week", or null. */
  @Nullable Reading repeated(Pieces pieces, int index) {
    String period = words.repeated().get(pieces.word(index));
    if (period != null) {
      boolean name = pieces.capital(index) && (index > 0 || pieces.capital(index + 1));
      return name ? null : Reading.set(period, index + 1);
    }
    if (pieces.is(index, "every", "each")) {
      return every(pieces, index + 1);
    }
    return pieces.is(index, "a", "per") && isRate(pieces, index) ? every(pieces, index + 1) : null;
  }

  private @Nullable Reading every(Pieces pieces, int index) {
    boolean other = pieces.is(index, "other");
    int at = other ? index + 1 : index;
    NumberReader.Read number = other ? null : numbers.read(pieces, at);
    Integer count = number == null || number.number() % 1 != 0 ? null : number.whole();
    if (number != null && count != null) {
      at = number.end();
    }
    TimeWords.Unit unit = words.unit(pieces.word(at));
    if (unit != null && (count != null) == unit.plural()) {
      int each = count != null ? count : other ? 2 : 1;
      return Reading.set(unit.unit().timexLength(String.valueOf(each * unit.times())), at + 1);
    }
    TimeWords.WeekdayName weekday = words.weekdays().get(pieces.word(at));
    if (weekday != null && weekday.form() == TimeWords.Form.NAME) {
      return Reading.set("XXXX-WXX-" + weekday.day().getValue(), at + 1);
    }
    TimeWords.Month month = words.months().get(pieces.word(at));
    if (month != null && pieces.capital(at)) {
      return Reading.set("XXXX-%02d".formatted(month.number()), at + 1);
    }
    SeasonName season = words.seasons().get(pieces.word(at));
    if (season != null) {
      return Reading.set("XXXX-" + season.timex(), at + 1);
    }
    String part = words.dayParts().get(pieces.word(at));
    return part == null ? null : Reading.set("XXXX-XX-XXT" + part, at + 1);
  }

  /** Whether "a year" is a rate: a sum or a number of times stands before it. */
  private static boolean isRate(Pieces pieces, int index) {
    if (pieces.is(index, "per")) {
      return true;
    }
    boolean unitUse =
        pieces.is(index + 2, "ago", "earlier", "later", "after", "before", "-", "from", "or");
    boolean sum =
        pieces.isDigits(index - 1)
            || pieces.is(
                index - 1,
                "times",
                "once",
                "twice",
                "percent",
                "%",
                "million",
                "billion",
                "thousand",
                "people",
                "tons",
                "barrels",
                "dollars",
                "hours",
                "days");
    return sum && !unitUse && pieces.wordClass(index) != WordClass.VERB;
  }
}
