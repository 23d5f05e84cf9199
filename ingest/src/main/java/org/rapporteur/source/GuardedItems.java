package org.rapporteur.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;

/**
 * The items of one file. Whatever is wrong with it, opening or reading it, becomes one refused item
 * and the end of this file.
 */
final class GuardedItems implements Items {
  private final Opening opening;
  private final Origin origin;
  private @Nullable Items open;
  private boolean over;

  GuardedItems(Opening opening, Origin origin) {
    this.opening = opening;
    this.origin = origin;
  }

  @Override
  public @Nullable Item next() {
    if (over) {
      return null;
    }
    try {
      Items items = open;
      if (items == null) {
        items = opening.open();
        open = items;
      }
      Item item = items.next();
      over = item == null;
      return item;
    } catch (RefusedException refused) {
      over = true;
      return refused.at(origin);
    } catch (IOException cause) {
      over = true;
      return new Item.Refused(
          origin, ErrorCode.UNREADABLE, "cannot be read: " + cause.getMessage());
    } catch (RuntimeException | StackOverflowError broken) {
      over = true;
      return new Item.Refused(
          origin,
          ErrorCode.MALFORMED,
          "cannot be understood (" + broken.getClass().getSimpleName() + "); is it damaged?");
    }
  }

  @Override
  public void close() throws IOException {
    over = true;
    if (open != null) {
      open.close();
    }
  }

  /** Opens a file. */
  @FunctionalInterface
  interface Opening {
    /** Its items. */
    Items open() throws IOException;
  }
}
