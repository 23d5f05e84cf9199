package org.rapporteur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.language.Sentence;

/**
 * Finds the words of a sentence that name places: the longest name of the gazetteer that begins at
 * a capitalised word, unless it belongs to a person.
 */
final class PlaceRecognizer {
  private static final int LONGEST_NAME = 7;
  private static final Set<String> TOWNSHIPS = Set.of("Township", "Twp.", "Twp");

  private final Gazetteer gazetteer;
  private final Abbreviations abbreviations;
  private final NameContext context;

  PlaceRecognizer(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.abbreviations = Abbreviations.builtIn(gazetteer);
    this.context = new NameContext(gazetteer, words);
  }

  /** Possible place names of {@code sentence} in text order, without overlap. */
  List<Toponym> find(Sentence sentence, List<Word> line, Persons persons) {
    List<Toponym> found = new ArrayList<>();
    int next = 0;
    while (next < line.size()) {
      @Nullable Toponym previous = found.isEmpty() ? null : found.getLast();
      Toponym toponym = at(sentence, line, next, persons, previous);
      if (toponym != null) {
        found.add(toponym);
        next = toponym.end();
      } else {
        next = Math.max(next + 1, persons.endAt(line, next));
      }
    }
    return found;
  }

  private @Nullable Toponym at(
      Sentence sentence, List<Word> line, int first, Persons persons, @Nullable Toponym previous) {
    Word word = line.get(first);
    if (!word.isCapitalised() && !Character.isDigit(word.form().charAt(0))) {
      return null;
    }
    Abbreviations.Match division = abbreviations.at(line, first, previous);
    if (!division.divisions().isEmpty()) {
      return context.judge(
          make(sentence, line, first, division.end(), division.divisions()), line, persons);
    }
    for (int end = first + 2; end > first; end--) {
      Toponym people = demonym(sentence, line, first, end);
      if (people != null) {
        return people;
      }
    }
    int person = persons.endAt(line, first);
    for (int end = Math.min(line.size(), first + LONGEST_NAME); end > first; end--) {
      if (end < person && !isProminent(line, first, end)) {
        return null;
      }
      List<GazetteerEntry> readings = readings(line, first, end);
      if (!readings.isEmpty() && !isPartOfAnother(line, first, end)) {
        return context.judge(whole(sentence, line, first, end, readings), line, persons);
      }
    }
    return null;
  }

  /** "the Northern District of Texas" is not the division that is called Northern District. */
  private static boolean isPartOfAnother(List<Word> line, int first, int end) {
    return end + 1 < line.size()
        && line.get(end).form().equals("of")
        && line.get(end + 1).isCapitalised()
        && GenericDivision.is(NameKey.of(form(line, first, end)));
  }

  /** Names of several words that hold even where the first could be a given name. */
  private boolean isProminent(List<Word> line, int first, int end) {
    return end > first + 1 && !readings(line, first, end).isEmpty();
  }

  private List<GazetteerEntry> readings(List<Word> line, int first, int end) {
    Word last = line.get(end - 1);
    String form = form(line, first, end);
    String key = NameKey.of(form);
    if (last.isPunctuation()) {
      return form.startsWith("St.") ? possessive(key, last) : List.of();
    }
    boolean table = gazetteer.isInTable(key);
    if (!table && (!last.isCapitalised() || form.indexOf(',') >= 0)) {
      return List.of();
    }
    if (end == first + 1 && !mayStandAlone(last, first, key)) {
      return List.of();
    }
    if (end > first + 1 && !line.get(first).isNameLike() && !table) {
      return List.of();
    }
    return gazetteer.findKey(key);
  }

  /** Places that are themselves written so, as St. John's. */
  private List<GazetteerEntry> possessive(String key, Word last) {
    return last.form().matches("['’][sS]")
        ? gazetteer.findKey(key).stream().filter(e -> e.name().matches(".*['’]s")).toList()
        : List.of();
  }

  private boolean mayStandAlone(Word word, int first, String key) {
    if (key.length() < 3 || (word.isAllCapitals() && word.form().length() <= 4 && first > 0)) {
      return gazetteer.countries().isWritten(word.form()) || word.form().indexOf('.') > 0;
    }
    return word.isNameLike();
  }

  /** The toponym without a "City" that belongs to its council, and with its "Township". */
  private Toponym whole(
      Sentence sentence, List<Word> line, int first, int end, List<GazetteerEntry> readings) {
    boolean city = end > first + 1 && line.get(end - 1).form().equals("City");
    if (city && end < line.size() && context.isPublicBody(line, end)) {
      List<GazetteerEntry> plain = readings(line, first, end - 1);
      if (!plain.isEmpty()) {
        return make(sentence, line, first, end - 1, plain);
      }
    }
    if (end < line.size() && TOWNSHIPS.contains(line.get(end).form())) {
      return make(sentence, line, first, end + 1, readings);
    }
    return make(sentence, line, first, end, readings);
  }

  private @Nullable Toponym demonym(Sentence sentence, List<Word> line, int first, int end) {
    GazetteerEntry entry =
        end > line.size() ? null : gazetteer.countries().ofDemonym(form(line, first, end));
    if (entry == null || isLongerName(line, first, end)) {
      return null;
    }
    Toponym plain = make(sentence, line, first, end, List.of(entry));
    double evidence = context.demonymEvidence(plain, line);
    return plain.as(Toponym.Use.DEMONYM, "adjective or people of " + entry.name(), evidence);
  }

  /** Whether a name of the gazetteer goes on behind {@code end}, as in "British Columbia". */
  private boolean isLongerName(List<Word> line, int first, int end) {
    for (int longer = Math.min(line.size(), first + LONGEST_NAME); longer > end; longer--) {
      if (!readings(line, first, longer).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Toponym make(
      Sentence sentence, List<Word> line, int first, int end, List<GazetteerEntry> readings) {
    Span span = line.get(first).span().cover(line.get(end - 1).span());
    String form = form(line, first, end);
    return new Toponym(
        sentence,
        first,
        end,
        span,
        form,
        NameKey.of(form),
        readings,
        Toponym.Use.LITERAL,
        "",
        0,
        null);
  }

  private static String form(List<Word> line, int first, int end) {
    StringBuilder form = new StringBuilder(line.get(first).form());
    for (int i = first + 1; i < end; i++) {
      if (line.get(i).span().begin() > line.get(i - 1).span().end()) {
        form.append(line.get(i).token().equals(line.get(i - 1).token()) ? '-' : ' ');
      }
      form.append(line.get(i).form());
    }
    return form.toString();
  }
}
