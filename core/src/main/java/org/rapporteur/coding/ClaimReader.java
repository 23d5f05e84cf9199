package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ArticleActors;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.Event;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.predication.Role;

/**
 * Reads the ledger of claims: who alleges an event, who denies it, who answers for it, within a
 * sentence and across neighbouring ones.
 */
final class ClaimReader {
  private final ClaimWords words;
  private final ArticleActors actors;
  private final List<CodedDraft> drafts;
  private final Map<EventDraft, Event> events = new IdentityHashMap<>();
  private final AnsweredEvents answered;

  ClaimReader(ClaimWords words, ArticleActors actors, List<CodedDraft> drafts) {
    this.words = words;
    this.actors = actors;
    this.drafts = List.copyOf(drafts);
    drafts.forEach(coded -> events.put(coded.draft(), coded.event()));
    this.answered = new AnsweredEvents(words, drafts.stream().map(CodedDraft::draft).toList());
  }

  /** The claims of the article's events, in text order of the claiming. */
  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    Set<Predications> read = new HashSet<>();
    for (CodedDraft coded : drafts) {
      Event event = coded.event();
      if (event.status() == Status.ALLEGED || event.status() == Status.DENIED) {
        claims.add(claimOf(coded));
      }
      claims.addAll(confirmations(coded));
      if (answered.isBareDenial(coded.draft())) {
        denials(coded).forEach(claims::add);
      }
      if (read.add(coded.draft().predications())) {
        claims.addAll(bareConfirmations(coded));
      }
    }
    return claims.stream().filter(claim -> !claim.claimants().isEmpty()).distinct().toList();
  }

  /** Who answers for what happened: "admitted that", "claimed responsibility for". */
  private List<Claim> confirmations(CodedDraft coded) {
    Event event = coded.event();
    if (event.status() != Status.HAPPENED) {
      return List.of();
    }
    Predications predications = coded.draft().predications();
    Predication predication = coded.draft().predication();
    if (!words.claimants(predication, predications).isEmpty()) {
      return List.of(confirmed(event.source(), event));
    }
    return words.confirmsAbove(predication, predications)
        ? List.of(confirmed(nearest(event), event))
        : List.of();
  }

  /** "Two officers confirmed the report": what was told just before. */
  private List<Claim> bareConfirmations(CodedDraft coded) {
    List<Claim> claims = new ArrayList<>();
    Predications predications = coded.draft().predications();
    for (Predication act : predications.all()) {
      if (words.confirms(act) && predications.contents(act).isEmpty()) {
        List<Actor> confirmers =
            act.fillers(Role.SUBJECT).stream()
                .flatMap(who -> actors.party(predications.sentence(), who.head()).stream())
                .toList();
        answered
            .lastBefore(predications.sentence().index(), act.trigger().begin())
            .ifPresent(draft -> claims.add(confirmed(confirmers, event(draft))));
      }
    }
    return claims;
  }

  private static Claim confirmed(List<Actor> claimants, Event event) {
    return new Claim(claimants, event.id(), Claim.Stance.CONFIRM, null);
  }

  private static List<Actor> nearest(Event event) {
    return event.speakers().stream().map(Speaker::actor).limit(1).toList();
  }

  private Claim claimOf(CodedDraft content) {
    Event event = content.event();
    Claim.Stance stance = event.status() == Status.DENIED ? Claim.Stance.DENY : Claim.Stance.ACCUSE;
    for (CodedDraft act : drafts) {
      boolean sameSentence = act.event().sentence() == event.sentence();
      if (!act.equals(content)
          && sameSentence
          && content.draft().isUnder(act.draft().predication())) {
        return new Claim(act.event().source(), event.id(), stance, act.event().id());
      }
    }
    return new Claim(nearest(event), event.id(), stance, null);
  }

  /** What a bare denial denies: what the same parties were said to have done shortly before. */
  private List<Claim> denials(CodedDraft denial) {
    return answered.by(denial.draft()).stream()
        .map(this::event)
        .map(event ->
            new Claim(denial.event().source(), event.id(), Claim.Stance.DENY, denial.event().id()))
        .toList();
  }

  private Event event(EventDraft draft) {
    return Objects.requireNonNull(events.get(draft));
  }
}
