package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;

/**
 * Reads the ledger of claims: who alleges an event, who denies it, within a sentence and across
 * neighbouring ones.
 */
final class ClaimReader {
  private static final int REACH_SENTENCES = 4;

  private final ClaimWords words;

  ClaimReader(ClaimWords words) {
    this.words = words;
  }

  /** The claims of an article's events, in text order of the claiming. */
  List<Claim> read(List<CodedDraft> drafts) {
    List<Claim> claims = new ArrayList<>();
    for (CodedDraft coded : drafts) {
      Event event = coded.event();
      if (event.status() == Status.ALLEGED || event.status() == Status.DENIED) {
        claims.add(claimOf(coded, drafts));
      }
      claims.addAll(confirmations(coded));
      if (isBareDenial(coded, drafts)) {
        claims.addAll(denials(coded, drafts));
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

  /** A denial whose content is no event of its own: "Both countries deny any arms deal". */
  private static boolean isBareDenial(CodedDraft coded, List<CodedDraft> drafts) {
    return coded.event().type() == EventType.REJECT
        && coded.draft().frame().id().contains("deny")
        && drafts.stream()
            .noneMatch(other ->
                other.event().sentence() == coded.event().sentence()
                    && other.event().status() == Status.DENIED
                    && other.draft().isUnder(coded.draft().predication()));
  }

  /** What a bare denial denies: what the same parties were said to have done shortly before. */
  private static List<Claim> denials(CodedDraft denial, List<CodedDraft> drafts) {
    List<Claim> claims = new ArrayList<>();
    Set<String> deniers = countries(denial.event().source());
    for (CodedDraft other : drafts) {
      int distance = denial.event().sentence() - other.event().sentence();
      boolean near = distance >= 0 && distance <= REACH_SENTENCES;
      boolean accused =
          other.event().status() == Status.ALLEGED
              && countries(other.event().source()).stream().anyMatch(deniers::contains);
      if (near && accused) {
        claims.add(
            new Claim(
                denial.event().source(),
                other.event().id(),
                Claim.Stance.DENY,
                denial.event().id()));
      }
    }
    return claims;
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
