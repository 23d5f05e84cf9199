package org.rapporteur.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Relation;
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

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "from", "to", "into", "across", "outside", "inside", "of");

  private static final PersonWords WORDS = PersonWords.builtIn();

  /** Words behind the name proper: "of Peru" in "the Telegraph Authority of Peru (TA)". */
  private static final int LONGEST_COMPLEMENT = 4;

  private static final Set<String> CALLED = Set.of("known", "abbreviated");

  /** Where an acronym was explained. */
  record Explained(Sentence sentence, Token head) {}

  private final Map<String, Explained> acronyms = new HashMap<>();
  private final Map<String, Set<String>> givenNames = new HashMap<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> perhaps = new HashSet<>();

  static IntroducedNames read(List<Sentence> sentences, ActorRegistry registry) {
    IntroducedNames names = new IntroducedNames();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        names.readAcronym(sentence, token, registry);
        names.readPerson(sentence, token, registry);
      }
    }
    return names;
  }

  /** Whether {@code word} is a common given name. */
  boolean isGivenName(String word) {
    return WORDS.isGiven(word);
  }

  private void readAcronym(Sentence sentence, Token token, ActorRegistry registry) {
    int at = token.index();
    String form = token.form();
    boolean bracketed =
        at >= 3
            && at + 1 < sentence.tokens().size()
            && sentence.token(at - 1).form().equals("(")
            && sentence.token(at + 1).form().equals(")");
    if (!isAcronym(form) || !(bracketed || isCalled(sentence, at))) {
      return;
    }
    for (int last = at - 2; last >= Math.max(0, at - 2 - LONGEST_COMPLEMENT); last--) {
      if (!SMALL_WORDS.contains(sentence.token(last).form()) && spells(sentence, last, form)) {
        acronyms.putIfAbsent(form, new Explained(sentence, sentence.token(last)));
        return;
      }
    }
    Token before = sentence.token(at - 2);
    boolean foreign =
        bracketed
            && before.wordClass() == WordClass.NAME
            && before.form().length() > 3
            && form.length() > 2
            && registry.findKey(Names.key(form)).isEmpty();
    if (foreign) {
      acronyms.putIfAbsent(form, new Explained(sentence, before));
    }
  }

  /** "the National Salvation Council, known as NSC", "the Rural Workers' Union, or RWU". */
  private static boolean isCalled(Sentence sentence, int at) {
    if (at < 4) {
      return false;
    }
    String before = sentence.token(at - 1).form();
    boolean known = before.equals("as") && CALLED.contains(sentence.token(at - 2).form());
    boolean or = before.equals("or") && sentence.token(at - 2).form().equals(",");
    return known || or;
  }

  /** Whether the words up to {@code last} begin with the letters of {@code acronym}. */
  private static boolean spells(Sentence sentence, int last, String acronym) {
    int matched = acronym.length();
    for (int i = last; i >= 0 && matched > 0; i--) {
      String word = sentence.token(i).form();
      if (word.charAt(0) == acronym.charAt(matched - 1)) {
        matched--;
      } else if (!SMALL_WORDS.contains(word)) {
        return false;
      }
    }
    return matched == 0;
  }

  private static boolean isAcronym(String form) {
    return form.length() >= 2
        && form.length() <= 8
        && form.chars().allMatch(Character::isUpperCase);
  }

  private void readPerson(Sentence sentence, Token surname, ActorRegistry registry) {
    if (surname.index() == 0 || surname.wordClass() != WordClass.NAME || surname.plural()) {
      return;
    }
    Token given = sentence.token(surname.index() - 1);
    boolean both =
        given.wordClass() == WordClass.NAME
            && given.head() == surname.index()
            && Character.isUpperCase(given.form().charAt(0))
            && (WORDS.isGiven(given.form())
                || (!WORDS.isOther(given.form()) && registry.agent(given.lemma()).isEmpty()));
    if (!both) {
      return;
    }
    String key = Names.key(surname.form());
    givenNames.computeIfAbsent(key, any -> new HashSet<>()).add(Names.key(given.form()));
    if (WORDS.isOther(surname.form()) || isThing(registry, given.form() + " " + surname.form())) {
      return;
    }
    if (WORDS.isGiven(given.form())) {
      persons.add(key);
    } else if (registry.findKey(Names.key(given.form())).isEmpty() && !isAcronym(given.form())) {
      perhaps.add(key);
    }
  }

  private static boolean isThing(ActorRegistry registry, String name) {
    return registry.findKey(Names.key(name)).stream()
        .anyMatch(entry -> entry.kind() != RegistryEntry.Kind.PERSON);
  }

  /** Where the article explains {@code acronym}, if it does so before {@code sentence} ends. */
  Optional<Explained> explained(String acronym, Sentence sentence) {
    return Optional.ofNullable(acronyms.get(acronym))
        .filter(found -> found.sentence().index() <= sentence.index());
  }

  /** Whether {@code token} is an acronym that the article explains itself. */
  boolean isExplained(Token token) {
    return acronyms.containsKey(token.form());
  }

  /**
   * Whether the name {@code surname} is rather that of a person than of a place: it stands behind a
   * given name, or the article calls somebody so elsewhere.
   */
  boolean isPerson(Sentence sentence, Token surname) {
    String key = Names.key(surname.form());
    if (persons.contains(key)) {
      return true;
    }
    return perhaps.contains(key) && !isWhere(sentence, surname);
  }

  private static boolean isWhere(Sentence sentence, Token name) {
    if (name.relation() != Relation.PREPOSITION_OBJECT || name.head() < 0) {
      return false;
    }
    return LOCATIVE.contains(sentence.token(name.head()).lemma());
  }

  /** Whether the article names somebody else than {@code name} by {@code surname}. */
  boolean isSomebodyElse(String surname, String name) {
    Set<String> given = givenNames.get(Names.key(surname));
    if (given == null) {
      return false;
    }
    Set<String> words = new HashSet<>(List.of(Names.key(name).split(" ")));
    return given.stream().noneMatch(words::contains);
  }
}
