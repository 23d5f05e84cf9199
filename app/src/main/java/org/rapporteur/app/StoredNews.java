package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.occurrence.OccurrenceJoiner;
import org.rapporteur.occurrence.OccurrenceJoiner.Membership;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.TurnWords;
import org.rapporteur.occurrence.Words;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** The articles of a store with what they tell together. */
final class StoredNews {
  private StoredNews() {}

  /**
   * Reads the store in {@code directory}. Reports that were joined before stay where they are; new
   * ones are joined to them, in the order of publication, but not saved.
   */
  static JoinedNews read(Path directory, Messages messages)
      throws StoreException, EnvironmentException {
    if (!Files.exists(directory.resolve(RecordStore.FILE_NAME))) {
      throw new EnvironmentException(
          "no records in " + directory + "; rapporteur read keeps some, --from FILE reads others",
          new NoSuchFileException(directory.toString()));
    }
    try (RecordStore store = RecordStore.open(directory)) {
      return read(store, store.joins().memberships(), messages);
    }
  }

  /** Joins what is new in the store in {@code directory}, all if {@code again}, and saves it. */
  static JoinedNews join(Path directory, boolean again, Messages messages) throws StoreException {
    try (RecordStore store = RecordStore.open(directory)) {
      Map<ReportKey, Membership> known = again ? Map.of() : store.joins().memberships();
      JoinedNews news = read(store, known, messages);
      store.joins().replace(news.occurrences(), news.agenda(), news.ledger(), news.stories().all());
      return news;
    }
  }

  private static JoinedNews read(
      RecordStore store, Map<ReportKey, Membership> known, Messages messages)
      throws StoreException {
    List<CodedArticle> articles = articles(store, messages);
    if (known.isEmpty()) {
      return new JoinedNews(articles, OccurrenceJoiner.join(articles));
    }
    OccurrenceJoiner joiner = new OccurrenceJoiner(Words.builtIn(), TurnWords.builtIn());
    List<CodedArticle> fresh = new ArrayList<>();
    for (CodedArticle article : articles) {
      if (article.reports().stream().map(ReportKey::of).anyMatch(known::containsKey)) {
        joiner.restore(article, known);
      } else {
        fresh.add(article);
      }
    }
    fresh.forEach(joiner::add);
    return new JoinedNews(articles, joiner.occurrences());
  }

  /** By day of publication, undated first, as joining wants them. */
  private static List<CodedArticle> articles(RecordStore store, Messages messages)
      throws StoreException {
    CodedReader reader = new CodedReader();
    List<CodedArticle> articles = new ArrayList<>();
    try (StoreReader stored = store.reader()) {
      stored.articles(article -> {
        switch (reader.read(1, article.record())) {
          case CodedLine.Read read -> articles.add(known(article.article(), read.article()));
          case CodedLine.Uncoded uncoded ->
              messages.say("article " + article.article().id() + ": " + uncoded.message());
          case CodedLine.Broken broken ->
              messages.say("article " + article.article().id() + ": " + broken.error().message());
        }
      });
    }
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
