package org.rapporteur.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words of an article that are taken for no place: names of persons, by given names and titles, and
 * words that it also writes without a capital.
 */
final class Persons {
  private static final int LONGEST = 4;

  private final NameWords words;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  Persons(NameWords words) {
    this.words = words;
  }

  /** Remembers the surnames of all persons that {@code sentence} names, and its common words. */
  void read(List<Word> sentence) {
    sentence.stream()
        .map(Word::form)
        .filter(form -> Character.isLowerCase(form.charAt(0)))
        .forEach(common::add);
    for (int i = 0; i < sentence.size(); i++) {
      int end = endAt(sentence, i);
      if (end > i + 1) {
        surnames.add(NameKey.of(sentence.get(end - 1).form()));
        i = end - 1;
      }
    }
  }

  /** Whether the one-word name {@code key} is the surname of a person in the article. */
  boolean isSurname(String key) {
    return surnames.contains(key);
  }

  /** Whether the article writes {@code form} without a capital too. */
  boolean isCommonWord(String form) {
    return common.contains(form.toLowerCase(Locale.ROOT));
  }

  /**
   * Index behind a person's name with its title that begins at {@code first}, else {@code first}.
   */
  int endAt(List<Word> sentence, int first) {
    Word word = sentence.get(first);
    boolean title = word.isCapitalised() && words.is(word.form(), NameWords.Kind.TITLE);
    boolean given = word.isNameLike() && !word.isAllCapitals() && words.isGiven(word.form());
    if (!title && !given) {
      return first;
    }
    int end = first + 1;
    while (end < sentence.size() && end < first + LONGEST && continues(sentence, end)) {
      end++;
    }
    return end == first + 1 ? first : end;
  }

  private boolean continues(List<Word> sentence, int index) {
    Word word = sentence.get(index);
    if (!word.isNameLike() || !touches(sentence.get(index - 1), word)) {
      return false;
    }
    return words.is(word.form(), NameWords.Kind.TITLE) || isNamePart(word.form());
  }

  private boolean isNamePart(String form) {
    if (words.isSurname(NameKey.of(form)) || words.isGiven(form)) {
      return true;
    }
    return !words.is(form, NameWords.Kind.ORGANISATION)
        && !words.is(form, NameWords.Kind.FACILITY)
        && !words.is(form, NameWords.Kind.STREET)
        && !words.is(form, NameWords.Kind.DIVISION)
        && !words.is(form, NameWords.Kind.COUNTY)
        && !words.is(form, NameWords.Kind.PUBLIC)
        && !words.is(form, NameWords.Kind.PEOPLE)
        && !words.is(form, NameWords.Kind.DIRECTION)
        && !words.is(form, NameWords.Kind.ORDINARY);
  }

  /** Whether nothing but a blank, a hyphen or the full stop of an initial parts two words. */
  static boolean touches(Word left, Word right) {
    return right.span().begin() - left.span().end() <= 1
        && !left.isPunctuation()
        && !right.isPunctuation();
  }
}
