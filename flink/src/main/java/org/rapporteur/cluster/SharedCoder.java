package org.rapporteur.cluster;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.EnvironmentException;
import org.rapporteur.app.ItemLine;
import org.rapporteur.app.ItemLines;
import org.rapporteur.app.Parts;
import org.rapporteur.source.Item;

/**
 * The coder that all tasks of a job share within one task manager, as its models take hundreds of
 * megabytes. The first task that asks makes it, the last one that closes lets it go.
 */
final class SharedCoder implements AutoCloseable {
  private static @Nullable ItemLines shared;
  private static int users;

  private final ItemLines lines;
  private boolean open = true;

  private SharedCoder(ItemLines lines) {
    this.lines = lines;
  }

  /**
   * A share in the coder.
   *
   * @param cache directory of unpacked models; null for that of the environment
   */
  static SharedCoder open(@Nullable String cache) {
    synchronized (SharedCoder.class) {
      ItemLines lines = shared;
      if (lines == null) {
        Map<String, String> environment =
            cache == null ? System.getenv() : Map.of("RAPPORTEUR_CACHE", cache);
        lines =
            ItemLines.of(
                Parts.standard(environment),
                LocalDate.now(ZoneOffset.UTC),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        shared = lines;
      }
      users++;
      return new SharedCoder(lines);
    }
  }

  /** How many tasks have a share. */
  static int users() {
    synchronized (SharedCoder.class) {
      return users;
    }
  }

  /** What comes of {@code item}. */
  ItemLine code(Item item) throws EnvironmentException {
    return lines.code(item);
  }

  @Override
  public void close() {
    synchronized (SharedCoder.class) {
      if (open) {
        open = false;
        users--;
        if (users == 0) {
          shared = null;
        }
      }
    }
  }
}
