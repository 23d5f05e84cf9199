package org.rapporteur.alert;

import java.util.List;
import org.rapporteur.agenda.Parties;
import org.rapporteur.event.Event;
import org.rapporteur.report.Report;

/**
 * Something that an alert is about.
 *
 * @param subject what it is known by within its alert; the same thing is never told twice
 * @param text what it is, in a line
 * @param evidence the records that prove it
 */
public record Finding(String subject, String text, List<Evidence> evidence) {
  public Finding {
    evidence = List.copyOf(evidence);
  }

  /** That {@code report} is there. */
  public static Finding of(Report report) {
    return of(report, "");
  }

  /** The same, with what is special about it {@code before} the words that tell it. */
  public static Finding of(Report report, String before) {
    Evidence evidence = Evidence.of(report);
    return new Finding(
        "record " + evidence.key().article() + " " + evidence.key().event().value(),
        before + words(report.event()),
        List.of(evidence));
  }

  /** "Norway → Kenya: visit (CONSULT, planned)". */
  static String words(Event event) {
    String what = event.mode() == null ? event.triggerText() : event.mode();
    return Parties.text(event)
        + ": "
        + what
        + " ("
        + event.type()
        + ", "
        + event.status().name().toLowerCase(java.util.Locale.ROOT)
        + ")";
  }
}
