package org.rapporteur.formats;

import java.io.StringWriter;
import java.util.List;
import org.rapporteur.event.Corrected;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes single records as JSON: the event in exactly the form of {@link RecordWriter}, and its
 * article as {@code article}. Stateless: one writer serves many threads.
 */
public final class ReportWriter {
  private final JsonMapper json = JsonMapper.builder().build();

  /** {@code report} as an object, with what of {@code corrected} is about it. */
  public String write(Report report, List<Corrected> corrected) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(line)) {
      out.writeStartObject();
      EventWriter.writeFields(out, report.event(), report.sentenceText(), corrected);
      out.writeObjectPropertyStart("article");
      RecordWriter.writeArticle(out, report.article());
      out.writeEndObject();
      out.writeEndObject();
    }
    return Surrogates.escapeUnpaired(line.toString());
  }

  /** {@code article} as an object. */
  public String write(ReportedArticle article) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(line)) {
      out.writeStartObject();
      RecordWriter.writeArticle(out, article);
      out.writeEndObject();
    }
    return Surrogates.escapeUnpaired(line.toString());
  }
}
