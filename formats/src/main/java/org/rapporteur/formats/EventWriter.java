package org.rapporteur.formats;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.Corrected;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.place.Place;
import org.rapporteur.time.TimeSpan;
import tools.jackson.core.JsonGenerator;

/** Writes events and claims as JSON, keys always in the same order. */
final class EventWriter {
  private EventWriter() {}

  /**
   * {@code event}, proved by the words of {@code sentence}, with what of {@code corrected} is about
   * it.
   */
  static void write(JsonGenerator out, Event event, String sentence, List<Corrected> corrected) {
    out.writeStartObject();
    writeFields(out, event, sentence, corrected);
    out.writeEndObject();
  }

  /** The same within an object that has begun. */
  static void writeFields(
      JsonGenerator out, Event event, String sentence, List<Corrected> corrected) {
    out.writeStringProperty("id", event.id().value());
    out.writeStringProperty("type", event.type().name());
    out.writeStringProperty("mode", event.mode());
    Fields.writeStrings(out, "contexts", event.contexts());
    out.writeStringProperty("cameo", event.cameo().value());
    out.writeStringProperty("quad", event.type().quad().label());
    out.writeNumberProperty("intensity", event.intensity());
    out.writeStringProperty("status", event.status().name());
    out.writeBooleanProperty("background", event.background());
    out.writeStringProperty("hedge", event.hedge());
    Fields.writeActors(out, "source", event.source());
    Fields.writeActors(out, "target", event.target());
    writeTime(out, event.time());
    writePlace(out, event.place());
    writeSpeakers(out, event);
    out.writeNumberProperty("sentence", event.sentence());
    out.writeStringProperty("sentenceText", sentence);
    out.writeNumberProperty("sentenceBegin", event.sentenceSpan().begin());
    out.writeNumberProperty("sentenceEnd", event.sentenceSpan().end());
    out.writeObjectPropertyStart("trigger");
    Fields.writeWords(out, event.triggerText(), event.trigger());
    out.writeEndObject();
    writeCues(out, event);
    out.writeStringProperty("frame", event.frame());
    out.writeStringProperty("partOf", event.partOf() == null ? null : event.partOf().value());
    writeCorrected(out, event.id(), corrected);
  }

  /** What of {@code corrected} is about {@code event}, or about the article when that is null. */
  static void writeCorrected(
      JsonGenerator out, @Nullable EventId event, List<Corrected> corrected) {
    List<Corrected> here =
        corrected.stream().filter(one -> Objects.equals(one.event(), event)).toList();
    if (here.isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart("corrected");
    for (Corrected one : here) {
      out.writeStartObject();
      out.writeStringProperty("field", one.field());
      out.writeStringProperty("before", one.before());
      out.writeStringProperty("after", one.after());
      out.writeStringProperty("author", one.author());
      out.writeStringProperty("date", one.date().toString());
      out.writeStringProperty("reason", one.reason());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeTime(JsonGenerator out, TimeSpan time) {
    out.writeObjectPropertyStart("time");
    Fields.writeDate(out, "start", time.start());
    Fields.writeDate(out, "end_date", time.end());
    out.writeStringProperty("precision", time.precision().name());
    Fields.writeWords(out, time.text(), time.span());
    out.writeStringProperty("reason", time.reason());
    if (time.unresolved() != null) {
      out.writeStringProperty("unresolved", time.unresolved());
    }
    out.writeEndObject();
  }

  private static void writePlace(JsonGenerator out, @Nullable Place place) {
    if (place == null) {
      out.writeNullProperty("place");
      return;
    }
    out.writeObjectPropertyStart("place");
    Fields.writePlace(out, place);
    out.writeStringProperty("precision", place.precision().name());
    Fields.writeWords(out, place.text(), place.span());
    out.writeEndObject();
  }

  private static void writeSpeakers(JsonGenerator out, Event event) {
    out.writeArrayPropertyStart("speakers");
    event
        .speakers()
        .forEach(speaker -> {
          out.writeStartObject();
          Fields.writeParty(out, speaker.actor());
          out.writeStringProperty("medium", speaker.medium());
          out.writeEndObject();
        });
    out.writeEndArray();
  }

  private static void writeCues(JsonGenerator out, Event event) {
    out.writeArrayPropertyStart("cues");
    event
        .cues()
        .forEach(cue -> {
          out.writeStartObject();
          out.writeStringProperty("kind", cue.kind());
          Fields.writeWords(out, cue.text(), cue.span());
          out.writeEndObject();
        });
    out.writeEndArray();
  }

  /** Who takes which stance. */
  static void writeClaims(JsonGenerator out, List<Claim> claims) {
    out.writeArrayPropertyStart("claims");
    for (Claim claim : claims) {
      out.writeStartObject();
      Fields.writeActors(out, "claimant", claim.claimants());
      out.writeStringProperty("content", claim.content().value());
      out.writeStringProperty("stance", claim.stance().name());
      out.writeStringProperty("event", claim.event() == null ? null : claim.event().value());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
