package org.rapporteur.formats;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.Event;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
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
      writeArticle(out, ReportedArticle.of(coding.article(), language));
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
      EventWriter.writeCorrected(out, null, coding.corrected());
      writeExtra(out, extra);
      out.writeEndObject();
    }
    return Surrogates.escapeUnpaired(line.toString());
  }

  /**
   * {@code article} as one line, without a line feed: the line of its coding without what the text
   * alone knows, its furniture and mentions.
   */
  public String write(CodedArticle article) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(line)) {
      out.writeStartObject();
      writeArticle(out, article.article());
      out.writeArrayPropertyStart("events");
      for (Report report : article.reports()) {
        EventWriter.write(out, report.event(), report.sentenceText(), article.corrected());
      }
      out.writeEndArray();
      EventWriter.writeClaims(out, article.claims());
      out.writeArrayPropertyStart("warnings");
      article.warnings().forEach(out::writeString);
      out.writeEndArray();
      EventWriter.writeCorrected(out, null, article.corrected());
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

  static void writeArticle(JsonGenerator out, ReportedArticle article) {
    out.writeStringProperty("id", article.id());
    out.writeStringProperty("key", article.key());
    out.writeStringProperty("title", article.title());
    Fields.writeDate(out, "published", article.published());
    out.writeStringProperty("url", article.url());
    out.writeStringProperty("outlet", article.outlet());
    out.writeStringProperty("language", article.language());
    if (article.copyOf() != null) {
      out.writeStringProperty("copyOf", article.copyOf());
    }
  }

  private static void writeLayer(JsonGenerator out, Layer layer, Coding coding) {
    switch (layer) {
      case TIMES -> MentionWriter.writeTimes(out, coding.mentions().markedTimes());
      case PLACES -> MentionWriter.writePlaces(out, coding.mentions().places());
      case ACTORS -> MentionWriter.writeActors(out, coding.mentions().actors());
      case EVENTS -> {
        out.writeArrayPropertyStart("events");
        for (Event event : coding.events()) {
          EventWriter.write(
              out, event, event.sentenceSpan().of(coding.article().text()), coding.corrected());
        }
        out.writeEndArray();
        EventWriter.writeClaims(out, coding.claims());
      }
    }
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
