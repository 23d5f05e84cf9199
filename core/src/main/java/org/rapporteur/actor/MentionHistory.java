package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** The actors an article has named so far, latest last. */
final class MentionHistory {
  private static final int REACH_SENTENCES = 4;

  /** Steps in the tree from a pronoun to the verb whose subject it may stand for. */
  private static final int FARTHEST_CLAUSE = 12;

  private final CountryFocus focus;
  private final List<Mention> mentions = new ArrayList<>();

  MentionHistory(CountryFocus focus) {
    this.focus = focus;
  }

  /** An actor where it was named. */
  private record Mention(Sentence sentence, Token head, Actor actor, boolean pronoun) {
    boolean isSubject() {
      return head.relation() == Relation.SUBJECT || head.relation() == Relation.PASSIVE_SUBJECT;
    }

    boolean isPerson() {
      return actor.role() != null || actor.reason().contains("person");
    }
  }

  CountryFocus focus() {
    return focus;
  }

  void startSentence(Sentence sentence) {
    // sentences come in order; nothing to keep between them but the mentions themselves
    assert mentions.isEmpty() || mentions.getLast().sentence().index() < sentence.index();
  }

  void add(Sentence sentence, Token head, Actor actor) {
    boolean pronoun =
        head.wordClass() == WordClass.PRONOUN || head.wordClass() == WordClass.POSSESSIVE_PRONOUN;
    mentions.add(new Mention(sentence, head, actor, pronoun));
  }

  List<Actor> all() {
    return mentions.stream().map(Mention::actor).toList();
  }

  /** The person whose name ends in {@code surname}. */
  Optional<Actor> byShortName(String surname) {
    String key = Names.key(surname);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Actor actor = mentions.get(i).actor();
      String name = Names.key(actor.name());
      if (name.endsWith(" " + key)
          || (name.startsWith(key + " ") && actor.country() != null && actor.role() != null)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  /** The latest actor whose phrase has {@code noun} as its head. */
  Optional<Actor> byNoun(String noun) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean same =
          mention.head().lemma().toLowerCase(Locale.ROOT).equals(noun)
              || (mention.actor().role() != null && endsWithWord(mention.actor().role(), noun));
      if (same && mention.actor().country() != null) {
        return Optional.of(mention.actor());
      }
    }
    return Optional.empty();
  }

  private static boolean endsWithWord(String role, String noun) {
    String lower = role.toLowerCase(Locale.ROOT);
    return lower.equals(noun) || lower.startsWith(noun + " ") || lower.endsWith(" " + noun);
  }

  /** What a pronoun at {@code pronoun} stands for. */
  Optional<Actor> byPronoun(Sentence sentence, Token pronoun) {
    Wanted wanted = wanted(pronoun.form().toLowerCase(Locale.ROOT));
    if (wanted == Wanted.NOTHING) {
      return Optional.empty();
    }
    Mention best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Mention mention : mentions) {
      int distance = sentence.index() - mention.sentence().index();
      boolean fits = fits(wanted, mention) && distance <= REACH_SENTENCES;
      if (!fits || (distance == 0 && mention.head().index() >= pronoun.index())) {
        continue;
      }
      int score =
          -20 * distance
              + (mention.isSubject() ? 10 : 0)
              + (mention.pronoun() ? 2 : 0)
              + (distance == 0 ? closeness(sentence, mention, pronoun) : 0);
      if (score >= bestScore) {
        best = mention;
        bestScore = score;
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.actor());
  }

  /** The subject of the clause around a pronoun is likelier than one further out. */
  private static int closeness(Sentence sentence, Mention mention, Token pronoun) {
    if (!mention.isSubject()) {
      return 0;
    }
    Token at = pronoun;
    for (int steps = 1; at.head() >= 0 && steps < FARTHEST_CLAUSE; steps++) {
      if (at.head() == mention.head().head()) {
        return FARTHEST_CLAUSE - steps;
      }
      at = sentence.token(at.head());
    }
    return 0;
  }

  private enum Wanted {
    PERSON,
    THING,
    SEVERAL,
    NOTHING
  }

  private static Wanted wanted(String pronoun) {
    return switch (pronoun) {
      case "he", "she", "him", "her", "his", "hers", "himself", "herself" -> Wanted.PERSON;
      case "it", "its", "itself" -> Wanted.THING;
      case "they", "them", "their", "theirs", "themselves" -> Wanted.SEVERAL;
      default -> Wanted.NOTHING;
    };
  }

  private static boolean fits(Wanted wanted, Mention mention) {
    return switch (wanted) {
      case PERSON -> mention.isPerson() && !mention.head().plural();
      case THING -> !mention.isPerson() && !mention.head().plural();
      case SEVERAL ->
          mention.head().plural()
              || (!mention.isPerson() && mention.head().wordClass() == WordClass.NAME);
      case NOTHING -> false;
    };
  }

  /** The latest state that was named, for "the country". */
  Optional<Actor> latestState() {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Actor actor = mentions.get(i).actor();
      if (actor.reason().startsWith("country")) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }
}
