package org.rapporteur.app;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.page.PageArticle;
import org.rapporteur.page.PageCut;
import org.rapporteur.page.PageTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was read from a page as a line of JSON, keys always in the same order. */
final class ArticleLine {
  private final JsonMapper json = JsonMapper.builder().build();

  /** The article of the file {@code path}, without a line feed. */
  String write(String path, PageArticle article) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(line)) {
      out.writeStartObject();
      out.writeStringProperty("path", path);
      out.writeBooleanProperty("article", article.isArticle());
      out.writeStringProperty("title", article.title());
      out.writeStringProperty("text", article.text());
      writeTime(out, "published", article.published());
      writeTime(out, "modified", article.modified());
      writeStrings(out, "authors", article.authors());
      out.writeStringProperty("publisher", article.publisher());
      out.writeStringProperty("language", article.language());
      out.writeStringProperty("canonical", article.canonical());
      out.writeObjectPropertyStart("origins");
      article.origins().forEach(out::writeStringProperty);
      out.writeEndObject();
      writeCuts(out, article.cuts());
      writeStrings(out, "warnings", article.warnings());
      out.writeEndObject();
    }
    return line.toString();
  }

  /** What prevented it, without a line feed. */
  String write(Problem problem) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(line)) {
      out.writeStartObject();
      out.writeStringProperty("path", problem.file());
      out.writeObjectPropertyStart("error");
      out.writeStringProperty("code", problem.code().name());
      out.writeStringProperty("message", problem.message());
      out.writeEndObject();
      out.writeEndObject();
    }
    return line.toString();
  }

  /** The day, and the moment where it is known. */
  private static void writeTime(JsonGenerator out, String name, @Nullable PageTime time) {
    out.writeStringProperty(name, time == null ? null : time.day().toString());
    if (time != null && time.time() != null) {
      out.writeStringProperty(name + "Time", time.time().toString());
    }
  }

  private static void writeStrings(JsonGenerator out, String name, List<String> strings) {
    out.writeArrayPropertyStart(name);
    strings.forEach(out::writeString);
    out.writeEndArray();
  }

  private static void writeCuts(JsonGenerator out, List<PageCut> cuts) {
    out.writeArrayPropertyStart("furniture");
    for (PageCut cut : cuts) {
      out.writeStartObject();
      out.writeStringProperty("text", cut.text());
      out.writeStringProperty("reason", cut.reason());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
