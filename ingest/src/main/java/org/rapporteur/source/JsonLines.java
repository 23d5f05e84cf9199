package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.LineReader;

/** The lines of JSON Lines; blank ones are passed over. */
final class JsonLines implements Items {
  private final Origin origin;
  private final LineReader reader;

  JsonLines(Origin origin, InputStream in) {
    this.origin = origin;
    this.reader = new LineReader(in, Limits.LONGEST);
  }

  @Override
  public @Nullable Item next() throws IOException {
    LineReader.Line line = reader.next();
    while (line != null && !line.tooLong() && line.content().text().isBlank()) {
      line = reader.next();
    }
    return line == null ? null : new Item.Line(origin.at(line.number()), line);
  }
}
