package org.rapporteur.coding;

import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.Corrected;
import org.rapporteur.event.Event;

/**
 * All that was read from one article.
 *
 * @param article the article with its furniture
 * @param events records in text order
 * @param claims who accuses, confirms, denies
 * @param warnings what a user should know about this reading
 * @param mentions the times, places and actors that it names
 * @param corrected what people changed about it
 */
public record Coding(
    Article article,
    List<Event> events,
    List<Claim> claims,
    List<String> warnings,
    Mentions mentions,
    List<Corrected> corrected) {
  /** A coding that nobody corrected. */
  public Coding(
      Article article,
      List<Event> events,
      List<Claim> claims,
      List<String> warnings,
      Mentions mentions) {
    this(article, events, claims, warnings, mentions, List.of());
  }

  /** A coding of which only events and claims are known. */
  public Coding(Article article, List<Event> events, List<Claim> claims, List<String> warnings) {
    this(article, events, claims, warnings, Mentions.NONE);
  }

  public Coding {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    warnings = List.copyOf(warnings);
    corrected = List.copyOf(corrected);
  }
}
