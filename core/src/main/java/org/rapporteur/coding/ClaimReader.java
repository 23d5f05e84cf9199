package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.Event;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;

/**
 * Reads the ledger of claims: who alleges an event, who denies it, within a sentence and across
 * neighbouring ones.
 */
final class ClaimReader {
  private final ClaimWords words;

  ClaimReader(ClaimWords words) {
    this.words = words;
  }

  /** The claims of an article's events, in text order of the claiming. */
  List<Claim> read(List<CodedDraft> drafts) {
    List<Claim> claims = new ArrayList<>();
    Denials denials = new Denials(drafts.stream().map(CodedDraft::draft).toList());
    for (CodedDraft coded : drafts) {
      Event event = coded.event();
      if (event.status() == Status.ALLEGED || event.status() == Status.DENIED) {
        claims.add(claimOf(coded, drafts));
      }
      claims.addAll(confirmations(coded));
      if (denials.isBare(coded.draft())) {
        List<EventDraft> denied = denials.denied(coded.draft());
        drafts.stream()
            .filter(other -> denied.contains(other.draft()))
            .map(other -> denial(coded.event(), other.event()))
            .forEach(claims::add);
      }
    }
    return claims.stream().filter(claim -> !claim.claimants().isEmpty()).toList();
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
      return List.of(new Claim(event.source(), event.id(), Claim.Stance.CONFIRM, null));
    }
    boolean confirmed = words.confirmsAbove(predication, predications);
    return confirmed
        ? List.of(
            new Claim(
                event.speakers().stream().map(Speaker::actor).limit(1).toList(),
                event.id(),
                Claim.Stance.CONFIRM,
                null))
        : List.of();
  }

  private static Claim claimOf(CodedDraft content, List<CodedDraft> drafts) {
    Claim.Stance stance =
        content.event().status() == Status.DENIED ? Claim.Stance.DENY : Claim.Stance.ACCUSE;
    for (CodedDraft act : drafts) {
      boolean sameSentence = act.event().sentence() == content.event().sentence();
      if (!act.equals(content)
          && sameSentence
          && content.draft().isUnder(act.draft().predication())) {
        return new Claim(act.event().source(), content.event().id(), stance, act.event().id());
      }
    }
    List<Actor> speakers =
        content.event().speakers().stream().map(Speaker::actor).limit(1).toList();
    return new Claim(speakers, content.event().id(), stance, null);
  }

  private static Claim denial(Event denial, Event denied) {
    return new Claim(denial.source(), denied.id(), Claim.Stance.DENY, denial.id());
  }
}
