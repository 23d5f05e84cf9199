package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Span;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Event;
import org.rapporteur.event.Speaker;

/** The marks of records in a text. */
final class Marks {
  private final int length;
  private final List<Mark> marks = new ArrayList<>();

  private Marks(int length) {
    this.length = length;
  }

  /** Those of {@code events}, numbered in their order, in a text of {@code length}. */
  static List<Mark> of(List<Event> events, int length) {
    Marks marks = new Marks(length);
    for (int i = 0; i < events.size(); i++) {
      marks.add(events.get(i), i + 1);
    }
    return marks.marks;
  }

  private void add(Event event, int number) {
    add(event.sentenceSpan(), Mark.Role.SENTENCE, number);
    add(event.trigger(), Mark.Role.TRIGGER, number);
    for (Actor actor : event.source()) {
      add(actor.span(), Mark.Role.SOURCE, number);
    }
    for (Actor actor : event.target()) {
      add(actor.span(), Mark.Role.TARGET, number);
    }
    for (Speaker speaker : event.speakers()) {
      add(speaker.actor().span(), Mark.Role.SPEAKER, number);
    }
    add(event.time().span(), Mark.Role.TIME, number);
    if (event.place() != null) {
      add(event.place().span(), Mark.Role.PLACE, number);
    }
    for (Cue cue : event.cues()) {
      add(cue.span(), Mark.Role.CUE, number);
    }
  }

  /** Parties that a person corrected have no place in the text. */
  private void add(@Nullable Span span, Mark.Role role, int number) {
    if (span != null && span.length() > 0 && span.end() <= length) {
      marks.add(new Mark(span, role, number));
    }
  }
}
