package org.rapporteur.formats;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  private static final Set<Layer> EVENTS = Set.of(Layer.EVENTS);

  /** The records of {@code coding} as one line, without a line feed. */
  public String write(Coding coding) {
    return write(coding, "en");
  }

  /** The same for an article in {@code language}, a code of ISO 639. */
  public String write(Coding coding, String language) {
    return write(coding, language, EVENTS, Map.of(), List.of());
  }

  /** The records of {@code coding}; for the parameters see below. */
  public String write(Coding coding, Map<String, JsonNode> extra, List<String> warnings) {
    return write(coding, EVENTS, extra, warnings);
  }

  /**
   * {@code layers} of {@code coding} as one line, without a line feed.
   *
   * @param layers what is written; the article's own fields always are
   * @param extra fields of the input that we do not know; left out when empty
   * @param warnings what was odd about the input; they stand before the coder's
   */
  public String write(
      Coding coding, Set<Layer> layers, Map<String, JsonNode> extra, List<String> warnings) {
    return write(coding, "en", layers, extra, warnings);
  }

  /** The same for an article in {@code language}, a code of ISO 639. */
  public String write(
      Coding coding,
      String language,
      Set<Layer> layers,
      Map<String, JsonNode> extra,
      List<String> warnings) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(line)) {
      out.writeStartObject();
      out.writeStringProperty("id", coding.article().id());
      out.writeStringProperty("title", coding.article().title());
      Fields.writeDate(out, "published", coding.article().published());
      out.writeStringProperty("language", language);
      for (Layer layer : Layer.values()) {
        if (layers.contains(layer)) {
          writeLayer(out, layer, coding);
        }
      }
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

  private static void writeLayer(JsonGenerator out, Layer layer, Coding coding) {
    switch (layer) {
      case TIMES -> MentionWriter.writeTimes(out, coding.mentions().markedTimes());
      case PLACES -> MentionWriter.writePlaces(out, coding.mentions().places());
      case ACTORS -> MentionWriter.writeActors(out, coding.mentions().actors());
      case EVENTS -> {
        writeEvents(out, coding);
        writeClaims(out, coding.claims());
      }
    }
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
    out.writeObjectPropertyStart("trigger");
    Fields.writeWords(out, event.triggerText(), event.trigger());
    out.writeEndObject();
    writeCues(out, event);
    out.writeStringProperty("frame", event.frame());
    out.writeStringProperty("partOf", event.partOf() == null ? null : event.partOf().value());
    out.writeEndObject();
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
          out.writeStringProperty("code", speaker.actor().code());
          Fields.writeWords(out, speaker.actor().text(), speaker.actor().span());
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

  private static void writeClaims(JsonGenerator out, List<Claim> claims) {
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
}
