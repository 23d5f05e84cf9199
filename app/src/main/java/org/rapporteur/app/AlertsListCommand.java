package org.rapporteur.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.alert.Alert;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredAlert;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur alerts list}. */
@Command(name = "list", header = "Lists the alerts, and how they stand.")
final class AlertsListCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "table, csv or jsonl (default: table).")
  private RowFormat format = RowFormat.TABLE;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  AlertsListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return new StoredRecords(surroundings, spec, data.directory()).read(this::list);
  }

  private int list(StoreReader reader) throws Exception {
    Rows rows =
        new Rows(
            new Output(surroundings.out()),
            format,
            List.of(
                "id", "name", "on", "filter", "state", "notices", "last", "unsent", "given_up"));
    for (StoredAlert stored : reader.alerts().all()) {
      Alert alert = stored.alert();
      rows.add(
          alert.id(),
          alert.name(),
          alert.condition().kind().label(),
          alert.filter(),
          alert.paused() ? "paused" : "on",
          stored.notices(),
          stored.last(),
          stored.unsent(),
          stored.givenUp());
    }
    rows.end();
    return ExitCode.OK;
  }
}
