package org.rapporteur.place;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.WordClass;

/**
 * Judges from the words around a name how much speaks for a place and what it is used for.
 *
 * <p>The weights were set by hand; a name is taken for a place when its evidence, with that of the
 * whole article, reaches {@link #ENOUGH}.
 */
final class NameContext {
  static final double ENOUGH = 1.5;
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "town",
          "city",
          "village",
          "port",
          "province",
          "district",
          "suburb",
          "capital",
          "region",
          "island",
          "municipality",
          "hamlet",
          "township",
          "settlement",
          "resort",
          "oblast",
          "governorate",
          "department",
          "prefecture",
          "canton",
          "neighbourhood",
          "neighborhood");

  private static final double STRONG = 2;

  /** Parties as they stand before a legislator's home: "D-Raleigh". */
  private static final Set<String> PARTIES = Set.of("D", "R", "I", "DFL", "Con", "Lab");

  private static final Set<String> PLURALS =
      Set.of("counties", "parishes", "provinces", "districts", "states", "townships");

  private static final int LONGEST_LIST = 24;

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final GrammaticalUse grammar;

  NameContext(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.grammar = new GrammaticalUse(gazetteer, words);
  }

  /** {@code toponym} with its use and evidence. */
  Toponym judge(Toponym toponym, List<Word> line, Persons persons) {
    double evidence = prominence(toponym) + around(toponym, line);
    if (GenericDivision.is(toponym.key())) {
      evidence -= 2;
    }
    boolean single = toponym.end() == toponym.first() + 1;
    if (single && !isGreat(toponym) && persons.isCommonWord(toponym.text())) {
      evidence -= 1.5;
    }
    if (isPerson(toponym, persons)) {
      evidence -= 3;
    }
    Word next = nextTouching(toponym, line);
    if (next != null && next.isNameLike()) {
      return beforeName(toponym, line, next, evidence);
    }
    if (isHeldByName(toponym, line)) {
      return toponym.as(Toponym.Use.PART_OF_NAME, "part of a name", evidence);
    }
    Word plural = listEnd(toponym, line);
    if (plural != null) {
      return grammar.judge(hinted(toponym, line, plural), evidence + 1.2, plural);
    }
    return grammar.judge(hinted(toponym, line, next), evidence, next);
  }

  /** The word that says what all places of a list are: "Clay, Grant and Swift counties". */
  private @Nullable Word listEnd(Toponym toponym, List<Word> line) {
    boolean listed = false;
    for (int i = toponym.end(); i < Math.min(line.size(), toponym.end() + LONGEST_LIST); i++) {
      Word word = line.get(i);
      if (word.form().equals(",") || word.form().equals("and") || word.form().equals("or")) {
        listed = true;
      } else if (!word.isCapitalised()) {
        return listed && PLURALS.contains(word.form()) ? word : null;
      }
    }
    return null;
  }

  /** How much speaks for the adjective or people of a place, and not for part of a name. */
  double demonymEvidence(Toponym people, List<Word> line) {
    Word previous = people.first() == 0 ? null : line.get(people.first() - 1);
    if (previous != null
        && (previous.form().equals("Native") || previous.form().equals("African"))) {
      return 0;
    }
    Word next = nextTouching(people, line);
    return next == null || !next.isNameLike() || isPublicBody(line, people.end()) ? STRONG : 1;
  }

  /** Whether the word at {@code index} begins the name of an office or a public body. */
  boolean isPublicBody(List<Word> line, int index) {
    String form = line.get(index).form();
    return words.is(form, NameWords.Kind.PUBLIC)
        || words.is(form, NameWords.Kind.TITLE)
        || words.is(form, NameWords.Kind.PEOPLE);
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
    best -= commonness(toponym);
    boolean named = words.isSurname(toponym.key()) || words.isGiven(toponym.text());
    return named && !isGreat(toponym) ? best - 0.7 : best;
  }

  /** How much less a name counts for being a word of another meaning. */
  private double commonness(Toponym toponym) {
    String text = toponym.text();
    if (words.is(text, NameWords.Kind.CALENDAR)) {
      return 3;
    }
    boolean generic =
        words.is(text, NameWords.Kind.FACILITY)
            || words.is(text, NameWords.Kind.HOLDER)
            || words.is(text, NameWords.Kind.COUNTY)
            || words.is(text, NameWords.Kind.STREET)
            || words.is(text, NameWords.Kind.DIRECTION);
    if (generic) {
      return 2;
    }
    return words.is(text, NameWords.Kind.ORDINARY) ? 1.3 : 0;
  }

  /** Whether some place of that name is better known than any person of that name. */
  private static boolean isGreat(Toponym toponym) {
    return toponym.readings().stream()
        .anyMatch(entry ->
            entry.kind() == GazetteerEntry.Kind.CAPITAL
                || entry.kind() == GazetteerEntry.Kind.COUNTRY
                || (entry.kind() == GazetteerEntry.Kind.ADMIN1 && entry.population() > 1_000_000));
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
    if (PARTIES.contains(previous.form()) && previous.span().end() + 1 == toponym.span().begin()) {
      return evidence + 1.2;
    }
    if (isCalledAPlace(toponym, line) || isCourtDistrict(toponym, line)) {
      evidence += STRONG;
    } else if (words.is(previous.form(), NameWords.Kind.LOCATIVE)) {
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

  /** "the town of Bunia". */
  private static boolean isCalledAPlace(Toponym toponym, List<Word> line) {
    int of = toponym.first() - 1;
    return of > 0
        && line.get(of).form().equals("of")
        && PLACE_NOUNS.contains(line.get(of - 1).form());
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

  private Toponym beforeName(Toponym toponym, List<Word> line, Word next, double evidence) {
    String form = next.form();
    if (isStreet(toponym, line)) {
      return toponym.as(Toponym.Use.PART_OF_NAME, "part of a street's name", evidence - 3);
    }
    if (hint(form) != null) {
      return grammar.judge(hinted(toponym, line, next), evidence, next);
    }
    if (words.is(form, NameWords.Kind.FACILITY)) {
      return toponym.as(Toponym.Use.LITERAL, "named by what stands there: " + form, evidence);
    }
    if (isPublicBody(line, toponym.end())) {
      return toponym.as(Toponym.Use.MODIFIER, "tells apart: " + form, evidence);
    }
    double less = 1;
    if (words.is(form, NameWords.Kind.ORGANISATION)) {
      less = 0.5;
    } else if (isGreat(toponym)) {
      less = 0.4;
    }
    return toponym.as(Toponym.Use.PART_OF_NAME, "part of a name with " + form, evidence - less);
  }

  /** Whether the capitalised words behind the name end in that of a street, but no patrol on it. */
  private boolean isStreet(Toponym toponym, List<Word> line) {
    if (toponym.key().endsWith(" county")) {
      return false;
    }
    for (int i = toponym.end(); i < Math.min(line.size(), toponym.end() + 3); i++) {
      Word word = line.get(i);
      if (!Persons.touches(line.get(i - 1), word) || !startsName(word)) {
        return false;
      }
      if (words.is(word.form(), NameWords.Kind.STREET)) {
        Word behind = i + 1 < line.size() ? line.get(i + 1) : null;
        return behind == null
            || !Persons.touches(word, behind)
            || !behind.isNameLike()
            || words.is(behind.form(), NameWords.Kind.STREET);
      }
    }
    return false;
  }

  private static boolean startsName(Word word) {
    return word.isNameLike() || Character.isDigit(word.form().charAt(0));
  }

  private boolean isHeldByName(Toponym toponym, List<Word> line) {
    int of = toponym.first() - 1;
    return of > 0
        && line.get(of).form().equals("of")
        && line.get(of - 1).isCapitalised()
        && words.is(line.get(of - 1).form(), NameWords.Kind.HOLDER);
  }

  private Toponym hinted(Toponym toponym, List<Word> line, @Nullable Word next) {
    if (isCourtDistrict(toponym, line)) {
      return toponym.hinted(GazetteerEntry.Kind.ADMIN1);
    }
    return toponym.hinted(next == null ? null : hint(next.form()));
  }

  /** "the Western District of Washington": the state. */
  private static boolean isCourtDistrict(Toponym toponym, List<Word> line) {
    int of = toponym.first() - 1;
    return of > 1
        && line.get(of).form().equals("of")
        && GenericDivision.is(NameKey.of(line.get(of - 2).form() + " " + line.get(of - 1).form()));
  }

  private GazetteerEntry.@Nullable Kind hint(String form) {
    if (words.is(form, NameWords.Kind.DIVISION)) {
      return GazetteerEntry.Kind.ADMIN1;
    }
    return words.is(form, NameWords.Kind.COUNTY) ? GazetteerEntry.Kind.ADMIN2 : null;
  }
}
