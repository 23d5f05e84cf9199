package org.rapporteur.correction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.time.TimeSpan;

/** What a correction changes. */
public sealed interface Change {
  /** The type; a mode that the new type lacks goes. */
  record SetType(EventType type) implements Change {}

  /** The mode; null for none. */
  record SetMode(@Nullable String mode) implements Change {}

  /** The contexts. */
  record SetContexts(List<String> contexts) implements Change {
    public SetContexts {
      contexts = contexts.stream().sorted().toList();
    }
  }

  /** The CAMEO code. */
  record SetCameo(CameoCode cameo) implements Change {}

  /** The status. */
  record SetStatus(Status status) implements Change {}

  /** Whether it is history told as context. */
  record SetBackground(boolean background) implements Change {}

  /** The words that weaken it; null for none. */
  record SetHedge(@Nullable String hedge) implements Change {}

  /** All parties of one side. */
  record SetParties(Side side, List<GivenActor> actors) implements Change {
    public SetParties {
      actors = List.copyOf(actors);
    }
  }

  /** The days; both null when it is to stay open. */
  record SetTime(@Nullable LocalDate start, @Nullable LocalDate end, TimeSpan.Precision precision)
      implements Change {
    public SetTime {
      if (start != null && end != null && end.isBefore(start)) {
        throw new IllegalArgumentException("it ends before it starts");
      }
    }
  }

  /** The place; null for none. */
  record SetPlace(@Nullable GivenPlace place) implements Change {}

  /** Which readings of "both countries" and the like are meant: codes, countries or names. */
  record Choose(Side side, List<String> readings) implements Change {
    public Choose {
      readings = List.copyOf(readings);
    }
  }

  /** The record is no event, or not this one. */
  record Reject() implements Change {}

  /** The day on which the article was published. */
  record Publish(LocalDate day) implements Change {}

  /** The record tells of the same occurrence as that of another article. */
  record Join(String article, Anchor record) implements Change {}

  /** The record never tells of the same occurrence as that of another article. */
  record Separate(String article, Anchor record) implements Change {}
}
