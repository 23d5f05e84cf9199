package org.rapporteur.app;

import java.util.List;
import org.rapporteur.agenda.Agenda;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.story.Stories;

/**
 * Articles with what they tell together.
 *
 * @param articles all of them
 * @param occurrences the events that they report
 */
record JoinedNews(List<CodedArticle> articles, List<Occurrence> occurrences) {
  JoinedNews {
    articles = List.copyOf(articles);
    occurrences = List.copyOf(occurrences);
  }

  Agenda agenda() {
    return Agenda.of(occurrences);
  }

  Ledger ledger() {
    return Ledger.of(articles, occurrences);
  }

  Stories stories() {
    return Stories.of(articles, occurrences);
  }
}
