package org.rapporteur.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.EventType;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordSet;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;

/**
 * The words that tell what an event is about: all that depends on its trigger, without its parties
 * (who may be called a peacekeeper or a strike leader) and without clauses that tell of something
 * beside it. The party of an assault stays: "a suicide bomber" names the weapon.
 */
final class TopicWords {
  private static final Set<Relation> BESIDE =
      EnumSet.of(Relation.PARATAXIS, Relation.RELATIVE_CLAUSE);

  /** Conjunctions whose clause tells of something beside the event. */
  private static final Set<String> BESIDE_MARKS =
      Set.of(
          "after",
          "although",
          "as",
          "because",
          "before",
          "if",
          "since",
          "though",
          "unless",
          "until",
          "when",
          "while");

  private TopicWords() {}

  static WordSet of(EventDraft draft) {
    Sentence sentence = draft.predication().sentence();
    SortedMap<Integer, Token> found = new TreeMap<>();
    collect(draft, sentence, top(draft), found);
    if (draft.frame().type() != EventType.ASSAULT) {
      found.values().removeIf(token -> isParty(draft, token));
    }
    return WordSet.of(found.values());
  }

  /** "Began a hunger strike to demand his release": what the strike is about hangs on its verb. */
  private static Token top(EventDraft draft) {
    Embedding embedding = draft.predication().embedding();
    boolean carried = embedding != null && embedding.form() == Embedding.Form.LIGHT;
    return carried
        ? draft
            .predications()
            .governor(draft.predication())
            .map(Predication::head)
            .orElse(draft.predication().head())
        : draft.predication().head();
  }

  private static void collect(
      EventDraft draft, Sentence sentence, Token token, SortedMap<Integer, Token> found) {
    found.put(token.index(), token);
    for (Token dependent : sentence.dependents(token)) {
      if (!found.containsKey(dependent.index()) && !isBeside(draft, sentence, token, dependent)) {
        collect(draft, sentence, dependent, found);
      }
    }
  }

  private static boolean isBeside(
      EventDraft draft, Sentence sentence, Token governor, Token dependent) {
    Relation relation = dependent.relation();
    if (BESIDE.contains(relation)) {
      return true;
    }
    if (relation == Relation.CONJUNCT) {
      return (governor.equals(draft.predication().head()) || governor.equals(top(draft)))
          && draft.predications().at(dependent.index()).isPresent();
    }
    return relation == Relation.ADVERBIAL_CLAUSE
        && sentence.dependents(dependent, Relation.MARK, Relation.ADVERB).stream()
            .anyMatch(mark -> BESIDE_MARKS.contains(mark.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isParty(EventDraft draft, Token token) {
    return isIn(draft.parties().source(), token) || isIn(draft.parties().target(), token);
  }

  private static boolean isIn(List<Actor> actors, Token token) {
    return actors.stream()
        .anyMatch(actor ->
            actor.span().begin() <= token.span().begin()
                && token.span().end() <= actor.span().end());
  }
}
