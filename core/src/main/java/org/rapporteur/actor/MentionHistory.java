package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** The actors an article has named so far, latest last. */
final class MentionHistory {
  private static final int FARTHEST_NAMELESS = 8;

  private final CountryFocus focus;
  private final List<Mention> mentions = new ArrayList<>();
  private final Genders genders = new Genders();

  MentionHistory(CountryFocus focus) {
    this.focus = focus;
  }

  CountryFocus focus() {
    return focus;
  }

  void add(Sentence sentence, Token head, Actor actor) {
    Mention mention = new Mention(sentence, head, actor);
    mentions.add(mention);
    if (mention.isPronoun()) {
      genders.learn(actor, head);
    }
  }

  /** The actor that {@code head} was found to name. */
  Optional<Actor> at(Sentence sentence, Token head) {
    return latest(mention ->
        mention.sentence().index() == sentence.index() && mention.head().index() == head.index());
  }

  /**
   * The latest single person that is {@code wanted}, whom {@code head} may mean once more: not one
   * of the same clause, and without a name not one told of long before.
   */
  Optional<Actor> latestPerson(Sentence sentence, Token head, Predicate<Actor> wanted) {
    return latest(mention -> {
      int distance = sentence.index() - mention.sentence().index();
      boolean clause = distance == 0 && mention.head().head() == head.head();
      boolean near = mention.actor().id() != null || distance <= FARTHEST_NAMELESS;
      return mention.isPerson()
          && !mention.head().plural()
          && !clause
          && near
          && wanted.test(mention.actor());
    });
  }

  List<Actor> all() {
    return mentions.stream().map(Mention::actor).toList();
  }

  /** What the pronoun at {@code pronoun} stands for. */
  Optional<Actor> byPronoun(Sentence sentence, Token pronoun) {
    return Pronouns.antecedent(mentions, sentence, pronoun, genders).map(Mention::actor);
  }

  /** Whether {@code pronoun} stands for things named before in its sentence. */
  boolean standsForThings(Sentence sentence, Token pronoun) {
    return Pronouns.standsForThings(mentions, sentence, pronoun);
  }

  /** The person whose name ends in {@code surname}, or begins with it. */
  Optional<Actor> byShortName(String surname) {
    String key = Names.key(surname);
    return latest(mention -> {
      Actor actor = mention.actor();
      String name = Names.key(actor.name());
      return (name.endsWith(" " + key) && mention.head().wordClass() != WordClass.NOUN)
          || (name.startsWith(key + " ") && actor.country() != null && actor.role() != null);
    });
  }

  /** The latest actor with a country whose phrase has {@code noun} as its head, or as its role. */
  Optional<Actor> byNoun(String noun) {
    return latest(mention ->
        mention.actor().country() != null
            && (mention.head().lemma().toLowerCase(Locale.ROOT).equals(noun)
                || hasRole(mention.actor(), noun)));
  }

  private static boolean hasRole(Actor actor, String noun) {
    String role = actor.role();
    if (role == null) {
      return false;
    }
    String lower = role.toLowerCase(Locale.ROOT);
    return lower.equals(noun) || lower.startsWith(noun + " ") || lower.endsWith(" " + noun);
  }

  /** The latest actor named by a proper name whose last word is {@code noun}. */
  Optional<Actor> byLastWord(String noun) {
    return latest(mention ->
        mention.head().wordClass() == WordClass.NAME
            && mention.head().lemma().toLowerCase(Locale.ROOT).equals(noun));
  }

  /** The latest actor that was called by a name and has one of {@code sectors}. */
  Optional<Actor> bySector(Set<String> sectors) {
    return latest(mention ->
        mention.head().wordClass() == WordClass.NAME
            && mention.actor().role() == null
            && mention.actor().sectors().stream().anyMatch(sectors::contains));
  }

  /** The latest single body that was described only and has one of {@code sectors}. */
  Optional<Actor> described(Set<String> sectors) {
    return latest(mention ->
        mention.head().wordClass() == WordClass.NOUN
            && !mention.head().plural()
            && mention.actor().role() == null
            && mention.actor().sectors().stream().anyMatch(sectors::contains));
  }

  /** The latest actor of whatever name with one of {@code sectors}. */
  Optional<Actor> anyOf(Set<String> sectors) {
    return latest(mention -> mention.actor().sectors().stream().anyMatch(sectors::contains));
  }

  /** The latest state that was named, for "the country". */
  Optional<Actor> latestState() {
    return latest(mention -> mention.actor().reason().startsWith("country"));
  }

  private Optional<Actor> latest(Predicate<Mention> wanted) {
    return mentions.reversed().stream().filter(wanted).findFirst().map(Mention::actor);
  }
}
