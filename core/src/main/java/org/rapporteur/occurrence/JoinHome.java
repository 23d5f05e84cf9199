package org.rapporteur.occurrence;

import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.event.Event;
import org.rapporteur.report.Report;

/**
 * Where a report is joined when several machines share the work: reports of one home are compared
 * with each other and with no others. Types and kinds of a home are the same, as reports of others
 * are never of one event, and so is one party. Two reports of one event of which one leaves out
 * that party live apart; that is what the sharing costs.
 */
public final class JoinHome {
  private JoinHome() {}

  /** The home of {@code report}. */
  public static String of(Report report) {
    Event event = report.event();
    String kind = event.type() + " " + event.cameo().root();
    return Stream.concat(event.source().stream(), event.target().stream())
        .map(actor -> Party.of(actor, event).block())
        .filter(Objects::nonNull)
        .sorted()
        .findFirst()
        .map(party -> kind + " " + party)
        .orElseGet(() -> kind + " " + place(report));
  }

  /** The town; what tells neither party nor town is joined to nothing. */
  private static String place(Report report) {
    Event event = report.event();
    return event.place() != null && event.place().geonames() != null
        ? "@" + event.place().geonames()
        : report.article().key();
  }
}
