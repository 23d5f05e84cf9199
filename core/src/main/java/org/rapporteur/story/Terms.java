package org.rapporteur.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.occurrence.TermWeights;
import org.rapporteur.occurrence.Words;
import org.rapporteur.place.Place;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.time.TimeSpan;

/** What an article is about as terms: its words, and its parties, places and days as keys. */
final class Terms {
  static final String PARTY = "party ";
  static final String PLACE = "place ";
  static final String DAY = "day ";

  private Terms() {}

  static Map<String, Integer> of(CodedArticle article, Words words) {
    List<String> terms = new ArrayList<>();
    if (article.article().title() != null) {
      terms.addAll(words.of(article.article().title()));
    }
    article.reports().stream()
        .map(Report::sentenceText)
        .distinct()
        .forEach(sentence -> terms.addAll(words.of(sentence)));
    for (Report report : article.reports()) {
      addKeys(report.event(), terms);
    }
    return TermWeights.counts(terms);
  }

  private static void addKeys(Event event, List<String> terms) {
    event.source().forEach(actor -> addParty(actor, terms));
    event.target().forEach(actor -> addParty(actor, terms));
    Place place = event.place();
    if (place != null && place.precision() != Place.Precision.COUNTRY) {
      terms.add(PLACE + place.name());
    }
    LocalDate day = event.time().start();
    if (day != null && !event.background() && event.time().precision() == TimeSpan.Precision.DAY) {
      terms.add(DAY + day);
    }
  }

  private static void addParty(Actor actor, List<String> terms) {
    if (actor.id() != null) {
      terms.add(PARTY + actor.name());
    } else if (!actor.code().isEmpty()) {
      terms.add(PARTY + actor.code());
    }
  }

  /** A term for a person. */
  static String shown(String term) {
    for (String kind : List.of(PARTY, PLACE, DAY)) {
      if (term.startsWith(kind)) {
        return term.substring(kind.length());
      }
    }
    return term;
  }
}
