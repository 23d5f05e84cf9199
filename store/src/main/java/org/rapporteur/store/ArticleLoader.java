package org.rapporteur.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/** Articles with all that was read from them, by their keys. */
final class ArticleLoader {
  private final Questions questions;
  private final CodedReader reader;
  private final KnownRecords known;

  /** Those that {@code questions} reach; {@code known} need not be read again. */
  ArticleLoader(Questions questions, CodedReader reader, KnownRecords known) {
    this.questions = questions;
    this.reader = reader;
    this.known = known;
  }

  /** The articles known by {@code keys}, as far as they are there. */
  Map<String, CodedArticle> articles(Collection<String> keys) throws StoreException {
    Map<String, CodedArticle> articles = new LinkedHashMap<>();
    if (keys.isEmpty()) {
      return articles;
    }
    List<String> wanted = List.copyOf(keys);
    List<Described> unread = new ArrayList<>();
    for (Described described : described(wanted)) {
      CodedArticle read = known.of(place(described.article(), described.digest()));
      if (read == null) {
        unread.add(described);
      } else {
        articles.put(described.article().key(), with(described.article(), read));
      }
    }
    read(unread).forEach(article -> articles.put(article.article().key(), article));
    return articles;
  }

  private List<Described> described(List<String> keys) throws StoreException {
    return questions.rows(
        "SELECT "
            + StoredRecord.COLUMNS.replace(", a.record", ", a.digest")
            + " FROM articles a LEFT JOIN documents d ON d.article = a.article WHERE a.article IN ("
            + Questions.places(keys)
            + ")",
        keys,
        row -> new Described(StoredRecord.article(row), row.getString("digest")));
  }

  /** Lines are long, so that none but the wanted ones should be unpacked: by number of row. */
  private List<CodedArticle> read(List<Described> unread) throws StoreException {
    List<CodedArticle> read = new ArrayList<>();
    if (unread.isEmpty()) {
      return read;
    }
    List<String> keys = unread.stream().map(described -> described.article().key()).toList();
    Map<String, Line> lines = new LinkedHashMap<>();
    questions.rows(
        "SELECT article, record, digest FROM articles WHERE rowid IN (SELECT rowid FROM articles"
            + " WHERE article IN ("
            + Questions.places(keys)
            + "))",
        keys,
        row -> lines.put(row.getString(1), new Line(row.getString(2), row.getString(3))));
    for (Described described : unread) {
      Line line = lines.get(described.article().key());
      if (line != null) {
        CodedArticle coded =
            StoredRecord.coded(
                new StoredArticle(described.article(), line.text()), reader, questions.file());
        known.keep(place(described.article(), line.digest()), coded, line.text().length());
        read.add(coded);
      }
    }
    return read;
  }

  private static String place(ReportedArticle article, @Nullable String digest) {
    return article.key() + ":" + digest;
  }

  /** What was {@code read}, as told by {@code article}, whose particulars may have changed. */
  private static CodedArticle with(ReportedArticle article, CodedArticle read) {
    if (article.equals(read.article())) {
      return read;
    }
    return new CodedArticle(
        article,
        read.reports().stream()
            .map(report -> new Report(article, report.event(), report.sentenceText()))
            .toList(),
        read.claims(),
        read.warnings(),
        read.corrected());
  }

  private record Described(ReportedArticle article, @Nullable String digest) {}

  private record Line(String text, @Nullable String digest) {}
}
