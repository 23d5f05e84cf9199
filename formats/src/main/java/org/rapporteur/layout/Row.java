package org.rapporteur.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.place.Place;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/**
 * A row of a table: a report, or one pair of its actors.
 *
 * @param report what is told
 * @param coverage the occurrence behind it
 * @param source the acting one of the pair; null where nobody is told, or the row has all
 * @param target the other one; null as above
 * @param pair index of the pair among those of the report
 */
record Row(
    Report report, Coverage coverage, @Nullable Actor source, @Nullable Actor target, int pair) {
  /** One row with all actors of {@code report}. */
  static List<Row> whole(Report report, Coverage coverage) {
    return List.of(new Row(report, coverage, null, null, 0));
  }

  /**
   * A row for each pair of source and target. Parties of a meeting, who are all sources, make a row
   * in each direction.
   */
  static List<Row> pairs(Report report, Coverage coverage) {
    List<Actor> sources = report.event().source();
    List<Actor> targets = report.event().target();
    List<Row> rows = new ArrayList<>();
    if (targets.isEmpty() && sources.size() > 1) {
      for (int one = 0; one < sources.size(); one++) {
        for (int other = 0; other < sources.size(); other++) {
          if (one != other) {
            rows.add(new Row(report, coverage, sources.get(one), sources.get(other), rows.size()));
          }
        }
      }
      return rows;
    }
    for (@Nullable Actor source : orNobody(sources)) {
      for (@Nullable Actor target : orNobody(targets)) {
        rows.add(new Row(report, coverage, source, target, rows.size()));
      }
    }
    return rows;
  }

  private static List<@Nullable Actor> orNobody(List<Actor> actors) {
    List<@Nullable Actor> some = new ArrayList<>(actors);
    if (some.isEmpty()) {
      some.add(null);
    }
    return some;
  }

  Event event() {
    return report.event();
  }

  ReportedArticle article() {
    return report.article();
  }

  @Nullable Place place() {
    return report.event().place();
  }

  /** The first day. */
  @Nullable LocalDate day() {
    return report.event().time().start();
  }

  /** A number of 63 bits for the row: the same for the same occurrence and pair. */
  long number() {
    return Numbers.of(coverage.occurrence() + (pair == 0 ? "" : "/" + pair));
  }
}
