package org.rapporteur.app;

import org.rapporteur.alert.AlertId;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredAlert;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which alert of which data directory a command is about. */
final class AlertOption {
  @Parameters(paramLabel = "ID", description = "The alert, as \"alerts list\" tells it.")
  private String id = "";

  @Mixin private final DataOption data = new DataOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  AlertOption() {}

  /** Where the records are. */
  DataOption data() {
    return data;
  }

  /** What the alert is known by. */
  AlertId id() {
    if (!AlertId.isId(id)) {
      throw none();
    }
    return new AlertId(id);
  }

  /** The alert, which is there. */
  StoredAlert of(StoreReader reader) throws StoreException {
    return reader.alerts().of(id()).orElseThrow(this::none);
  }

  /** That there is none. */
  ParameterException none() {
    return new ParameterException(
        spec.commandLine(), "no alert " + id + "; \"alerts list\" tells them");
  }
}
