package org.rapporteur.app;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.source.Item;
import org.rapporteur.source.PathSource;

/** The items of files and folders, those that an earlier run did already left out. */
final class SourceItems implements OrderedPipeline.Source<Item> {
  private final PathSource source;
  private long done;

  /** Leaves out the first {@code done} items. */
  SourceItems(PathSource source, long done) {
    this.source = source;
    this.done = done;
  }

  @Override
  public @Nullable Item next() throws IOException {
    Item item = source.next();
    while (item != null && done > 0) {
      done--;
      item = source.next();
    }
    return item;
  }

  @Override
  public long bytes(Item item) {
    return item.bytes();
  }
}
