package org.rapporteur.app;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.rapporteur.app.delivery.Courier;
import org.rapporteur.app.delivery.DeliverySettings;
import org.rapporteur.store.Lookout;
import org.rapporteur.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur alerts send}. */
@Command(
    name = "send",
    header = "Has all alerts look, and sends what waits.",
    description = "The process that reads articles does so by itself; this is for a plan of tasks.")
final class AlertsSendCommand implements Callable<Integer> {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Surroundings surroundings;

  @Option(names = "--again", description = "Try now what failed, also what was given up.")
  private boolean again;

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  AlertsSendCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return new StoredRecords(surroundings, spec, data.directory()).write(this::send);
  }

  private int send(RecordStore store) throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    Instant now = Instant.now();
    if (surroundings.store() == null) {
      store.alerts().release(now);
    }
    if (again) {
      store.alerts().tryAgain(now);
    }
    int found = new Lookout(store).look(now).size();
    try (Courier courier =
        AlertWatch.courier(store, surroundings, DeliverySettings.USUAL_DESK, messages)) {
      int sent = courier.deliver(now.plus(LONGEST));
      messages.say(
          Printable.counted(found, "new notice")
              + ", "
              + Printable.counted(sent, "message")
              + " sent");
    }
    return ExitCode.OK;
  }
}
