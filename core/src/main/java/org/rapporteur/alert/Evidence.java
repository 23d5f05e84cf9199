package org.rapporteur.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agenda.Parties;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/**
 * A record as it was when it made somebody be told.
 *
 * @param key of the record
 * @param articleId the user's identifier of its article
 * @param type of the event
 * @param status what its text said about its reality
 * @param who "Norway → Kenya"
 * @param title headline of the article, if it has one
 * @param outlet who published it, if known
 * @param published its day of publication, if known
 * @param url its address, if known
 * @param quote the sentence
 * @param begin of the sentence in the text, in UTF-16 code units
 * @param end of it, exclusive
 */
public record Evidence(
    ReportKey key,
    String articleId,
    EventType type,
    Status status,
    String who,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url,
    String quote,
    int begin,
    int end) {
  /** The record {@code report}. */
  public static Evidence of(Report report) {
    ReportedArticle article = report.article();
    Event event = report.event();
    return new Evidence(
        ReportKey.of(report),
        article.id(),
        event.type(),
        event.status(),
        Parties.text(event),
        article.title(),
        article.outlet(),
        article.published(),
        article.url(),
        report.sentenceText(),
        event.sentenceSpan().begin(),
        event.sentenceSpan().end());
  }

  /** Its place at the desk, behind the desk's address. */
  public String page() {
    return "/articles/" + key.article() + "#record-" + key.event().value();
  }

  /** "Example Courier, 2024-06-17". */
  public String where() {
    String day = published == null ? "undated" : published.toString();
    return outlet == null ? day : outlet + ", " + day;
  }
}
