package org.rapporteur.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * Judges from the words around a name how much speaks for a place and what it is used for.
 *
 * <p>The weights were set by hand; a name is taken for a place when its evidence, with that of the
 * whole article, reaches {@link #ENOUGH}.
 */
final class NameContext {
  static final double ENOUGH = 1.5;
  private static final double STRONG = 2;

  private final Gazetteer gazetteer;
  private final NameWords words;

  NameContext(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** {@code toponym} with its use and evidence. */
  Toponym judge(Toponym toponym, List<Word> line, Persons persons) {
    double evidence = prominence(toponym) + around(toponym, line);
    if (isPerson(toponym, persons)) {
      evidence -= 3;
    }
    Word next = nextTouching(toponym, line);
    if (next != null && next.isNameLike()) {
      return beforeName(toponym, next, evidence);
    }
    if (isHeldByName(toponym, line)) {
      return as(toponym, Toponym.Use.PART_OF_NAME, "part of a name", evidence);
    }
    return byGrammar(hinted(toponym, next), evidence, next);
  }

  Toponym as(Toponym plain, Toponym.Use use, String why, double evidence) {
    return new Toponym(
        plain.sentence(),
        plain.first(),
        plain.end(),
        plain.span(),
        plain.text(),
        plain.key(),
        plain.readings(),
        use,
        why,
        evidence,
        plain.hint());
  }

  /** How much less an unusual name of a place counts. */
  private static double doubt(GazetteerEntry.Quality quality) {
    return switch (quality) {
      case PRIMARY -> 0;
      case VARIANT -> 0.5;
      case OTHER -> 1;
    };
  }

  private double prominence(Toponym toponym) {
    if (gazetteer.isInTable(toponym.key())) {
      return STRONG;
    }
    double best = -1;
    for (GazetteerEntry entry : toponym.readings()) {
      best = Math.max(best, prominence(entry) - doubt(entry.quality()));
    }
    boolean single = toponym.end() == toponym.first() + 1;
    if (!single) {
      return best + 0.8;
    }
    if (words.is(toponym.text(), NameWords.Kind.ORDINARY)) {
      best -= 1;
    }
    return words.isSurname(toponym.key()) || words.isGiven(toponym.text()) ? best - 0.7 : best;
  }

  private static double prominence(GazetteerEntry entry) {
    return switch (entry.kind()) {
          case COUNTRY, CAPITAL -> STRONG;
          case ADMIN1 -> 1.8;
          case ADMIN2 -> 1;
          case AREA, SITE -> STRONG;
          case SEAT1, SEAT2, TOWN, SECTION -> Math.min(2, Math.log10(entry.population() + 1) / 2.8);
        }
        - (entry.kind() == GazetteerEntry.Kind.SECTION ? 0.7 : 0);
  }

  private double around(Toponym toponym, List<Word> line) {
    double evidence = 0;
    if (line.get(toponym.end() - 1).token().wordClass() != WordClass.NAME) {
      evidence -= 0.5;
    }
    Word previous = toponym.first() == 0 ? null : line.get(toponym.first() - 1);
    if (previous == null) {
      return evidence + dateline(toponym, line);
    }
    boolean touches = Persons.touches(previous, line.get(toponym.first()));
    if (words.is(previous.form(), NameWords.Kind.LOCATIVE)) {
      evidence += 1;
    } else if (words.is(previous.form(), NameWords.Kind.TOWARD)) {
      evidence += 0.4;
    } else if (touches && words.is(previous.form(), NameWords.Kind.DIRECTION)) {
      evidence += 0.5;
    } else if (touches && words.is(previous.form(), NameWords.Kind.TITLE)) {
      evidence -= previous.isCapitalised() ? 2 : 0;
    } else if (touches && previous.isNameLike() && !isDemonym(previous)) {
      evidence -= words.is(previous.form(), NameWords.Kind.OPENER) ? 2.5 : 1.2;
    }
    return evidence;
  }

  private static double dateline(Toponym toponym, List<Word> line) {
    for (int i = toponym.end(); i < Math.min(line.size(), toponym.end() + 8); i++) {
      String form = line.get(i).form();
      if (form.startsWith("-") || form.equals("—") || form.equals("–")) {
        return STRONG;
      }
    }
    return 0;
  }

  private boolean isDemonym(Word word) {
    return gazetteer.countries().ofDemonym(word.form()) != null
        || gazetteer.isInTable(NameKey.of(word.form()));
  }

  private boolean isPerson(Toponym toponym, Persons persons) {
    return toponym.end() == toponym.first() + 1
        && persons.isSurname(toponym.key())
        && gazetteer.countries().named(toponym.key()).isEmpty();
  }

  private static @Nullable Word nextTouching(Toponym toponym, List<Word> line) {
    if (toponym.end() == line.size()) {
      return null;
    }
    Word next = line.get(toponym.end());
    return Persons.touches(line.get(toponym.end() - 1), next) ? next : null;
  }

  private Toponym beforeName(Toponym toponym, Word next, double evidence) {
    String form = next.form();
    if (words.is(form, NameWords.Kind.STREET)) {
      return as(toponym, Toponym.Use.PART_OF_NAME, "part of a street's name", evidence - 3);
    }
    if (hint(form) != null) {
      return byGrammar(hinted(toponym, next), evidence, next);
    }
    if (words.is(form, NameWords.Kind.FACILITY)) {
      return as(toponym, Toponym.Use.LITERAL, "named by what stands there: " + form, evidence);
    }
    if (words.is(form, NameWords.Kind.TITLE) || words.is(form, NameWords.Kind.PEOPLE)) {
      return as(toponym, Toponym.Use.MODIFIER, "tells apart: " + form, evidence);
    }
    double less = words.is(form, NameWords.Kind.ORGANISATION) ? 0.5 : 1;
    return as(toponym, Toponym.Use.PART_OF_NAME, "part of a name with " + form, evidence - less);
  }

  private boolean isHeldByName(Toponym toponym, List<Word> line) {
    int of = toponym.first() - 1;
    return of > 0
        && line.get(of).form().equals("of")
        && line.get(of - 1).isCapitalised()
        && words.is(line.get(of - 1).form(), NameWords.Kind.HOLDER);
  }

  private Toponym hinted(Toponym toponym, @Nullable Word next) {
    GazetteerEntry.Kind hint = next == null ? null : hint(next.form());
    return new Toponym(
        toponym.sentence(),
        toponym.first(),
        toponym.end(),
        toponym.span(),
        toponym.text(),
        toponym.key(),
        toponym.readings(),
        toponym.use(),
        toponym.why(),
        toponym.evidence(),
        hint);
  }

  private GazetteerEntry.@Nullable Kind hint(String form) {
    if (words.is(form, NameWords.Kind.DIVISION)) {
      return GazetteerEntry.Kind.ADMIN1;
    }
    return words.is(form, NameWords.Kind.COUNTY) ? GazetteerEntry.Kind.ADMIN2 : null;
  }

  private Toponym byGrammar(Toponym toponym, double evidence, @Nullable Word next) {
    Token last = toponym.sentence().token(tokenIndex(toponym));
    if (actsAsGovernment(toponym, last)) {
      return as(toponym, Toponym.Use.GOVERNMENT, "acts as a government", evidence);
    }
    boolean modifies = last.relation() == Relation.COMPOUND || last.relation() == Relation.MODIFIER;
    if (modifies && last.head() >= 0) {
      Token head = toponym.sentence().token(last.head());
      if (words.is(head.lemma(), NameWords.Kind.PEOPLE)
          || words.is(head.form(), NameWords.Kind.PEOPLE)) {
        return as(toponym, Toponym.Use.MODIFIER, "tells apart: " + head.form(), evidence);
      }
    }
    String why = next == null || toponym.hint() == null ? "" : "called " + next.form();
    return as(toponym, Toponym.Use.LITERAL, why, evidence);
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
    return last.relation() == Relation.PREPOSITION_OBJECT && head.relation() == Relation.AGENT;
  }
}
