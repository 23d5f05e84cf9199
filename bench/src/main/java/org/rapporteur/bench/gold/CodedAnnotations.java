package org.rapporteur.bench.gold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.Event;
import org.rapporteur.place.Place;

/** What the coder found, in the form of the gold. */
final class CodedAnnotations {
  private CodedAnnotations() {}

  /** The events of {@code coding}. */
  static List<Annotation> of(Coding coding) {
    return coding.events().stream().map(event -> of(event, coding.claims())).toList();
  }

  private static Annotation of(Event event, List<Claim> claims) {
    List<Stance> stances = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.content().equals(event.id())) {
        parties(claim.claimants()).forEach(by -> stances.add(new Stance(claim.stance(), by)));
      }
    }
    LocalDate start = event.time().start();
    Place place = event.place();
    return new Annotation(
        event.type(),
        event.mode(),
        event.cameo(),
        event.status(),
        event.background(),
        true,
        event.trigger(),
        event.sentenceSpan(),
        parties(event.source()),
        parties(event.target()),
        event.hedge(),
        parties(event.speakers().stream().map(speaker -> speaker.actor()).toList()),
        stances,
        start == null ? null : start.toString(),
        place == null ? null : place.country());
  }

  private static List<Party> parties(List<Actor> actors) {
    return actors.stream().map(actor -> new Party(actor.code(), actor.span())).toList();
  }
}
