package org.rapporteur.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The items of all files of an archive. */
final class ArchiveItems implements Items {
  private static final int MOST_FILES = 10_000_000;

  private final Origin origin;
  private final Entries entries;
  private final Opener opener;
  private final int depth;
  private @Nullable GuardedItems current;
  private int files;

  ArchiveItems(Origin origin, Entries entries, Opener opener, int depth) {
    this.origin = origin;
    this.entries = entries;
    this.opener = opener;
    this.depth = depth;
  }

  @Override
  public @Nullable Item next() throws IOException {
    while (files < MOST_FILES) {
      Item item = current == null ? null : current.next();
      if (item != null) {
        return item;
      }
      String name = entries.next();
      if (name == null) {
        return null;
      }
      files++;
      current = isHidden(name) ? null : items(origin.entry(name));
    }
    return null;
  }

  private GuardedItems items(Origin entry) {
    return new GuardedItems(
        () ->
            opener.open(entry, new BufferedInputStream(new Unclosed(entries.content())), depth + 1),
        entry);
  }

  private static boolean isHidden(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".") || name.startsWith("__MACOSX/");
  }

  /** Who reads a file of the archive must not close the archive. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the archive goes on
    }
  }
}
