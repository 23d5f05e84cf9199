package org.rapporteur.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rapporteur alerts remove}. */
@Command(name = "remove", header = "Removes an alert with its notices.")
final class AlertsRemoveCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final AlertOption alert = new AlertOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  AlertsRemoveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return new StoredRecords(surroundings, spec, alert.data().directory())
        .write(store -> {
          if (!store.alerts().remove(alert.id())) {
            throw alert.none();
          }
          return ExitCode.OK;
        });
  }
}
