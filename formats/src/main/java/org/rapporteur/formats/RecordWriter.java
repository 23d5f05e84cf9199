package org.rapporteur.formats;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Span;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.Event;
import org.rapporteur.place.Place;
import org.rapporteur.time.TimeSpan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes codings as lines of JSON, keys always in the same order. Stateless: one writer serves many
 * threads.
 *
 * <p>The time of an event has its days in {@code start} and {@code end_date}; as everywhere, {@code
 * begin} and {@code end} are the offsets of its words.
 */
public final class RecordWriter {
  private final JsonMapper json = JsonMapper.builder().build();

  /** {@code coding} as one line, without a line feed. */
  public String write(Coding coding) {
    return write(coding, "en");
  }

  /** The same for an article in {@code language}, a code of ISO 639. */
  public String write(Coding coding, String language) {
    return write(coding, language, Map.of(), List.of());
  }

  /**
   * {@code coding} as one line, without a line feed.
   *
   * @param extra fields of the input that we do not know; left out when empty
   * @param warnings what was odd about the input; they stand before the coder's
   */
  public String write(Coding coding, Map<String, JsonNode> extra, List<String> warnings) {
    return write(coding, "en", extra, warnings);
  }

  /** The same for an article in {@code language}, a code of ISO 639. */
  public String write(
      Coding coding, String language, Map<String, JsonNode> extra, List<String> warnings) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(line)) {
      out.writeStartObject();
      out.writeStringProperty("id", coding.article().id());
      out.writeStringProperty("title", coding.article().title());
      writeDate(out, "published", coding.article().published());
      out.writeStringProperty("language", language);
      writeEvents(out, coding);
      writeClaims(out, coding.claims());
      writeFurniture(out, coding);
      out.writeArrayPropertyStart("warnings");
      warnings.forEach(out::writeString);
      coding.warnings().forEach(out::writeString);
      out.writeEndArray();
      writeExtra(out, extra);
      out.writeEndObject();
    }
    return Surrogates.escapeUnpaired(line.toString());
  }

  /** {@code error} as one line, without a line feed. */
  public String write(InputError error) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(line)) {
      out.writeStartObject();
      out.writeStringProperty("id", error.id());
      out.writeObjectPropertyStart("error");
      out.writeStringProperty("code", error.code().name());
      out.writeStringProperty("message", error.message());
      out.writeNumberProperty("line", error.line());
      out.writeEndObject();
      out.writeEndObject();
    }
    return Surrogates.escapeUnpaired(line.toString());
  }

  private static void writeEvents(JsonGenerator out, Coding coding) {
    out.writeArrayPropertyStart("events");
    for (Event event : coding.events()) {
      writeEvent(out, event, event.sentenceSpan().of(coding.article().text()));
    }
    out.writeEndArray();
  }

  private static void writeEvent(JsonGenerator out, Event event, String sentence) {
    out.writeStartObject();
    out.writeStringProperty("id", event.id().value());
    out.writeStringProperty("type", event.type().name());
    out.writeStringProperty("mode", event.mode());
    writeStrings(out, "contexts", event.contexts());
    out.writeStringProperty("cameo", event.cameo().value());
    out.writeStringProperty("quad", event.type().quad().label());
    out.writeNumberProperty("intensity", event.intensity());
    out.writeStringProperty("status", event.status().name());
    out.writeBooleanProperty("background", event.background());
    out.writeStringProperty("hedge", event.hedge());
    writeActors(out, "source", event.source());
    writeActors(out, "target", event.target());
    writeTime(out, event.time());
    writePlace(out, event.place());
    writeSpeakers(out, event);
    out.writeNumberProperty("sentence", event.sentence());
    out.writeStringProperty("sentenceText", sentence);
    out.writeObjectPropertyStart("trigger");
    writeWords(out, event.triggerText(), event.trigger());
    out.writeEndObject();
    writeCues(out, event);
    out.writeStringProperty("frame", event.frame());
    out.writeStringProperty("partOf", event.partOf() == null ? null : event.partOf().value());
    out.writeEndObject();
  }

  private static void writeActors(JsonGenerator out, String name, List<Actor> actors) {
    out.writeArrayPropertyStart(name);
    actors.forEach(actor -> writeActor(out, actor));
    out.writeEndArray();
  }

  private static void writeActor(JsonGenerator out, Actor actor) {
    out.writeStartObject();
    out.writeStringProperty("code", actor.code());
    out.writeStringProperty("country", actor.country());
    writeStrings(out, "sectors", actor.sectors());
    out.writeStringProperty("name", actor.name());
    out.writeStringProperty("id", actor.id());
    out.writeStringProperty("role", actor.role());
    writeWords(out, actor.text(), actor.span());
    writeActors(out, "alternatives", actor.alternatives());
    out.writeEndObject();
  }

  private static void writeTime(JsonGenerator out, TimeSpan time) {
    out.writeObjectPropertyStart("time");
    writeDate(out, "start", time.start());
    writeDate(out, "end_date", time.end());
    out.writeStringProperty("precision", time.precision().name());
    writeWords(out, time.text(), time.span());
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
    out.writeStringProperty("name", place.name());
    out.writeStringProperty("country", place.country());
    out.writeStringProperty("admin1", place.admin1());
    Place.Point point = place.point();
    if (point == null) {
      out.writeNullProperty("latitude");
      out.writeNullProperty("longitude");
    } else {
      out.writeNumberProperty("latitude", point.latitude());
      out.writeNumberProperty("longitude", point.longitude());
    }
    writeNumber(out, "geonames", place.geonames());
    out.writeStringProperty("precision", place.precision().name());
    writeWords(out, place.text(), place.span());
    out.writeEndObject();
  }

  private static void writeSpeakers(JsonGenerator out, Event event) {
    out.writeArrayPropertyStart("speakers");
    event
        .speakers()
        .forEach(speaker -> {
          out.writeStartObject();
          out.writeStringProperty("code", speaker.actor().code());
          writeWords(out, speaker.actor().text(), speaker.actor().span());
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
          writeWords(out, cue.text(), cue.span());
          out.writeEndObject();
        });
    out.writeEndArray();
  }

  private static void writeClaims(JsonGenerator out, List<Claim> claims) {
    out.writeArrayPropertyStart("claims");
    for (Claim claim : claims) {
      out.writeStartObject();
      writeActors(out, "claimant", claim.claimants());
      out.writeStringProperty("content", claim.content().value());
      out.writeStringProperty("stance", claim.stance().name());
      out.writeStringProperty("event", claim.event() == null ? null : claim.event().value());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeFurniture(JsonGenerator out, Coding coding) {
    out.writeArrayPropertyStart("furniture");
    coding
        .article()
        .furniture()
        .forEach(cut -> {
          out.writeStartObject();
          out.writeNumberProperty("begin", cut.span().begin());
          out.writeNumberProperty("end", cut.span().end());
          out.writeStringProperty("reason", cut.reason());
          out.writeEndObject();
        });
    out.writeEndArray();
  }

  private static void writeExtra(JsonGenerator out, Map<String, JsonNode> extra) {
    if (extra.isEmpty()) {
      return;
    }
    out.writeObjectPropertyStart("extra");
    extra.forEach((name, value) -> {
      out.writeName(name);
      out.writeTree(value);
    });
    out.writeEndObject();
  }

  private static void writeStrings(JsonGenerator out, String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  private static void writeWords(JsonGenerator out, @Nullable String text, @Nullable Span span) {
    out.writeStringProperty("text", text);
    writeNumber(out, "begin", span == null ? null : span.begin());
    writeNumber(out, "end", span == null ? null : span.end());
  }

  private static void writeDate(JsonGenerator out, String name, @Nullable LocalDate date) {
    out.writeStringProperty(name, date == null ? null : date.toString());
  }

  private static void writeNumber(JsonGenerator out, String name, @Nullable Integer number) {
    if (number == null) {
      out.writeNullProperty(name);
    } else {
      out.writeNumberProperty(name, number);
    }
  }
}
