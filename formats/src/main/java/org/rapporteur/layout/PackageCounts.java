package org.rapporteur.layout;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Status;
import org.rapporteur.report.CodedArticle;

/** What is in a data package, counted. */
final class PackageCounts {
  private final Map<Status, Long> byStatus = new EnumMap<>(Status.class);
  private long articles;
  private long background;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  void add(CodedArticle article) {
    articles++;
    LocalDate published = article.article().published();
    if (published != null) {
      first = first == null || published.isBefore(first) ? published : first;
      last = last == null || published.isAfter(last) ? published : last;
    }
    article
        .reports()
        .forEach(report -> {
          byStatus.merge(report.event().status(), 1L, Long::sum);
          background += report.event().background() ? 1 : 0;
        });
  }

  long articles() {
    return articles;
  }

  long records() {
    return byStatus.values().stream().mapToLong(Long::longValue).sum();
  }

  long background() {
    return background;
  }

  /** Number of records by status, in the order of the statuses. */
  Map<Status, Long> byStatus() {
    return byStatus;
  }

  /** Days of publication, in words. */
  String days() {
    return first == null ? "days of publication unknown" : "published " + first + " to " + last;
  }
}
