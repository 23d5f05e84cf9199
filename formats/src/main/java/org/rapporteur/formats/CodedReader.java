package org.rapporteur.formats;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.event.Corrected;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the lines that {@link RecordWriter} writes. What it does not know it passes over, and what
 * earlier versions did not write stays empty. Stateless: one reader serves many threads.
 */
public final class CodedReader {
  /** Longest line that is read; an article with all its records is far shorter. */
  public static final int LONGEST_LINE = 64 << 20;

  private final JsonMapper json =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** What {@code line} tells, or why nothing. */
  public CodedLine read(LineReader.Line line) {
    if (line.tooLong()) {
      return broken(line.number(), ErrorCode.TOO_LONG, "the line has " + line.bytes() + " bytes");
    }
    return read(line.number(), line.content().text());
  }

  /** What {@code text}, the line of that {@code number} (1-based), tells, or why nothing. */
  public CodedLine read(long number, String text) {
    JsonNode node;
    try {
      node = json.readTree(text);
    } catch (JacksonException notJson) {
      String reason = JsonReason.of(notJson);
      return broken(number, ErrorCode.MALFORMED_JSON, "not valid JSON: " + reason);
    }
    if (!node.isObject()) {
      return broken(number, ErrorCode.NOT_AN_OBJECT, "not a JSON object");
    }
    if (node.path("error").isObject()) {
      return new CodedLine.Uncoded(number, node.path("error").path("message").asString(""));
    }
    if (!node.path("events").isArray()) {
      return broken(
          number,
          ErrorCode.BAD_RECORD,
          "no \"events\"; lines of \"rapporteur code\" are expected here");
    }
    try {
      return new CodedLine.Read(number, article(new JsonFields(node, "")));
    } catch (JsonFields.WrongFieldException wrong) {
      return broken(number, ErrorCode.BAD_RECORD, String.valueOf(wrong.getMessage()));
    }
  }

  private static CodedArticle article(JsonFields fields) {
    String id = fields.needed("id");
    String key = fields.words("key");
    String language = fields.words("language");
    ReportedArticle article =
        new ReportedArticle(
            key == null ? id : key,
            id,
            fields.words("title"),
            fields.date("published"),
            fields.words("url"),
            fields.words("outlet"),
            language == null ? "en" : language,
            fields.words("copyOf"));
    List<Report> reports = new ArrayList<>();
    List<Corrected> corrected = new ArrayList<>(EventReader.corrected(fields, null));
    for (EventReader.EventWithSentence event : EventReader.events(fields)) {
      reports.add(new Report(article, event.event(), event.sentence()));
      corrected.addAll(event.corrected());
    }
    return new CodedArticle(
        article,
        reports,
        fields.objects("claims", EventReader::claim),
        fields.strings("warnings"),
        corrected);
  }

  private static CodedLine broken(long number, ErrorCode code, String message) {
    return new CodedLine.Broken(new InputError(null, code, message, number));
  }
}
