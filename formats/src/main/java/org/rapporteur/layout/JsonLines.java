package org.rapporteur.layout;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import org.rapporteur.formats.RecordWriter;

/** The form of {@code rapporteur code}, one article a line. */
final class JsonLines {
  private JsonLines() {}

  static Layout layout() {
    return new TextLayout(
        "jsonl",
        "the lines of \"rapporteur code\", one article a line",
        "records.jsonl",
        EnumSet.allOf(Detail.class),
        (out, coverage) -> body(out));
  }

  private static TextLayout.Body body(Writer out) throws IOException {
    RecordWriter writer = new RecordWriter();
    return article -> {
      out.write(writer.write(article));
      out.write('\n');
    };
  }
}
