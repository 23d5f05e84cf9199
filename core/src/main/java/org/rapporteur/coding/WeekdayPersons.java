package org.rapporteur.coding;

import java.util.List;
import org.rapporteur.article.Span;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.time.TimeMention;
import org.rapporteur.time.TimeValue;

/** Persons who are called like a day of the week: "Police arrested Friday Osagie". */
final class WeekdayPersons {
  private WeekdayPersons() {}

  /** Whether {@code mention} in {@code sentence} is the first name of a person. */
  static boolean isPerson(TimeMention mention, Sentence sentence, List<PlaceMention> places) {
    if (!(mention.expression().value() instanceof TimeValue.Weekday)) {
      return false;
    }
    Span span = mention.expression().span();
    return sentence.tokens().stream()
        .filter(token -> token.span().equals(span))
        .anyMatch(token -> isFirstName(token, sentence, places));
  }

  private static boolean isFirstName(Token first, Sentence sentence, List<PlaceMention> places) {
    if (first.relation() != Relation.COMPOUND || first.head() != first.index() + 1) {
      return false;
    }
    Token last = sentence.token(first.head());
    boolean place = places.stream().anyMatch(found -> found.place().span().overlaps(last.span()));
    boolean word = last.form().equals(last.form().toUpperCase(java.util.Locale.ROOT));
    if (last.wordClass() != WordClass.NAME || place || word) {
      return false;
    }
    if (first.index() == 0) {
      return last.relation() == Relation.SUBJECT || last.relation() == Relation.PASSIVE_SUBJECT;
    }
    Token before = sentence.token(first.index() - 1);
    boolean object = last.relation() == Relation.OBJECT && last.head() == before.index();
    boolean kind = before.isNominal() || before.wordClass() == WordClass.ADJECTIVE;
    boolean hour = before.lemma().equals("early") || before.lemma().equals("late");
    boolean titled = kind && !hour && before.head() == last.index();
    return object || titled;
  }
}
