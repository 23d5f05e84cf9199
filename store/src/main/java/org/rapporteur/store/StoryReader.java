package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.EventId;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.story.Story;
import org.rapporteur.story.StoryArticle;

/** The stories of a store as they were when its reports were last joined. */
public final class StoryReader {
  /** Nobody reads more of one story at a time. */
  static final int LONGEST = 200;

  private final Questions questions;
  private final OccurrenceReader occurrences;

  StoryReader(Questions questions, OccurrenceReader occurrences) {
    this.questions = questions;
    this.occurrences = occurrences;
  }

  /** Those of {@code least} articles with a report that {@code filter} means, the latest first. */
  public Slice<StoredStory> page(Filter filter, int least, int from, int limit)
      throws StoreException {
    boolean all = filter.terms().isEmpty();
    FilterSql where = FilterSql.of(filter, questions.file());
    String stories =
        "(SELECT s.story, count(*)::INTEGER AS articles, sum(s.fresh)::BIGINT AS events,"
            + " min(a.published) AS first, max(a.published) AS last FROM stories s JOIN articles a"
            + " ON a.article = s.article"
            + (all
                ? ""
                : " WHERE s.story IN (SELECT t.story FROM stories t JOIN pairs p"
                    + " ON p.article = t.article WHERE "
                    + where.sql()
                    + ")")
            + " GROUP BY s.story HAVING count(*) >= "
            + least
            + ") g";
    List<@Nullable Object> values = all ? List.of() : where.values();
    return questions.slice(
        "SELECT g.*, coalesce(a.title, left(a.body, 120)) AS title FROM (SELECT * FROM "
            + stories
            + " ORDER BY last DESC NULLS LAST, story LIMIT "
            + limit
            + " OFFSET "
            + from
            + ") g JOIN articles a ON a.article = g.story ORDER BY last DESC NULLS LAST, g.story",
        "SELECT count(*) FROM " + stories,
        values,
        row ->
            new StoredStory(
                row.getString("story"),
                row.getString("title"),
                Questions.day(row, "first"),
                Questions.day(row, "last"),
                row.getInt("articles"),
                row.getLong("events")));
  }

  /** The key of the story that {@code article} belongs to. */
  public Optional<String> of(String article) throws StoreException {
    return questions
        .rows(
            "SELECT story FROM stories WHERE article = ?",
            List.of(article),
            row -> row.getString(1))
        .stream()
        .findFirst();
  }

  /** The story known by {@code story}, its first 200 articles. */
  public Optional<Story> story(String story) throws StoreException {
    List<Part> parts =
        questions.rows(
            "SELECT * FROM stories WHERE story = ? ORDER BY ordinal LIMIT " + LONGEST,
            List.of(story),
            StoryReader::part);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<String> keys = parts.stream().map(Part::article).toList();
    Map<String, CodedArticle> articles = occurrences.articles(keys);
    Map<ReportKey, OccurrenceId> places = occurrences.places(keys);
    Set<OccurrenceId> told = new HashSet<>();
    List<StoryArticle> members = new ArrayList<>();
    for (Part part : parts) {
      CodedArticle article = articles.get(part.article);
      if (article != null) {
        members.add(member(part, article, places, told));
      }
    }
    return members.isEmpty() ? Optional.empty() : Optional.of(new Story(story, members));
  }

  private static StoryArticle member(
      Part part,
      CodedArticle article,
      Map<ReportKey, OccurrenceId> places,
      Set<OccurrenceId> told) {
    List<Report> fresh = new ArrayList<>();
    for (Report report : article.reports()) {
      OccurrenceId place = places.get(ReportKey.of(report));
      if (place != null && told.add(place)) {
        fresh.add(report);
      }
    }
    return new StoryArticle(
        article.article(), part.likeness, part.follows, part.shared, fresh, part.again);
  }

  private static Part part(ResultSet row) throws SQLException {
    String shared = row.getString("shared");
    return new Part(
        row.getString("article"),
        row.getDouble("likeness"),
        row.getString("follows"),
        shared == null || shared.isEmpty() ? List.of() : List.of(shared.split("; ", -1)),
        row.getInt("again"));
  }

  private record Part(
      String article, double likeness, @Nullable String follows, List<String> shared, int again) {}

  /** The key of a report in {@code row}. */
  static ReportKey key(ResultSet row, String article, String event) throws SQLException {
    return new ReportKey(row.getString(article), new EventId(row.getString(event)));
  }
}
