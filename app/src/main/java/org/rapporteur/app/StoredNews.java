package org.rapporteur.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.correction.Corrections;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.occurrence.OccurrenceJoiner;
import org.rapporteur.occurrence.OccurrenceJoiner.Membership;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.Rulings;
import org.rapporteur.occurrence.TurnWords;
import org.rapporteur.occurrence.Words;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.store.JoinBasis;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** The articles of a store with what they tell together. */
final class StoredNews {
  private StoredNews() {}

  /**
   * Reads what {@code reader} reads. Reports that were joined before stay where they are; new ones
   * are joined to them, in the order of publication, but not saved.
   */
  static JoinedNews read(StoreReader reader, Messages messages) throws IOException, StoreException {
    return read(reader, reader.memberships(), messages);
  }

  /** Joins what is new in {@code store}, all if {@code again}, and saves it. */
  static JoinedNews join(RecordStore store, boolean again, Messages messages)
      throws IOException, StoreException {
    return join(store, again, store, messages);
  }

  /** The same, holding {@code turn} only while it is saved. */
  static JoinedNews join(RecordStore store, boolean again, Object turn, Messages messages)
      throws IOException, StoreException {
    JoinBasis basis;
    JoinedNews news;
    try (StoreReader reader = store.reader()) {
      basis = reader.joinBasis();
      news = read(reader, again ? Map.of() : reader.memberships(), messages);
    }
    synchronized (turn) {
      keep(store, basis, news);
    }
    return news;
  }

  private static void keep(RecordStore store, JoinBasis basis, JoinedNews news)
      throws StoreException {
    store
        .joins()
        .replace(basis, news.occurrences(), news.agenda(), news.ledger(), news.stories().all());
  }

  private static JoinedNews read(
      StoreReader reader, Map<ReportKey, Membership> known, Messages messages)
      throws IOException, StoreException {
    List<CodedArticle> articles = articles(reader, messages);
    Corrections corrections = KnownCorrections.of(reader, messages).corrections();
    OccurrenceJoiner joiner =
        new OccurrenceJoiner(
            Words.builtIn(), TurnWords.builtIn(), Rulings.of(corrections, articles));
    joiner.restore(articles, known);
    articles.forEach(joiner::add);
    return new JoinedNews(articles, joiner.occurrences());
  }

  /** By day of publication, undated first, as joining wants them. */
  private static List<CodedArticle> articles(StoreReader stored, Messages messages)
      throws StoreException {
    CodedReader reader = new CodedReader();
    List<CodedArticle> articles = new ArrayList<>();
    stored.articles(article -> {
      switch (reader.read(1, article.record())) {
        case CodedLine.Read read -> articles.add(known(article.article(), read.article()));
        case CodedLine.Uncoded uncoded ->
            messages.say("article " + article.article().id() + ": " + uncoded.message());
        case CodedLine.Broken broken ->
            messages.say("article " + article.article().id() + ": " + broken.error().message());
      }
    });
    articles.sort(Comparator.comparing(coded -> OccurrenceJoiner.order(coded.article())));
    return articles;
  }

  /** What the store knows of an article goes before what its line tells. */
  private static CodedArticle known(ReportedArticle article, CodedArticle line) {
    return new CodedArticle(
        article,
        line.reports().stream()
            .map(report -> new Report(article, report.event(), report.sentenceText()))
            .toList(),
        line.claims(),
        line.warnings());
  }
}
