package org.rapporteur.app;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.AlertId;
import org.rapporteur.alert.Channel;
import org.rapporteur.app.delivery.Courier;
import org.rapporteur.app.delivery.DeliveryException;
import org.rapporteur.app.delivery.DeliverySettings;
import org.rapporteur.app.delivery.Sender;
import org.rapporteur.app.delivery.TestMessage;
import org.rapporteur.app.delivery.WebhookKeys;
import org.rapporteur.desk.AlertWork;
import org.rapporteur.desk.UnavailableException;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;

/** Changes and tries alerts for the desk. For many threads. */
final class DeskAlerts implements AlertWork {
  private final RecordStore store;
  private final Surroundings surroundings;
  private final Messages messages;

  /** Works on those of {@code store}. */
  DeskAlerts(RecordStore store, Surroundings surroundings, Messages messages) {
    this.store = store;
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public void add(Alert alert) throws UnavailableException {
    try {
      store.alerts().add(alert);
    } catch (StoreException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  @Override
  public boolean remove(AlertId id) throws UnavailableException {
    try {
      return store.alerts().remove(id);
    } catch (StoreException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  @Override
  public boolean pause(AlertId id, boolean paused) throws UnavailableException {
    try {
      return store.alerts().pause(id, paused);
    } catch (StoreException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  @Override
  public List<String> test(Alert alert) throws UnavailableException {
    try {
      Map<Channel, Sender> senders =
          Courier.senders(
              store.directory(),
              DeliverySettings.read(store.directory(), surroundings.environment()),
              VersionText.version(),
              messages::say);
      try {
        return TestMessage.send(alert, senders, Instant.now()).stream()
            .map(TestMessage.Outcome::text)
            .toList();
      } finally {
        senders.values().forEach(Sender::close);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw unavailable(stopping);
    } catch (IOException | DeliveryException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  @Override
  public String key(AlertId id) throws UnavailableException {
    try {
      return WebhookKeys.of(store.directory()).told(id);
    } catch (DeliveryException inTheWay) {
      throw unavailable(inTheWay);
    }
  }

  private static UnavailableException unavailable(Exception inTheWay) {
    return new UnavailableException(String.valueOf(inTheWay.getMessage()), inTheWay);
  }
}
