package org.rapporteur.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The items of a source, one after the other. For one thread. */
public interface Items extends Closeable {
  /**
   * The next item, null at the end. An exception ends this source; what it can go on behind, it
   * yields as {@link Item.Refused}.
   */
  @Nullable Item next() throws IOException;

  /** Lets go of what is open. */
  @Override
  default void close() throws IOException {}

  /** A source of one item. */
  static Items of(Item item) {
    return new Items() {
      private boolean done;

      @Override
      public @Nullable Item next() {
        if (done) {
          return null;
        }
        done = true;
        return item;
      }
    };
  }
}
