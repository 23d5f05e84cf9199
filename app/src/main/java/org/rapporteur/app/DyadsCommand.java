package org.rapporteur.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.query.Filter;
import org.rapporteur.store.DyadBalance;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur dyads}: what pairs of parties do to each other. */
@Command(
    name = "dyads",
    header = "Counts what pairs of countries do to each other, both ways.",
    description = {
      "A \"forth\" is what the first does to the second, \"back\" the reverse, \"mutual\" what they",
      "do as equals. \"balance\" runs from -1, all conflict, to 1, all cooperation; the intensities",
      "are mean PLOVER scores. Parties without a country stand with their code."
    },
    footer = {"", "Example: rapporteur dyads after=2024-01-01 -background --limit 20"})
final class DyadsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final FilterOptions filter = new FilterOptions();

  @Mixin private final UnitOption counted = new UnitOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Print the N pairs with the most reports (default: 50).")
  private int limit = 50;

  @Mixin private final RowsOption printed = new RowsOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  DyadsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Filter asked = filter.filter();
    return new StoredRecords(surroundings, spec, filter.data())
        .read(reader -> print(reader, asked));
  }

  private int print(StoreReader reader, Filter asked) throws Exception {
    Unit unit = counted.unit(reader, Messages.of(surroundings, Rapporteur.isDebug(spec)));
    Rows rows =
        printed.rows(
            surroundings,
            List.of(
                "first",
                "second",
                "forth",
                "back",
                "mutual",
                "intensity_forth",
                "intensity_back",
                "cooperation",
                "conflict",
                "balance",
                "alleged",
                "background",
                "firm"));
    for (DyadBalance dyad : reader.dyads(asked, limit, unit)) {
      rows.add(
          dyad.first(),
          dyad.second(),
          dyad.forth(),
          dyad.back(),
          dyad.mutual(),
          dyad.intensityForth(),
          dyad.intensityBack(),
          dyad.cooperation(),
          dyad.conflict(),
          dyad.balance(),
          dyad.alleged(),
          dyad.background(),
          dyad.firm());
    }
    rows.end();
    return ExitCode.OK;
  }
}
