package org.rapporteur.alert;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.actor.Actor;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.report.Report;

/** Tells what is new from what is only told again. */
public final class Novelty {
  private Novelty() {}

  /**
   * Whether what {@code proof} proves was not known before: none of it is of an article that was
   * there. What nothing proves was never new.
   *
   * @param isFresh whether an article, by its key, has just come
   */
  public static boolean isNew(List<ReportKey> proof, Predicate<String> isFresh) {
    return !proof.isEmpty() && proof.stream().allMatch(report -> isFresh.test(report.article()));
  }

  /**
   * Those of {@code reports}, of a new version of an article, that tell something else than the
   * version {@code before} told.
   */
  public static List<Report> unlike(List<Report> reports, List<Report> before) {
    Set<Told> known = before.stream().map(Told::of).collect(Collectors.toSet());
    return reports.stream().filter(report -> !known.contains(Told.of(report))).toList();
  }

  /** What a report tells, apart from where in the text it does. */
  private record Told(
      String type, String status, List<String> source, List<String> target, String time) {
    static Told of(Report report) {
      var event = report.event();
      return new Told(
          event.type().name() + " " + event.mode(),
          event.status().name(),
          parties(event.source()),
          parties(event.target()),
          event.time().start() + " " + event.time().end());
    }

    private static List<String> parties(List<Actor> actors) {
      return actors.stream()
          .map(actor -> actor.code().isEmpty() ? actor.name() : actor.code())
          .sorted()
          .toList();
    }
  }
}
