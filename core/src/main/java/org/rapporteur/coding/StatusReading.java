package org.rapporteur.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Status;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;

/**
 * How real a predication is, and why.
 *
 * @param status its status
 * @param hedge words that weaken it, if any
 * @param background whether words mark it as history
 * @param opinion whether it is somebody's opinion
 * @param speakers predications of those on whose word it is told, nearest first
 * @param cues the words that decided
 */
record StatusReading(
    Status status,
    @Nullable String hedge,
    boolean background,
    boolean opinion,
    List<SpeakerRole> speakers,
    List<Cue> cues) {
  StatusReading {
    speakers = List.copyOf(speakers);
    cues = List.copyOf(cues);
  }

  /** The same, where what was read as having happened is only announced. */
  StatusReading announced() {
    return new StatusReading(
        status == Status.HAPPENED ? Status.PLANNED : status,
        hedge,
        background,
        opinion,
        speakers,
        cues);
  }

  /** The same, where "will not" tells of a refusal that happened. */
  StatusReading refused() {
    return new StatusReading(
        status == Status.NEGATED ? Status.HAPPENED : status,
        hedge,
        background,
        opinion,
        speakers,
        cues);
  }

  /** The same, where somebody is only said to have done what happened. */
  StatusReading alleged() {
    return new StatusReading(
        status == Status.HAPPENED ? Status.ALLEGED : status,
        hedge,
        background,
        opinion,
        speakers,
        cues);
  }

  /**
   * Those who answer for a complement.
   *
   * @param predication the saying
   * @param speakers its fillers that speak
   */
  record SpeakerRole(Predication predication, List<Argument> speakers) {
    SpeakerRole {
      speakers = List.copyOf(speakers);
    }
  }
}
