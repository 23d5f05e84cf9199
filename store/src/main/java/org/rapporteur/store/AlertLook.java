package org.rapporteur.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Condition;
import org.rapporteur.alert.Doing;
import org.rapporteur.alert.Finding;
import org.rapporteur.alert.FirstEvents;
import org.rapporteur.alert.Novelty;
import org.rapporteur.alert.WeekCount;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/** Finds what is new among the reports of a store: records, rises, first events. */
final class AlertLook {
  /** How many reports of a week are shown with a rise. */
  private static final int EXAMPLES = 5;

  private final Questions questions;
  private final OccurrenceReader occurrences;
  private final int most;

  /** Gives evidence for the first {@code most} things that are found. */
  AlertLook(Questions questions, OccurrenceReader occurrences, int most) {
    this.questions = questions;
    this.occurrences = occurrences;
    this.most = most;
  }

  /** Records of {@code filter} that no former version of their article told. */
  Found records(Filter filter, Fresh fresh) throws StoreException {
    FilterSql where = FilterSql.of(filter, questions.file());
    List<Place> places =
        questions.rows(
            "SELECT DISTINCT p.article, p.ordinal, p.published, d.previous FROM pairs p"
                + " LEFT JOIN documents d ON d.article = p.article WHERE "
                + where.sql()
                + " AND p.article"
                + fresh.fresh()
                + " ORDER BY p.published NULLS LAST, p.article, p.ordinal",
            values(where, fresh.freshValues()),
            row ->
                new Place(
                    row.getString("article"), row.getInt("ordinal"), row.getString("previous")));
    List<Place> told = withoutRepeated(places);
    List<Finding> findings = new ArrayList<>();
    for (Report report : reports(told.subList(0, Math.min(most, told.size())))) {
      findings.add(Finding.of(report));
    }
    return new Found(told.size(), findings);
  }

  private List<Place> withoutRepeated(List<Place> places) throws StoreException {
    List<Place> told = new ArrayList<>();
    Map<String, List<Report>> unlike = new HashMap<>();
    for (Place place : places) {
      if (place.previous == null) {
        told.add(place);
        continue;
      }
      List<Report> kept = unlike.get(place.article);
      if (kept == null) {
        kept = unlike(place.article, place.previous);
        unlike.put(place.article, kept);
      }
      if (kept.containsAll(reports(List.of(place)))) {
        told.add(place);
      }
    }
    return told;
  }

  private List<Report> unlike(String article, String previous) throws StoreException {
    Map<String, CodedArticle> versions = occurrences.articles(List.of(article, previous));
    CodedArticle now = versions.get(article);
    CodedArticle before = versions.get(previous);
    List<Report> reports = now == null ? List.of() : now.reports();
    return before == null ? reports : Novelty.unlike(reports, before.reports());
  }

  private List<Report> reports(List<Place> places) throws StoreException {
    Map<String, CodedArticle> articles =
        occurrences.articles(places.stream().map(Place::article).distinct().toList());
    List<Report> reports = new ArrayList<>();
    for (Place place : places) {
      CodedArticle article = articles.get(place.article);
      if (article != null && place.ordinal < article.reports().size()) {
        reports.add(article.reports().get(place.ordinal));
      }
    }
    return reports;
  }

  /** First events of {@code filter}; what was known before is what it means, too. */
  Found firsts(Filter filter, int weeks, Fresh fresh) throws StoreException {
    FilterSql where = FilterSql.of(filter, questions.file());
    String doing =
        "SELECT DISTINCT p.source, p.target, p.type, p.published, p.article, p.ordinal"
            + " FROM pairs p WHERE p.source <> p.target AND "
            + where.sql()
            + " AND p.article";
    List<Doing> now =
        questions.rows(doing + fresh.fresh(), values(where, fresh.freshValues()), AlertLook::doing);
    if (now.isEmpty()) {
      return Found.NOTHING;
    }
    List<@Nullable Object> values = values(where, fresh.beforeValues());
    List<String> types = now.stream().map(Doing::type).distinct().toList();
    values.addAll(types);
    List<Doing> before =
        questions.rows(
            "SELECT DISTINCT source, target, type, published, '' AS article, 0 AS ordinal FROM ("
                + doing
                + fresh.before()
                + ") WHERE type IN ("
                + Questions.places(types)
                + ")",
            values,
            AlertLook::doing);
    List<Doing> first = FirstEvents.among(now, before, weeks);
    List<Finding> findings = new ArrayList<>();
    for (Doing one : first.subList(0, Math.min(most, first.size()))) {
      for (Report report : reports(List.of(new Place(one.article(), one.ordinal(), null)))) {
        String what = one.source() + " → " + one.target() + ", first " + one.type() + ": ";
        findings.add(Finding.of(report, what));
      }
    }
    return new Found(first.size(), findings);
  }

