package org.rapporteur.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.time.TimeExpression.Kind;
import org.rapporteur.time.TimeValue.At;
import org.rapporteur.time.TimeValue.CalendarYear;
import org.rapporteur.time.TimeValue.Offset;
import org.rapporteur.time.TimeValue.Origin;
import org.rapporteur.time.TimeValue.Part;
import org.rapporteur.time.TimeValue.Share;

/** Reads words that pick a part of the expression behind them. */
final class ModifierReader {
  /** Reads the expression at a piece. */
  interface Reader {
    @Nullable Reading read(Pieces pieces, int index);
  }

  private final TimeWords words;
  private final Reader plain;

  ModifierReader(TimeWords words, Reader plain) {
    this.words = words;
    this.plain = plain;
  }

  /** "early June", "the end of the year", "later this month", "year-end". */
  @Nullable Reading read(Pieces pieces, int index) {
    Reading yearEnd = yearEnd(pieces, index);
    if (yearEnd != null) {
      return yearEnd;
    }
    PhraseList.Found<TimeWords.Modifier> found = modifier(pieces, index);
    if (found == null) {
      return null;
    }
    int at = found.end();
    if (found.value().needsOf() && !pieces.is(at, "of")) {
      return null;
    }
    at = found.value().needsOf() ? at + 1 : at;
    at = pieces.is(at, "-") ? at + 1 : at;
    Reading base = plain.read(pieces, at);
    if (base == null
        || base.kind() == Kind.SET
        || base.kind() == Kind.DURATION
        || base.notADate()) {
      return null;
    }
    TimeValue value =
        base.value() instanceof At || base.value() instanceof TimeValue.Fuzzy
            ? base.value()
            : new Part(base.value(), share(pieces, index, found.value(), base.value()));
    return new Reading(value, base.kind(), base.end(), false);
  }

  private PhraseList.@Nullable Found<TimeWords.Modifier> modifier(Pieces pieces, int index) {
    boolean article = pieces.is(index, "the");
    PhraseList.Found<TimeWords.Modifier> found = words.modifiers().find(pieces, index);
    return found == null && article ? words.modifiers().find(pieces, index + 1) : found;
  }

  private static Share share(
      Pieces pieces, int index, TimeWords.Modifier modifier, TimeValue base) {
    boolean running = base instanceof Offset offset && offset.count() == 0;
    if (running && pieces.is(index, "earlier")) {
      return Share.EARLIER;
    }
    return running && pieces.is(index, "later") ? Share.LATER : modifier.share();
  }

  private @Nullable Reading yearEnd(Pieces pieces, int index) {
    TimeWords.Unit unit = words.unit(pieces.word(index));
    boolean usual =
        unit != null && !unit.plural() && pieces.is(index, "year", "month", "week", "quarter");
    int at = pieces.is(index + 1, "'") && pieces.is(index + 2, "s") ? index + 3 : index + 1;
    at = pieces.is(at, "-") ? at + 1 : at;
    if (unit == null || !usual || !pieces.is(at, "end")) {
      return null;
    }
    Integer year = YearReader.year(pieces, at + 1);
    TimeValue base =
        year != null
            ? new CalendarYear(year, false)
            : new Offset(unit.unit(), 0, Origin.PUBLICATION);
    return Reading.date(new Part(base, Share.END), year == null ? at + 1 : at + 2);
  }
}
