package org.rapporteur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Span;
import org.rapporteur.place.Place;
import org.rapporteur.time.TimeSpan;

/**
 * One record: who did what to whom, when, where, on whose word, and which characters prove it.
 *
 * @param id hash of the article's id and the fields that make the event
 * @param type PLOVER type
 * @param mode PLOVER mode of that type, if the words carry one
 * @param contexts PLOVER contexts, sorted
 * @param cameo CAMEO code, as precise as the words carry
 * @param status what the text says about its reality
 * @param background whether it is history told as context
 * @param hedge words that weaken it ("likely", "reportedly"), if any
 * @param source the actors; all parties of an event of equals
 * @param target those acted upon; may be empty
 * @param time when, with its reason
 * @param place where, if the text says
 * @param speakers who says so, nearest first; empty for the narrator
 * @param sentence index of the sentence
 * @param sentenceSpan that sentence's place in the text
 * @param trigger the words that name the event
 * @param triggerText the same as text
 * @param cues words that decided status, background, hedge and speaker
 * @param frame id of the frame that made it
 * @param partOf the event of which it is a part, if any
 */
public record Event(
    EventId id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    CameoCode cameo,
    Status status,
    boolean background,
    @Nullable String hedge,
    List<Actor> source,
    List<Actor> target,
    TimeSpan time,
    @Nullable Place place,
    List<Speaker> speakers,
    int sentence,
    Span sentenceSpan,
    Span trigger,
    String triggerText,
    List<Cue> cues,
    String frame,
    @Nullable EventId partOf) {
  public Event {
    contexts = List.copyOf(contexts);
    source = List.copyOf(source);
    target = List.copyOf(target);
    speakers = List.copyOf(speakers);
    cues = List.copyOf(cues);
    if (mode != null && !type.hasMode(mode)) {
      throw new IllegalArgumentException(type + " has no mode " + mode);
    }
  }

  /** The same as a record of its own, part of no other. */
  public Event withoutWhole() {
    return partOf(null);
  }

  /** The same as a part of another event. */
  public Event within(EventId whole) {
    return partOf(whole);
  }

  private Event partOf(@Nullable EventId whole) {
    return new Event(
        id,
        type,
        mode,
        contexts,
        cameo,
        status,
        background,
        hedge,
        source,
        target,
        time,
        place,
        speakers,
        sentence,
        sentenceSpan,
        trigger,
        triggerText,
        cues,
        frame,
        whole);
  }

  /** PLOVER score of type and mode, -10 to 10. */
  public double intensity() {
    return type.intensity(mode);
  }
}