  private static Doing doing(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Doing(
        row.getString("source"),
        row.getString("target"),
        row.getString("type"),
        Questions.day(row, "published"),
        row.getString("article"),
        row.getInt("ordinal"));
  }

  /** Weeks with new reports of {@code filter} that rise, apart from those {@code told} before. */
  Found rises(Filter filter, Condition.Rise rise, Fresh fresh, Predicate<String> told)
      throws StoreException {
    FilterSql where = FilterSql.of(filter, questions.file());
    List<LocalDate> weeks =
        questions.rows(
            "SELECT DISTINCT date_trunc('week', p.published)::DATE AS week FROM pairs p WHERE "
                + where.sql()
                + " AND p.published IS NOT NULL AND p.article"
                + fresh.fresh()
                + " ORDER BY week",
            values(where, fresh.freshValues()),
            row -> Objects.requireNonNull(Questions.day(row, "week")));
    List<Finding> findings = new ArrayList<>();
    if (weeks.isEmpty()) {
      return Found.NOTHING;
    }
    Map<LocalDate, Long> counts =
        counts(where, weeks.getFirst().minusWeeks(rise.weeks()), weeks.getLast().plusDays(6));
    LocalDate since =
        questions
            .rows(
                "SELECT min(published) AS day FROM articles",
                List.of(),
                row -> WeekCount.monday(Objects.requireNonNull(Questions.day(row, "day"))))
            .getFirst();
    for (LocalDate week : weeks) {
      WeekCount count = WeekCount.of(rise, counts, week, since).orElse(null);
      if (count != null && !told.test(subject(count))) {
        findings.add(
            new Finding(
                subject(count),
                count.text(),
                latest(where, week).stream().map(org.rapporteur.alert.Evidence::of).toList()));
      }
    }
    return Found.of(findings, most);
  }

  private static String subject(WeekCount count) {
    return "rise " + count.name();
  }

  private Map<LocalDate, Long> counts(FilterSql where, LocalDate from, LocalDate to)
      throws StoreException {
    Map<LocalDate, Long> counts = new LinkedHashMap<>();
    questions.rows(
        "SELECT date_trunc('week', published)::DATE AS week, count(*) AS reports FROM"
            + " (SELECT DISTINCT p.article, p.ordinal, p.published FROM pairs p WHERE "
            + where.sql()
            + " AND p.published BETWEEN ? AND ?) GROUP BY week",
        values(where, List.of(Date.valueOf(from), Date.valueOf(to))),
        row -> counts.put(Questions.day(row, "week"), row.getLong("reports")));
    return counts;
  }

  private List<Report> latest(FilterSql where, LocalDate week) throws StoreException {
    return reports(
        questions.rows(
            "SELECT DISTINCT p.article, p.ordinal, p.published FROM pairs p WHERE "
                + where.sql()
                + " AND p.published BETWEEN ? AND ?"
                + " ORDER BY p.published DESC, p.article, p.ordinal LIMIT "
                + EXAMPLES,
            values(where, List.of(Date.valueOf(week), Date.valueOf(week.plusDays(6)))),
            row -> new Place(row.getString("article"), row.getInt("ordinal"), null)));
  }

  private static List<@Nullable Object> values(FilterSql where, List<?> more) {
    List<@Nullable Object> all = new ArrayList<>(where.values());
    all.addAll(more);
    return all;
  }

  /** Where a report is, and what its article follows. */
  private record Place(String article, int ordinal, @Nullable String previous) {}
}
