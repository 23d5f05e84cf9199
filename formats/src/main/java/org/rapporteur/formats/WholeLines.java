package org.rapporteur.formats;

import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Furniture;
import org.rapporteur.article.Span;
import org.rapporteur.coding.Coding;
import org.rapporteur.coding.Mentions;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines that hold a coded article and its text: {@code {"origin": …, "text": …, "record": …}},
 * where the record is a line of {@link RecordWriter}. Stateless: for many threads.
 */
public final class WholeLines {
  private final JsonMapper json = JsonMapper.builder().build();
  private final CodedReader records = new CodedReader();

  /** The line of an article from {@code origin} with its {@code text}, without a line feed. */
  public String write(String origin, String text, String record) {
    return Surrogates.escapeUnpaired(
        "{\"origin\":%s,\"text\":%s,\"record\":%s}"
            .formatted(json.writeValueAsString(origin), json.writeValueAsString(text), record));
  }

  /**
   * What {@code line} holds.
   *
   * @throws WrongLineException if it is none that {@link #write} wrote
   */
  public WholeArticle read(LineReader.Line line) throws WrongLineException {
    if (line.tooLong()) {
      throw new WrongLineException("the line has " + line.bytes() + " bytes");
    }
    try {
      JsonNode node = json.readTree(line.content().text());
      JsonNode record = node.path("record");
      if (!record.isObject() || !node.path("text").isString()) {
        throw new WrongLineException("no \"record\" with its \"text\"; see docs/cluster.md");
      }
      return switch (records.read(line.number(), record.toString())) {
        case CodedLine.Read read ->
            new WholeArticle(
                node.path("origin").asString(""),
                coding(read.article(), node.path("text").asString(), record),
                read.article().article().language());
        case CodedLine.Uncoded uncoded -> throw new WrongLineException(uncoded.message());
        case CodedLine.Broken broken -> throw new WrongLineException(broken.error().message());
      };
    } catch (JacksonException notJson) {
      String reason = notJson.getOriginalMessage().lines().findFirst().orElse("");
      throw new WrongLineException("not valid JSON: " + reason);
    } catch (JsonFields.WrongFieldException wrong) {
      throw new WrongLineException(String.valueOf(wrong.getMessage()));
    }
  }

  private static Coding coding(CodedArticle coded, String text, JsonNode record) {
    List<Furniture> furniture =
        new JsonFields(record, "")
            .objects(
                "furniture",
                cut ->
                    new Furniture(
                        new Span(cut.integerOrZero("begin"), cut.integerOrZero("end")),
                        cut.wordsOrNone("reason")));
    ReportedArticle known = coded.article();
    return new Coding(
        new Article(
            known.id(),
            text,
            known.title(),
            known.published(),
            known.url(),
            known.outlet(),
            List.of(),
            furniture),
        coded.reports().stream().map(Report::event).toList(),
        coded.claims(),
        coded.warnings(),
        Mentions.NONE,
        coded.corrected());
  }

  /** A line that is none of these. */
  public static final class WrongLineException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongLineException(String message) {
      super(message);
    }
  }
}
