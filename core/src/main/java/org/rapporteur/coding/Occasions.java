package org.rapporteur.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;

/**
 * Events that are told as part of one that the article told before: "six were killed in the
 * attack". When and where that was, they were.
 */
final class Occasions {
  private static final Set<String> WITHIN = Set.of("in", "during", "at", "by");

  /** Nouns that take up any act of force. */
  private static final Set<String> FORCE =
      Set.of(
          "attack",
          "assault",
          "incident",
          "violence",
          "clash",
          "clashes",
          "fighting",
          "explosion",
          "blast",
          "shooting",
          "bombing",
          "raid",
          "ambush",
          "massacre",
          "strike");

  private final List<EventDraft> drafts;

  Occasions(List<EventDraft> drafts) {
    this.drafts = List.copyOf(drafts);
  }

  /** The last event told before in which {@code draft}'s took place. */
  Optional<EventDraft> of(EventDraft draft) {
    Status status = draft.status().status();
    if (status != Status.HAPPENED && status != Status.ALLEGED) {
      return Optional.empty();
    }
    for (Predication noun : draft.predications().all()) {
      if (isOccasion(draft, noun)) {
        Optional<EventDraft> told = told(draft, noun);
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOccasion(EventDraft draft, Predication noun) {
    Embedding embedding = noun.embedding();
    Predications predications = draft.predications();
    boolean below =
        embedding != null
            && embedding.governor() == draft.predication().head().index()
            && embedding.marker() != null
            && WITHIN.contains(embedding.marker());
    return below
        && noun.kind() == Predication.Kind.NOUN
        && Definiteness.isDefinite(predications.sentence(), noun.head());
  }

  private Optional<EventDraft> told(EventDraft draft, Predication noun) {
    int sentence = draft.predications().sentence().index();
    EventDraft last = null;
    for (EventDraft other : drafts) {
      boolean before = other.predications().sentence().index() < sentence;
      boolean real = other.status().status() == Status.HAPPENED;
      if (before && real && isTakenUp(other, noun)) {
        last = other;
      }
    }
    return Optional.ofNullable(last);
  }

  private static boolean isTakenUp(EventDraft other, Predication noun) {
    boolean sameWord = other.predication().verb().equals(noun.verb());
    boolean force =
        other.frame().type() == EventType.ASSAULT && FORCE.contains(noun.head().lemma());
    boolean itself =
        other.predication().kind() == Predication.Kind.NOUN
            && Definiteness.isDefinite(other.predications().sentence(), other.predication().head());
    return (sameWord || force) && !itself;
  }
}
