package org.rapporteur.layout;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.agenda.Agenda;
import org.rapporteur.agenda.AgendaItem;
import org.rapporteur.agenda.LifeStep;
import org.rapporteur.correction.Corrections;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.OccurrenceJoiner;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.Sources;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * Reports joined into occurrences: each is counted with all that report it, and the clearest one
 * stands for it. Holds a key for each report.
 */
public final class JoinedReports implements Coverages {
  private final Map<ReportKey, Coverage> coverages = new HashMap<>();
  private final Map<OccurrenceId, AgendaItem> agenda = new HashMap<>();

  private JoinedReports() {}

  /**
   * Joins the reports of {@code articles}.
   *
   * @param corrections what people said about which reports are of one event
   * @param handedOut which reports are handed out; only they are counted and only they lead
   */
  public static JoinedReports of(
      Collection<CodedArticle> articles, Corrections corrections, Predicate<Report> handedOut) {
    JoinedReports joined = new JoinedReports();
    List<Occurrence> occurrences = OccurrenceJoiner.join(articles, corrections);
    Sources sources = Sources.builtIn();
    for (Occurrence occurrence : occurrences) {
      List<Occurrence.Member> members =
          occurrence.members().stream().filter(member -> handedOut.test(member.report())).toList();
      if (!members.isEmpty()) {
        joined.add(new Occurrence(occurrence.id(), members), sources);
      }
    }
    Agenda.of(occurrences).items().forEach(item -> joined.agenda.put(item.id(), item));
    return joined;
  }

  private void add(Occurrence occurrence, Sources sources) {
    ReportKey leading = ReportKey.of(occurrence.clearest());
    List<Report> reports = occurrence.reports();
    int independent = sources.of(reports).size();
    for (Occurrence.Member member : occurrence.members()) {
      coverages.put(
          member.key(),
          new Coverage(
              occurrence.id().value(),
              member.key().equals(leading),
              reports.size(),
              independent,
              occurrence.articles()));
    }
  }

  @Override
  public Coverage of(Report report) {
    Coverage coverage = coverages.get(ReportKey.of(report));
    return coverage == null ? NOT_JOINED.of(report) : coverage;
  }

  @Override
  public Plan plan(Report report) {
    Plan told = NOT_JOINED.plan(report);
    AgendaItem item =
        coverages.containsKey(ReportKey.of(report))
            ? agenda.get(new OccurrenceId(of(report).occurrence()))
            : null;
    if (item == null) {
      return told;
    }
    Plan.Stage stage =
        switch (item.state()) {
          case CANCELLED -> Plan.Stage.CANCELLED;
          case CONFIRMED, HAPPENED -> Plan.Stage.CONFIRMED;
          case ANNOUNCED, MOVED -> told.stage();
        };
    LocalDate start = item.start() == null ? told.start() : item.start();
    List<LifeStep> changes = item.life().subList(1, item.life().size());
    return new Plan(
        stage,
        item.sequence(),
        start,
        item.end() == null ? start : item.end(),
        changes.isEmpty() ? null : changes.getLast().told(),
        changes.stream()
            .map(step -> (step.told() == null ? "" : step.told() + " ") + step.text())
            .toList());
  }
}
