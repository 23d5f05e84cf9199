package org.rapporteur.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * Short names that an article explains itself: "the National Telecommunications Commission (NTC)",
 * "Usman Khan" and later "Khan". What it explains goes before what a registry knows.
 */
final class IntroducedNames {
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "to");

  /** Where an acronym was explained. */
  record Explained(Sentence sentence, Token head) {}

  private final Map<String, Explained> acronyms = new HashMap<>();
  private final Map<String, Set<String>> givenNames = new HashMap<>();

  static IntroducedNames read(List<Sentence> sentences) {
    IntroducedNames names = new IntroducedNames();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        names.readAcronym(sentence, token);
        names.readPerson(sentence, token);
      }
    }
    return names;
  }

  private void readAcronym(Sentence sentence, Token token) {
    int at = token.index();
    String form = token.form();
    boolean bracketed =
        at >= 3
            && at + 1 < sentence.tokens().size()
            && sentence.token(at - 1).form().equals("(")
            && sentence.token(at + 1).form().equals(")");
    if (!bracketed || !isAcronym(form)) {
      return;
    }
    int matched = form.length();
    for (int i = at - 2; i >= 0 && matched > 0; i--) {
      String word = sentence.token(i).form();
      if (word.charAt(0) == form.charAt(matched - 1)) {
        matched--;
      } else if (!SMALL_WORDS.contains(word)) {
        return;
      }
    }
    if (matched == 0) {
      acronyms.putIfAbsent(form, new Explained(sentence, sentence.token(at - 2)));
    }
  }

  private static boolean isAcronym(String form) {
    return form.length() >= 2
        && form.length() <= 8
        && form.chars().allMatch(Character::isUpperCase);
  }

  private void readPerson(Sentence sentence, Token surname) {
    if (surname.index() == 0 || surname.wordClass() != WordClass.NAME) {
      return;
    }
    Token given = sentence.token(surname.index() - 1);
    boolean both =
        given.wordClass() == WordClass.NAME
            && given.head() == surname.index()
            && Character.isUpperCase(given.form().charAt(0));
    if (both) {
      givenNames
          .computeIfAbsent(Names.key(surname.form()), key -> new HashSet<>())
          .add(Names.key(given.form()));
    }
  }

  /** Where the article explains {@code acronym}, if it does so before {@code sentence} ends. */
  Optional<Explained> explained(String acronym, Sentence sentence) {
    return Optional.ofNullable(acronyms.get(acronym))
        .filter(found -> found.sentence().index() <= sentence.index());
  }

  /** Whether the article names somebody else than {@code name} by {@code surname}. */
  boolean isSomebodyElse(String surname, String name) {
    Set<String> given = givenNames.get(Names.key(surname));
    if (given == null) {
      return false;
    }
    Set<String> words = Set.of(Names.key(name).split(" "));
    return given.stream().noneMatch(words::contains);
  }
}
