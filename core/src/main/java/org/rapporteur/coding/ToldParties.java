package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Span;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Role;

/**
 * Targets that a sentence leaves to the reader, since the article has told them: whom a denial
 * contradicts, and who did the deed that somebody condemns or protests against.
 */
final class ToldParties {
  private static final int REACH_SENTENCES = 12;

  /** CAMEO code of praise and endorsement. */
  private static final String PRAISE = "051";

  private final ImpliedParties implied;
  private final ClaimWords claims;
  private final String articleText;

  ToldParties(ImpliedParties implied, ClaimWords claims, String articleText) {
    this.implied = implied;
    this.claims = claims;
    this.articleText = articleText;
  }

  /** The same events, those without a target with the one that was told before. */
  List<EventDraft> complete(List<EventDraft> drafts) {
    AnsweredEvents answered = new AnsweredEvents(claims, drafts);
    List<EventDraft> completed = new ArrayList<>();
    for (EventDraft draft : drafts) {
      List<Actor> target = List.of();
      if (draft.parties().target().isEmpty() && !draft.parties().source().isEmpty()) {
        target =
            answered.isBareDenial(draft) ? contradicted(draft, answered) : doers(draft, drafts);
      }
      completed.add(
          target.isEmpty() ? draft : draft.with(new Parties(draft.parties().source(), target)));
    }
    return completed;
  }

  private List<Actor> contradicted(EventDraft denial, AnsweredEvents answered) {
    List<EventDraft> denied = answered.by(denial);
    List<Actor> accusers =
        denied.isEmpty() ? answered.accusersOf(denial) : answered.accusers(denied.getLast());
    return adapted(accusers, denial, denial.predication().trigger(), "who says what is denied: ");
  }

  private List<Actor> doers(EventDraft draft, List<EventDraft> drafts) {
    if (!isAnswer(draft)) {
      return List.of();
    }
    for (Predication deed : draft.predications().contents(draft.predication())) {
      if (!isRetold(deed)) {
        continue;
      }
      for (int i = drafts.indexOf(draft) - 1; i >= 0; i--) {
        EventDraft other = drafts.get(i);
        if (isDeed(other, deed) && isNear(other, draft)) {
          List<Actor> doers =
              adapted(other.parties().source(), draft, deed.trigger(), "who did it: ");
          if (!doers.isEmpty()) {
            return doers;
          }
        }
      }
    }
    return List.of();
  }

  /** Acts in words that are held against, or speak for, whoever did something. */
  private static boolean isAnswer(EventDraft draft) {
    EventType type = draft.frame().type();
    return type == EventType.ACCUSE
        || type == EventType.PROTEST
        || (type == EventType.SUPPORT && draft.frame().cameo().value().startsWith(PRAISE));
  }

  /** "The attack", without a word by whom. */
  private static boolean isRetold(Predication deed) {
    Embedding embedding = deed.embedding();
    return deed.kind() == Predication.Kind.NOUN
        && embedding != null
        && (embedding.form() == Embedding.Form.OBJECT_EVENT
            || embedding.form() == Embedding.Form.TOPIC_EVENT)
        && deed.fillers(Role.SUBJECT).isEmpty()
        && Definiteness.isDefinite(deed.sentence(), deed.head());
  }

  private boolean isDeed(EventDraft other, Predication deed) {
    Status status = other.status().status();
    boolean real = status != Status.NEGATED && status != Status.HYPOTHETICAL;
    return real
        && (other.predication().verb().equals(deed.verb())
            || implied.deeds(other.frame().type()).contains(deed.lemma()));
  }

  private static boolean isNear(EventDraft other, EventDraft draft) {
    int distance = draft.predication().sentence().index() - other.predication().sentence().index();
    return distance <= REACH_SENTENCES;
  }

  /** {@code parties} as the words at {@code span} mean them; none of {@code draft}'s own side. */
  private List<Actor> adapted(List<Actor> parties, EventDraft draft, Span span, String reason) {
    List<Actor> adapted = new ArrayList<>();
    for (Actor party : parties) {
      boolean own =
          draft.parties().source().stream()
              .anyMatch(source ->
                  source.country() != null && Objects.equals(source.country(), party.country()));
      if (!own && Parties.isKnown(party)) {
        adapted.add(
            new Actor(
                party.country(),
                party.sectors(),
                party.name(),
                party.id(),
                party.role(),
                span.of(articleText),
                span,
                reason + party.text(),
                party.alternatives()));
      }
    }
    return adapted;
  }
}
