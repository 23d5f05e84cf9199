package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Corrected;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/** Reports page by page, without reading those before. */
final class ReportPages {
  private final Connection connection;
  private final Path file;
  private final ArticleLoader loader;

  ReportPages(Connection connection, Path file, ArticleLoader loader) {
    this.connection = connection;
    this.file = file;
    this.loader = loader;
  }

  ReportPage page(Filter filter, ReportOrder order, @Nullable Cursor after, int limit)
      throws SQLException, StoreException {
    List<Cursor> chosen = chosen(filter, order, after, limit + 1);
    boolean more = chosen.size() > limit;
    List<Cursor> shown = more ? chosen.subList(0, limit) : chosen;
    Map<String, CodedArticle> articles =
        loader.articles(
            shown.stream()
                .map(Cursor::article)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    List<Report> reports = new ArrayList<>();
    for (Cursor report : shown) {
      CodedArticle article = articles.get(report.article());
      if (article != null && report.ordinal() < article.reports().size()) {
        reports.add(article.reports().get(report.ordinal()));
      }
    }
    Map<String, List<Corrected>> corrected = new HashMap<>();
    articles.forEach((key, article) -> corrected.put(key, article.corrected()));
    return new ReportPage(reports, more ? shown.getLast() : null, corrected);
  }

  private List<Cursor> chosen(Filter filter, ReportOrder order, @Nullable Cursor after, int limit)
      throws SQLException, StoreException {
    FilterSql where = FilterSql.of(filter, file);
    List<@Nullable Object> values = new ArrayList<>(where.values());
    String day = order.column();
    String sql =
        "SELECT "
            + (where.isSided() ? "DISTINCT " : "")
            + day
            + " AS day, p.article, p.ordinal FROM pairs p WHERE "
            + (where.isSided() ? "" : "p.pair = 0 AND ")
            + where.sql()
            + (after == null ? "" : " AND " + behind(day, after, values))
            + " ORDER BY day DESC NULLS LAST, p.article, p.ordinal LIMIT "
            + limit;
    List<Cursor> chosen = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          Date first = rows.getDate(1);
          LocalDate known = first == null ? null : first.toLocalDate();
          chosen.add(new Cursor(known, rows.getString(2), rows.getInt(3)));
        }
      }
    }
    return chosen;
  }

  /** What is behind {@code after} in the order of {@code day}; its values are added. */
  private static String behind(String day, Cursor after, List<@Nullable Object> values) {
    String same = "(p.article > ? OR (p.article = ? AND p.ordinal > ?))";
    if (after.day() != null) {
      values.add(after.day());
      values.add(after.day());
    }
    values.add(after.article());
    values.add(after.article());
    values.add(after.ordinal());
    return after.day() == null
        ? "(" + day + " IS NULL AND " + same + ")"
        : "(" + day + " < ? OR " + day + " IS NULL OR (" + day + " = ? AND " + same + "))";
  }
}
