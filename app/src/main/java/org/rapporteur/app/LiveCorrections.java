package org.rapporteur.app;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;

/**
 * The corrections of an open store as they stand, and others behind them: people may add some while
 * a run goes on. For several threads.
 */
final class LiveCorrections implements Supplier<KnownCorrections> {
  private final Supplier<@Nullable RecordStore> store;
  private final KnownCorrections given;
  private final Messages messages;
  private KnownCorrections known;
  private long changes;

  /**
   * Those of {@code store}, which is null as long as it is not open, and {@code given}.
   *
   * @param known as they stand now
   */
  LiveCorrections(
      Supplier<@Nullable RecordStore> store,
      KnownCorrections known,
      KnownCorrections given,
      Messages messages) {
    this.store = store;
    this.known = known;
    this.given = given;
    this.messages = messages;
  }

  @Override
  public synchronized KnownCorrections get() {
    RecordStore open = store.get();
    if (open != null && open.correctionChanges() != changes) {
      try {
        long now = open.correctionChanges();
        known = KnownCorrections.of(open, messages).and(given);
        changes = now;
      } catch (IOException | StoreException unreadable) {
        messages.say("corrections cannot be read anew: " + unreadable.getMessage());
      }
    }
    return known;
  }
}
