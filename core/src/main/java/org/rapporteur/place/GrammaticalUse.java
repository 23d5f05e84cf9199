package org.rapporteur.place;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Judges by the grammar of its sentence what a place name is used for. */
final class GrammaticalUse {
  private final Gazetteer gazetteer;
  private final NameWords words;

  GrammaticalUse(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** {@code toponym} with its use; {@code next} is the word that touches it, if any. */
  Toponym judge(Toponym toponym, double evidence, @Nullable Word next) {
    Token last = toponym.sentence().token(tokenIndex(toponym));
    if (playsAsTeam(toponym, last)) {
      return toponym.as(Toponym.Use.TEAM, "plays as a team", evidence);
    }
    if (actsAsGovernment(toponym, last)) {
      return toponym.as(Toponym.Use.GOVERNMENT, "acts as a government", evidence);
    }
    boolean modifies = last.relation() == Relation.COMPOUND || last.relation() == Relation.MODIFIER;
    if (modifies && last.head() >= 0) {
      Token head = toponym.sentence().token(last.head());
      if (!standsThere(head) && toponym.hint() == null) {
        return toponym.as(Toponym.Use.MODIFIER, "tells apart: " + head.form(), evidence);
      }
    }
    boolean called =
        next != null
            && (words.is(next.form(), NameWords.Kind.DIVISION)
                || words.is(next.form(), NameWords.Kind.COUNTY));
    String why = next != null && called && toponym.hint() != null ? "called " + next.form() : "";
    return toponym.as(Toponym.Use.LITERAL, why, evidence);
  }

  /** Whether the place beats, is beaten or scores where the sentence tells of a game. */
  private boolean playsAsTeam(Toponym toponym, Token last) {
    boolean acts =
        last.relation() == Relation.SUBJECT
            || last.relation() == Relation.OBJECT
            || last.relation() == Relation.POSSESSOR;
    if (!acts || last.head() < 0) {
      return false;
    }
    Token head = toponym.sentence().token(last.head());
    boolean game =
        toponym.sentence().tokens().stream()
            .anyMatch(token -> words.is(token.lemma(), NameWords.Kind.SPORT));
    return last.relation() == Relation.POSSESSOR
        ? words.is(head.lemma(), NameWords.Kind.SPORT)
        : game && head.isVerb() && !words.is(head.lemma(), NameWords.Kind.QUIET);
  }

  /** Whether {@code noun} stands where the name before it is: "a Nairobi street". */
  private boolean standsThere(Token noun) {
    return !words.is(noun.lemma(), NameWords.Kind.PEOPLE)
        && (words.is(noun.lemma(), NameWords.Kind.LOCATION)
            || words.is(noun.lemma(), NameWords.Kind.FACILITY)
            || (noun.wordClass() == WordClass.NAME
                && !gazetteer.findKey(NameKey.of(noun.form())).isEmpty()));
  }

  private static int tokenIndex(Toponym toponym) {
    for (Token token : toponym.sentence().tokens()) {
      if (token.span().end() >= toponym.span().end()) {
        return token.index();
      }
    }
    throw new IllegalArgumentException("not in its sentence: " + toponym.text());
  }

  private boolean actsAsGovernment(Toponym toponym, Token last) {
    boolean governs =
        toponym.readings().getFirst().kind() == GazetteerEntry.Kind.COUNTRY
            || gazetteer.countries().isCapital(toponym.key());
    if (!governs || last.head() < 0) {
      return false;
    }
    Token head = toponym.sentence().token(last.head());
    if (last.relation() == Relation.SUBJECT) {
      return head.isVerb() && !words.is(head.lemma(), NameWords.Kind.QUIET);
    }
    if (last.relation() == Relation.OBJECT) {
      return words.is(head.lemma(), NameWords.Kind.ADDRESS);
    }
    return last.relation() == Relation.PREPOSITION_OBJECT && head.relation() == Relation.AGENT;
  }
}
