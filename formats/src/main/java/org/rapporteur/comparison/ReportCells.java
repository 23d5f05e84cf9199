package org.rapporteur.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.actor.Actor;
import org.rapporteur.report.Report;

/** The cells of our own records. */
final class ReportCells {
  private ReportCells() {}

  /** A cell for each pair of countries; a meeting counts in each direction. */
  static List<Cell> of(Report report) {
    LocalDate day = report.event().time().start();
    if (day == null) {
      return List.of();
    }
    List<String> sources = countries(report.event().source());
    List<String> targets = countries(report.event().target());
    boolean meeting = report.event().target().isEmpty() && sources.size() > 1;
    List<Cell> cells = new ArrayList<>();
    for (String source : sources) {
      for (String target : meeting ? sources : targets) {
        if (!meeting || !source.equals(target)) {
          cells.add(new Cell(source, target, report.event().type().name(), YearMonth.from(day)));
        }
      }
    }
    return cells;
  }

  private static List<String> countries(List<Actor> actors) {
    List<String> countries =
        actors.stream()
            .map(actor -> Objects.requireNonNullElse(actor.country(), ""))
            .distinct()
            .toList();
    return countries.isEmpty() ? List.of("") : countries;
  }
}
