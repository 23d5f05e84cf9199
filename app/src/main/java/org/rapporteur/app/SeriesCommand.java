package org.rapporteur.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.Filter;
import org.rapporteur.store.Breakdown;
import org.rapporteur.store.Count;
import org.rapporteur.store.Step;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur series}: reports counted over time. */
@Command(
    name = "series",
    header = "Counts the stored reports that a filter means, over time.",
    description = {
      "A report counts where its event begins; those without a known time stand last, as open.",
      "\"firm\" are reports that are neither alleged nor told as background."
    },
    footer = {
      "",
      "Example: rapporteur series dyad=RUS-PRK --by month",
      "         rapporteur series country=SDN type=ASSAULT --by week --per status --as csv"
    })
final class SeriesCommand implements Callable<Integer> {
  /** Parts of a table; nobody reads those of all pairs of countries. */
  private static final long MOST = 50;

  private final Surroundings surroundings;

  @Mixin private final FilterOptions filter = new FilterOptions();

  @Mixin private final UnitOption counted = new UnitOption();

  @Option(
      names = "--by",
      paramLabel = "STEP",
      description = "day, week (from Monday), month, quarter or year (default: month).")
  private Step step = Step.MONTH;

  @Option(
      names = "--per",
      paramLabel = "PART",
      description = "Divide the counts: type, quad, status or dyad (default: none).")
  private Breakdown part = Breakdown.NONE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "With --per: the N parts with the most reports (default: 50 in a table, otherwise all).")
  private @Nullable Long limit;

  @Mixin private final RowsOption printed = new RowsOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  SeriesCommand(Surroundings surroundings) {
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
    boolean divided = part != Breakdown.NONE;
    long parts = limit != null ? limit : printed.isTable() ? MOST : StoreReader.ALL;
    List<Count> counts = reader.series(asked, step, part, unit, parts);
    List<String> names = new ArrayList<>(List.of(step.name().toLowerCase(Locale.ROOT)));
    if (divided) {
      names.add(part.name().toLowerCase(Locale.ROOT));
    }
    names.addAll(
        List.of(
            unit == Unit.REPORT ? "reports" : "occurrences",
            "alleged",
            "background",
            "firm",
            "intensity"));
    Rows rows = printed.rows(surroundings, names);
    for (Count count : divided ? counts : withoutGaps(counts)) {
      String period = count.period() == null ? "open" : step.label(count.period());
      Double intensity = count.reports() == 0 ? null : (Double) count.intensity();
      if (divided) {
        rows.add(
            period,
            count.part(),
            count.reports(),
            count.alleged(),
            count.background(),
            count.firm(),
            intensity);
      } else {
        rows.add(
            period, count.reports(), count.alleged(), count.background(), count.firm(), intensity);
      }
    }
    rows.end();
    return ExitCode.OK;
  }

  /** A chart must not draw a line over a time without reports. */
  private List<Count> withoutGaps(List<Count> counts) {
    List<Count> all = new ArrayList<>();
    LocalDate due = null;
    for (Count count : counts) {
      while (due != null && count.period() != null && due.isBefore(count.period())) {
        all.add(new Count(due, "", 0, 0, 0, 0, 0));
        due = step.next(due);
      }
      all.add(count);
      due = count.period() == null ? due : step.next(count.period());
    }
    return all;
  }
}
