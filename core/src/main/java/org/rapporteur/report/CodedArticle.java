package org.rapporteur.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.Corrected;
import org.rapporteur.event.EventId;

/**
 * All reports and claims of one article, as a line of {@code rapporteur code} or a store holds
 * them.
 *
 * @param article the article
 * @param reports its records in text order
 * @param claims who accuses, confirms, denies; their events are among the reports
 * @param warnings what a user should know about the reading
 * @param corrected what people changed about it
 */
public record CodedArticle(
    ReportedArticle article,
    List<Report> reports,
    List<Claim> claims,
    List<String> warnings,
    List<Corrected> corrected) {
  /** An article whose coding nobody corrected. */
  public CodedArticle(
      ReportedArticle article, List<Report> reports, List<Claim> claims, List<String> warnings) {
    this(article, reports, claims, warnings, List.of());
  }

  public CodedArticle {
    reports = List.copyOf(reports);
    claims = List.copyOf(claims);
    warnings = List.copyOf(warnings);
    corrected = List.copyOf(corrected);
  }

  /** The same reports, of {@code article}. */
  public CodedArticle of(ReportedArticle article) {
    return new CodedArticle(
        article,
        reports.stream()
            .map(report -> new Report(article, report.event(), report.sentenceText()))
            .toList(),
        claims,
        warnings);
  }

  /** With the reports of these {@code numbers} alone, counted from 0, and the claims about them. */
  public CodedArticle only(List<Integer> numbers) {
    List<Report> chosen = numbers.stream().map(reports::get).toList();
    Set<EventId> ids =
        chosen.stream().map(report -> report.event().id()).collect(Collectors.toSet());
    return new CodedArticle(
        article,
        chosen,
        claims.stream()
            .filter(claim -> ids.contains(claim.content()))
            .map(claim ->
                claim.event() == null || ids.contains(claim.event())
                    ? claim
                    : new Claim(claim.claimants(), claim.content(), claim.stance(), null))
            .toList(),
        warnings,
        corrected.stream()
            .filter(change -> change.event() == null || ids.contains(change.event()))
            .toList());
  }

  /** What {@code coding} reports, of an article in {@code language}. */
  public static CodedArticle of(Coding coding, String language) {
    ReportedArticle article = ReportedArticle.of(coding.article(), language);
    return new CodedArticle(
        article,
        coding.events().stream()
            .map(event ->
                new Report(article, event, event.sentenceSpan().of(coding.article().text())))
            .toList(),
        coding.claims(),
        coding.warnings(),
        coding.corrected());
  }
}
