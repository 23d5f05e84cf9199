package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Status;
import org.rapporteur.language.Token;

/** What is collected on the way up the chain of predicates that embed an event. */
final class StatusTrace {
  final List<StatusReading.SpeakerRole> speakers = new ArrayList<>();
  final List<Cue> cues = new ArrayList<>();
  @Nullable String hedge;
  boolean background;
  boolean opinion;

  void cue(String kind, Token token) {
    cues.add(new Cue(kind, token.form(), token.span()));
  }

  void hedge(Token token) {
    hedge = hedge == null ? token.form() : hedge;
    cue("HEDGE", token);
  }

  /** What {@code status} was read with. */
  StatusReading reading(Status status) {
    return new StatusReading(status, hedge, background, opinion, speakers, cues);
  }
}
