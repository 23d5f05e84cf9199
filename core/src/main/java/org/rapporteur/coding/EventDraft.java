package org.rapporteur.coding;

import java.util.List;
import org.rapporteur.event.Speaker;
import org.rapporteur.frame.Frame;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;

/**
 * An event of one sentence before time, place and identity are known.
 *
 * @param predications all predications of its sentence
 * @param predication what names it
 * @param frame what made it
 * @param parties who is in it
 * @param status how real it is
 * @param speakers on whose word
 */
record EventDraft(
    Predications predications,
    Predication predication,
    Frame frame,
    Parties parties,
    StatusReading status,
    List<Speaker> speakers) {
  EventDraft {
    speakers = List.copyOf(speakers);
  }

  /** The same event with other parties. */
  EventDraft with(Parties others) {
    return new EventDraft(predications, predication, frame, others, status, speakers);
  }

  /**
   * Whether {@code outer} stands somewhere above this event in the chain of embedding predicates.
   */
  boolean isUnder(Predication outer) {
    Predication at = predication;
    for (int step = 0; step < predications.all().size(); step++) {
      Predication governor = predications.governor(at).orElse(null);
      if (governor == null) {
        return false;
      }
      if (governor.head().equals(outer.head())) {
        return true;
      }
      at = governor;
    }
    return false;
  }
}
