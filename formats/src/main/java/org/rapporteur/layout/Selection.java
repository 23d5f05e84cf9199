package org.rapporteur.layout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.event.EventId;
import org.rapporteur.event.Status;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * Which reports are handed out.
 *
 * @param statuses the statuses that are
 * @param background whether history told as context is
 * @param copies whether articles that repeat the text of another are
 * @param where what a report must fulfil besides
 */
public record Selection(
    Set<Status> statuses, boolean background, boolean copies, Predicate<Report> where) {
  public Selection {
    statuses = Collections.unmodifiableSet(EnumSet.copyOf(statuses));
  }

  /** What {@code layout} has room for, without copies. */
  public static Selection of(Layout layout) {
    return new Selection(layout.statuses(), layout.background(), false, report -> true);
  }

  /** {@code article} with the reports that are handed out, and the claims about them. */
  public CodedArticle of(CodedArticle article) {
    List<Report> reports = article.reports().stream().filter(this::takes).toList();
    Set<EventId> events = new HashSet<>();
    reports.forEach(report -> events.add(report.event().id()));
    return new CodedArticle(
        article.article(),
        reports,
        article.claims().stream().filter(claim -> events.contains(claim.content())).toList(),
        article.warnings());
  }

  /** Whether {@code report} is handed out. */
  public boolean takes(Report report) {
    return statuses.contains(report.event().status())
        && (background || !report.event().background())
        && (copies || report.article().copyOf() == null)
        && where.test(report);
  }
}
