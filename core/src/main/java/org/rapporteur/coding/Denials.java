package org.rapporteur.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;

/** What a denial denies and whom it contradicts, across neighbouring sentences. */
final class Denials {
  private static final int REACH_SENTENCES = 4;

  private final List<EventDraft> drafts;

  Denials(List<EventDraft> drafts) {
    this.drafts = List.copyOf(drafts);
  }

  /** A denial whose content is no event of its own: "Both countries deny any arms deal". */
  boolean isBare(EventDraft draft) {
    return draft.frame().type() == EventType.REJECT
        && draft.frame().id().contains("deny")
        && drafts.stream()
            .noneMatch(other ->
                isOfOneSentence(other, draft)
                    && other.status().status() == Status.DENIED
                    && other.isUnder(draft.predication()));
  }

  /** What a bare denial denies: what the same parties were said to have done shortly before. */
  List<EventDraft> denied(EventDraft denial) {
    Set<String> deniers = countries(denial.parties().source());
    return drafts.stream()
        .filter(other -> other.status().status() == Status.ALLEGED)
        .filter(other -> isShortlyBefore(other, denial))
        .filter(other ->
            countries(other.parties().source()).stream().anyMatch(deniers::contains))
        .toList();
  }

  /** Who alleges {@code content}: who accuses in its sentence, else who says so. */
  List<Actor> accusers(EventDraft content) {
    for (EventDraft act : drafts) {
      if (act != content
          && isOfOneSentence(act, content)
          && content.isUnder(act.predication())
          && !act.parties().source().isEmpty()) {
        return act.parties().source();
      }
    }
    return content.speakers().stream().map(Speaker::actor).limit(1).toList();
  }

  private static boolean isShortlyBefore(EventDraft draft, EventDraft denial) {
    int distance =
        denial.predication().sentence().index() - draft.predication().sentence().index();
    return distance >= 0 && distance <= REACH_SENTENCES;
  }

  private static boolean isOfOneSentence(EventDraft some, EventDraft other) {
    return some.predication().sentence().index() == other.predication().sentence().index();
  }

  private static Set<String> countries(List<Actor> actors) {
    Set<String> countries = new HashSet<>();
    for (Actor actor : actors) {
      if (actor.country() != null) {
        countries.add(actor.country());
      }
    }
    return countries;
  }
}
