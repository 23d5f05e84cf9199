package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.LineReader;

/** The documents of a text file that a press database exported, read line by line. */
final class DatabaseExport implements Items {
  private final Origin origin;
  private final Form form;
  private final LineReader lines;
  private @Nullable DatabaseDocument document;
  private boolean over;

  DatabaseExport(Origin origin, Form form, InputStream in) {
    this.origin = origin;
    this.form = form;
    this.lines = new LineReader(in, Limits.LONGEST);
  }

  @Override
  public @Nullable Item next() throws IOException {
    while (!over) {
      LineReader.Line line = lines.next();
      DatabaseDocument finished = line == null ? document : take(line);
      if (line == null) {
        over = true;
        document = null;
      }
      if (finished != null && !finished.isBlank()) {
        return item(finished);
      }
    }
    return null;
  }

  /** The document that {@code line} ends, if it ends one. */
  private @Nullable DatabaseDocument take(LineReader.Line line) throws RefusedException {
    if (line.tooLong()) {
      throw Limits.tooLong();
    }
    String text = line.content().text();
    DatabaseDocument open = document;
    DatabaseDocument finished = null;
    if (open == null || form.begins(text)) {
      finished = open;
      open = new DatabaseDocument(line.number());
      document = open;
    }
    if (form.ends(text)) {
      form.end(text, open);
      document = null;
      return open;
    }
    form.read(text, open);
    return finished;
  }

  private Item item(DatabaseDocument finished) {
    Origin place = origin.at(finished.line());
    return finished.text().isBlank()
        ? new Item.Refused(
            place, ErrorCode.EMPTY, "there is no text in this document of the export")
        : new Item.Text(place, finished.text(), finished.known());
  }

  /** How a database writes its documents. Used for one file. */
  interface Form {
    /** Whether {@code line} is the first of a document. */
    boolean begins(String line);

    /** Whether {@code line} is the last of a document, and not part of its words. */
    boolean ends(String line);

    /** Takes what the last line of {@code document} tells of it. */
    default void end(String line, DatabaseDocument document) {}

    /** Reads {@code line} into {@code document}. */
    void read(String line, DatabaseDocument document) throws RefusedException;
  }
}
