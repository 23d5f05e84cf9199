package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.article.Span;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * Finds what "both countries" and "the two sides" stand for. The choice is kept open: every party
 * carries the other readings as alternatives.
 */
final class GroupAnaphora {
  private static final Set<String> NOUNS =
      Set.of(
          "country",
          "nation",
          "side",
          "government",
          "state",
          "party",
          "capital",
          "leader",
          "neighbor",
          "ally",
          "rival",
          "president",
          "minister",
          "army");
  private static final Set<String> PAIRS = Set.of("both", "two");

  /** Of these, only states and those who act for them are meant. */
  private static final Set<String> STATES =
      Set.of("country", "nation", "government", "state", "capital", "neighbor");

  private static final Set<String> OF_STATES = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

  private final String articleText;
  private final ArticleActors actors;

  GroupAnaphora(String articleText, ArticleActors actors) {
    this.articleText = articleText;
    this.actors = actors;
  }

  /** Whether the phrase of {@code head} stands for two parties named before. */
  boolean isPair(Sentence sentence, Token head) {
    boolean bare =
        head.lemma().equals("both")
            && (head.head() < 0 || !sentence.token(head.head()).isNominal());
    boolean noun =
        NOUNS.contains(head.lemma())
            && sentence.dependents(head).stream()
                .anyMatch(token -> PAIRS.contains(token.lemma().toLowerCase(Locale.ROOT)))
            && !isNamed(sentence, head);
    return bare || noun;
  }

  /** "both Korean governments", "the two leaders of Chad" name those they mean. */
  private static boolean isNamed(Sentence sentence, Token head) {
    return sentence.subtree(head).stream()
        .anyMatch(token ->
            token.wordClass() == WordClass.NAME
                || (token.wordClass() == WordClass.ADJECTIVE
                    && Character.isUpperCase(token.form().charAt(0))));
  }

  /**
   * The two parties that the phrase of {@code head} stands for, those of the nearest fitting event
   * before it: for a denial the parties of what was alleged.
   *
   * @param earlier events before the phrase, in text order
   * @param denial whether the phrase denies something
   */
  List<Actor> resolve(Sentence sentence, Token head, List<EventDraft> earlier, boolean denial) {
    List<List<Actor>> pairs = new ArrayList<>();
    boolean states = STATES.contains(head.lemma());
    if (!denial) {
      addPair(pairs, namedBefore(sentence, head));
    }
    for (int i = earlier.size() - 1; i >= 0 && pairs.size() < 4; i--) {
      EventDraft draft = earlier.get(i);
      boolean alleged = draft.status().status() == Status.ALLEGED;
      for (List<Actor> pair : pairs(draft, states)) {
        if (pairs.stream().noneMatch(known -> names(known).equals(names(pair)))) {
          pairs.add(denial && alleged ? 0 : pairs.size(), pair);
        }
      }
    }
    return pairs.isEmpty() ? List.of() : withAlternatives(sentence, head, pairs);
  }

  /** Those who act for states and stand before the phrase in its own sentence. */
  private List<Actor> namedBefore(Sentence sentence, Token head) {
    return actors.mentions().stream()
        .filter(actor -> actor.span().begin() >= sentence.span().begin())
        .filter(actor -> actor.span().end() <= head.span().begin())
        .filter(GroupAnaphora::actsForState)
        .toList();
  }

  private static List<List<Actor>> pairs(EventDraft draft, boolean states) {
    List<List<Actor>> pairs = new ArrayList<>();
    List<Actor> all = new ArrayList<>(draft.parties().source());
    all.addAll(draft.parties().target());
    if (states) {
      all.removeIf(actor -> !actsForState(actor));
    }
    boolean accusation = draft.frame().type() == EventType.ACCUSE;
    addPair(pairs, all);
    if (accusation || all.size() > 2) {
      addPair(pairs, draft.parties().source());
      addPair(pairs, draft.parties().target());
    }
    return pairs;
  }

  private static boolean actsForState(Actor actor) {
    return actor.sectors().isEmpty() || actor.sectors().stream().anyMatch(OF_STATES::contains);
  }

  private static void addPair(List<List<Actor>> pairs, List<Actor> actors) {
    Map<String, Actor> byCountry = new LinkedHashMap<>();
    for (Actor actor : actors) {
      if (actor.country() != null) {
        byCountry.putIfAbsent(actor.country(), actor);
      }
    }
    if (byCountry.size() == 2) {
      pairs.add(List.copyOf(byCountry.values()));
    }
  }

  /** "Both governments" are bodies and "both countries" states, whoever was named for them. */
  private Actor state(Actor party, String noun) {
    boolean body = noun.equals("government") || noun.equals("capital");
    return actors.state(party, body ? List.of("GOV") : List.of());
  }

  private static Set<String> names(List<Actor> pair) {
    return Set.copyOf(pair.stream().map(Actor::code).toList());
  }

  private List<Actor> withAlternatives(Sentence sentence, Token head, List<List<Actor>> pairs) {
    Span span = head.span();
    for (Token dependent : sentence.dependents(head)) {
      if (dependent.index() < head.index()) {
        span = span.cover(dependent.span());
      }
    }
    List<Actor> alternatives = new ArrayList<>();
    for (List<Actor> pair : pairs.subList(1, pairs.size())) {
      for (Actor actor : pair) {
        boolean told =
            pairs.getFirst().stream().anyMatch(first -> first.code().equals(actor.code()))
                || alternatives.stream().anyMatch(other -> other.code().equals(actor.code()));
        if (!told) {
          alternatives.add(actor);
        }
      }
    }
    List<Actor> resolved = new ArrayList<>();
    for (Actor party : pairs.getFirst()) {
      Actor actor = STATES.contains(head.lemma()) ? state(party, head.lemma()) : party;
      resolved.add(
          new Actor(
              actor.country(),
              actor.sectors(),
              actor.name(),
              actor.id(),
              actor.role(),
              span.of(articleText),
              span,
              "pair named before as " + party.text(),
              alternatives));
    }
    return resolved;
  }
}
