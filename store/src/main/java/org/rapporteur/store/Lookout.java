package org.rapporteur.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.alert.Notice;

/** Has alerts look at the articles that came since they last did. For many threads. */
public final class Lookout {
  private final RecordStore store;

  /** Looks at those of {@code store}. */
  public Lookout(RecordStore store) {
    this.store = store;
  }

  /**
   * Has each alert look once, and keeps what is found together with how far each has looked; gives
   * the notices that were made {@code now}. An alert about what articles tell together looks no
   * further than reports are joined.
   */
  public List<Notice> look(Instant now) throws StoreException {
    AlertTable table = store.alerts();
    if (!table.isNeeded()) {
      return List.of();
    }
    long last = table.position();
    List<AlertTable.Looked> looked = new ArrayList<>();
    try (StoreReader reader = store.reader()) {
      AlertReader alerts = reader.alerts();
      long joined = Math.min(last, alerts.joined());
      for (StoredAlert alert : alerts.all()) {
        long upTo = alert.alert().condition().kind().isTogether() ? joined : last;
        if (!alert.alert().paused() && upTo > alert.looked()) {
          looked.add(new AlertTable.Looked(alert, upTo, alerts.look(alert, upTo)));
        }
      }
    }
    return looked.isEmpty() ? List.of() : table.keep(looked, now);
  }
}
