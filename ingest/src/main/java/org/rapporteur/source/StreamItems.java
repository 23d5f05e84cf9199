package org.rapporteur.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The items of one stream of bytes, for files that are not on a disk of this machine. */
public final class StreamItems implements Items {
  private final GuardedItems items;
  private final InputStream in;

  /**
   * Reads {@code in}, called {@code name}; its end tells, where its content does not, what it is.
   */
  public StreamItems(String name, InputStream in, ReadingOptions options) {
    Origin origin = Origin.of(name);
    this.in = in;
    this.items =
        new GuardedItems(
            () ->
                new Opener(options).open(origin, new BufferedInputStream(in, Sniffer.HEAD + 1), 0),
            origin);
  }

  @Override
  public @Nullable Item next() {
    return items.next();
  }

  @Override
  public void close() throws IOException {
    try (in) {
      items.close();
    }
  }
}
