package org.rapporteur.app;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.query.Filter;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** The reports that a filter means. */
final class MeantReports {
  /** Null for all. */
  private final @Nullable Set<ReportKey> keys;

  private final Set<String> articles = new HashSet<>();

  private MeantReports(@Nullable Set<ReportKey> keys) {
    this.keys = keys;
    if (keys != null) {
      keys.forEach(key -> articles.add(key.article()));
    }
  }

  /** Those that {@code asked} means among what {@code reader} reads. */
  static MeantReports of(StoreReader reader, Filter asked) throws StoreException {
    if (isEverything(asked)) {
      return new MeantReports(null);
    }
    Set<ReportKey> keys = new HashSet<>();
    reader.reports(asked, StoreReader.ALL, report -> keys.add(ReportKey.of(report)));
    return new MeantReports(keys);
  }

  /** Those that {@code asked} means among {@code news}. */
  static MeantReports of(JoinedNews news, Filter asked) {
    if (isEverything(asked)) {
      return new MeantReports(null);
    }
    Set<ReportKey> keys = new HashSet<>();
    news.articles().stream()
        .flatMap(article -> article.reports().stream())
        .filter(asked)
        .forEach(report -> keys.add(ReportKey.of(report)));
    return new MeantReports(keys);
  }

  private static boolean isEverything(Filter asked) {
    return asked.equals(Filter.ALL.withoutCopies());
  }

  /** Whether the report known by {@code key} is meant. */
  boolean has(ReportKey key) {
    return keys == null || keys.contains(key);
  }

  /** Whether a report of the article with {@code key} is meant. */
  boolean hasOf(String key) {
    return keys == null || articles.contains(key);
  }
}
