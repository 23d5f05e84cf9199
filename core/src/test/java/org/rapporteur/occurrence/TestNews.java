package org.rapporteur.occurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.ArticleCoder;
import org.rapporteur.coding.TestKnowledge;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/** Invented news, read by the real coder. */
public final class TestNews {
  private static final ArticleCoder CODER = TestKnowledge.coder();

  private final List<CodedArticle> articles = new ArrayList<>();

  /** An article of {@code outlet} on {@code day} of June 2024, known by {@code id}. */
  public TestNews with(String id, int day, String outlet, String text) {
    LocalDate published = LocalDate.of(2024, 6, day);
    ArticleSource source = new ArticleSource(id, text, null, published, null, outlet);
    CodedArticle coded = CodedArticle.of(CODER.code(source), "en");
    ReportedArticle article =
        new ReportedArticle(id, id, null, published, null, outlet, "en", null);
    List<Report> reports =
        coded.reports().stream()
            .map(report -> new Report(article, report.event(), report.sentenceText()))
            .toList();
    articles.add(new CodedArticle(article, reports, coded.claims(), coded.warnings()));
    return this;
  }

  /** All of them, as given. */
  public List<CodedArticle> articles() {
    return List.copyOf(articles);
  }

  /** Their occurrences. */
  public List<Occurrence> occurrences() {
    return OccurrenceJoiner.join(articles);
  }
}
