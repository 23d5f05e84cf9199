package org.rapporteur.report;

import java.util.List;
import org.rapporteur.claim.Claim;

/**
 * All reports and claims of one article, as a line of {@code rapporteur code} or a store holds
 * them.
 *
 * @param article the article
 * @param reports its records in text order
 * @param claims who accuses, confirms, denies; their events are among the reports
 * @param warnings what a user should know about the reading
 */
public record CodedArticle(
    ReportedArticle article, List<Report> reports, List<Claim> claims, List<String> warnings) {
  public CodedArticle {
    reports = List.copyOf(reports);
    claims = List.copyOf(claims);
    warnings = List.copyOf(warnings);
  }
}
