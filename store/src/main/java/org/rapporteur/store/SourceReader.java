package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the articles of a store came from. */
public final class SourceReader {
  private final Questions questions;

  SourceReader(Questions questions) {
    this.questions = questions;
  }

  /** The feeds that were asked for, by address. */
  public List<FeedHealth> feeds() throws StoreException {
    return questions.rows(
        "SELECT coalesce(f.address, h.address) AS address, last_modified, asked, answered,"
            + " coalesce(failures, 0) AS failures, problem"
            + " FROM feeds f FULL JOIN feed_health h ON h.address = f.address ORDER BY 1",
        List.of(),
        row ->
            new FeedHealth(
                row.getString("address"),
                row.getString("last_modified"),
                moment(row, "asked"),
                moment(row, "answered"),
                row.getInt("failures"),
                row.getString("problem")));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    LocalDateTime time = row.getObject(column, LocalDateTime.class);
    return time == null ? null : time.toInstant(ZoneOffset.UTC);
  }

  /** What became of the articles that feeds named, by the name of the feed. */
  public List<Followed> followed(int limit) throws StoreException {
    return questions.rows(
        "SELECT coalesce(outlet, '') AS outlet, count(*) AS named,"
            + " count(*) FILTER (WHERE state = 'DONE' AND article IS NOT NULL) AS stored,"
            + " count(*) FILTER (WHERE state = 'DONE' AND article IS NULL) AS refused,"
            + " count(*) FILTER (WHERE state = 'PENDING') AS pending,"
            + " count(*) FILTER (WHERE state = 'GIVEN_UP') AS given_up, max(published) AS latest"
            + " FROM links GROUP BY outlet ORDER BY named DESC, outlet LIMIT "
            + limit,
        List.of(),
        row ->
            new Followed(
                row.getString("outlet"),
                row.getLong("named"),
                row.getLong("stored"),
                row.getLong("refused"),
                row.getLong("pending"),
                row.getLong("given_up"),
                Questions.day(row, "latest")));
  }

  /** Articles that feeds named and that could not be had or stored, the last named first. */
  public List<Trouble> troubles(int limit) throws StoreException {
    return questions.rows(
        "SELECT url, coalesce(outlet, '') AS outlet, state, attempts, reason FROM links"
            + " WHERE reason IS NOT NULL ORDER BY rowid DESC LIMIT "
            + limit,
        List.of(),
        row ->
            new Trouble(
                row.getString("url"),
                row.getString("outlet"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getString("reason")));
  }

  /** Outlets with the most articles. */
  public Slice<Outlet> outlets(int from, int limit) throws StoreException {
    return questions.slice(
        "SELECT coalesce(a.outlet, '') AS outlet, count(*) AS articles,"
            + " count(*) FILTER (WHERE d.copy_of IS NOT NULL) AS copies,"
            + " count(*) FILTER (WHERE d.version > 1) AS versions, min(a.published) AS first,"
            + " max(a.published) AS last, count(*) FILTER (WHERE a.published IS NULL) AS undated"
            + " FROM articles a LEFT JOIN documents d ON d.article = a.article"
            + " GROUP BY a.outlet ORDER BY articles DESC, outlet LIMIT "
            + limit
            + " OFFSET "
            + from,
        "SELECT count(DISTINCT coalesce(outlet, '')) FROM articles",
        List.of(),
        row ->
            new Outlet(
                row.getString("outlet"),
                row.getLong("articles"),
                row.getLong("copies"),
                row.getLong("versions"),
                row.getLong("undated"),
                Questions.day(row, "first"),
                Questions.day(row, "last")));
  }

  /** Files and addresses that articles were read from, those with the most first. */
  public List<Share> origins(int limit) throws StoreException {
    return shares("coalesce(split_part(origin, '!', 1), '')", "documents", limit);
  }

  /** Languages of articles, ISO 639. */
  public List<Share> languages(int limit) throws StoreException {
    return shares("coalesce(language, '')", "documents", limit);
  }

  /** How copies repeat what they copy. */
  public List<Share> copies(int limit) throws StoreException {
    return shares("copy_kind", "documents WHERE copy_of IS NOT NULL", limit);
  }

  private List<Share> shares(String part, String from, int limit) throws StoreException {
    return questions.rows(
        "SELECT "
            + part
            + " AS part, count(*) AS articles FROM "
            + from
            + " GROUP BY part ORDER BY articles DESC, part LIMIT "
            + limit,
        List.of(),
        row -> new Share(row.getString(1), row.getLong(2)));
  }

  /** Runs that were cut short or are going on. */
  public List<Mark.Reached> runs() throws StoreException {
    return questions.rows(
        "SELECT run, items, tally FROM runs ORDER BY run",
        List.of(),
        row -> new Mark.Reached(row.getString(1), row.getLong(2), row.getString(3)));
  }

  /**
   * What became of the articles that feeds of one name named.
   *
   * @param outlet name of the feed; empty when it has none
   * @param named how many
   * @param stored of these, that are stored
   * @param refused of these, that are no article to store, as another language
   * @param pending of these, that are to be read
   * @param givenUp of these, that could not be had
   * @param latest day of the last, as the feed said
   */
  public record Followed(
      String outlet,
      long named,
      long stored,
      long refused,
      long pending,
      long givenUp,
      @Nullable LocalDate latest) {}

  /**
   * An article that could not be had or stored.
   *
   * @param url its address as the feed wrote it
   * @param outlet name of the feed
   * @param state PENDING, DONE or GIVEN_UP
   * @param attempts how often it was tried in vain
   * @param reason why
   */
  public record Trouble(String url, String outlet, String state, int attempts, String reason) {}

  /**
   * An outlet.
   *
   * @param name as articles give it; empty when they give none
   * @param articles its articles
   * @param copies of these, that repeat another
   * @param versions of these, that are later versions of another
   * @param undated of these, without a day of publication
   * @param first day of the first
   * @param last day of the last
   */
  public record Outlet(
      String name,
      long articles,
      long copies,
      long versions,
      long undated,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {}
}
