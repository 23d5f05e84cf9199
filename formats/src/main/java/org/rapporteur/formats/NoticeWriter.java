package org.rapporteur.formats;

import java.io.StringWriter;
import java.util.Objects;
import org.rapporteur.alert.Evidence;
import org.rapporteur.alert.Finding;
import org.rapporteur.alert.Notice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes notices of alerts as JSON objects, each with its evidence. Stateless: one writer serves
 * many threads.
 */
public final class NoticeWriter {
  private final JsonMapper json = JsonMapper.builder().build();

  /** {@code notice}; links lead to the desk at {@code desk}, which may be empty. */
  public String write(Notice notice, String desk) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = json.createGenerator(text)) {
      out.writeStartObject();
      out.writeStringProperty("id", notice.id().value());
      out.writeStringProperty("alert", notice.alert().value());
      out.writeStringProperty("name", notice.name());
      out.writeStringProperty("made", notice.made().toString());
      out.writeStringProperty("title", notice.title());
      out.writeStringProperty("link", desk + "/alerts/" + notice.alert() + "#" + notice.id());
      out.writeNumberProperty("all", notice.all());
      out.writeArrayPropertyStart("findings");
      for (Finding finding : notice.findings()) {
        write(out, finding, desk);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return Surrogates.escapeUnpaired(text.toString());
  }

  /** {@code finding} alone; links lead to the desk at {@code desk}. */
  public String write(Finding finding, String desk) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = json.createGenerator(text)) {
      write(out, finding, desk);
    }
    return Surrogates.escapeUnpaired(text.toString());
  }

  private static void write(JsonGenerator out, Finding finding, String desk) {
    out.writeStartObject();
    out.writeStringProperty("subject", finding.subject());
    out.writeStringProperty("text", finding.text());
    out.writeArrayPropertyStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      write(out, evidence, desk);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Evidence evidence, String desk) {
    out.writeStartObject();
    out.writeStringProperty("article", evidence.key().article());
    out.writeStringProperty("event", evidence.key().event().value());
    out.writeStringProperty("articleId", evidence.articleId());
    out.writeStringProperty("type", evidence.type().name());
    out.writeStringProperty("status", evidence.status().name());
    out.writeStringProperty("who", evidence.who());
    out.writeStringProperty("title", evidence.title());
    out.writeStringProperty("outlet", evidence.outlet());
    out.writeStringProperty("published", Objects.toString(evidence.published(), null));
    out.writeStringProperty("url", evidence.url());
    out.writeStringProperty("sentenceText", evidence.quote());
    out.writeNumberProperty("sentenceBegin", evidence.begin());
    out.writeNumberProperty("sentenceEnd", evidence.end());
    out.writeStringProperty("link", desk + evidence.page());
    out.writeEndObject();
  }
}
