package org.rapporteur.store;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.AlertException;
import org.rapporteur.alert.AlertId;
import org.rapporteur.alert.Channel;
import org.rapporteur.alert.Condition;
import org.rapporteur.alert.Notice;
import org.rapporteur.alert.NoticeId;
import org.rapporteur.formats.NoticeReader;
import org.rapporteur.query.Filter;

/** Alerts, what they found, and what they would find. */
public final class AlertReader {
  private static final String ALERTS =
      "SELECT a.*, n.notices, n.last, d.unsent, d.given_up FROM alerts a"
          + " LEFT JOIN (SELECT alert, count(*) AS notices, max(made) AS last FROM notices"
          + " GROUP BY alert) n ON n.alert = a.alert"
          + " LEFT JOIN (SELECT n.alert,"
          + " count(*) FILTER (WHERE d.state IN ('PENDING', 'SENDING')) AS unsent,"
          + " count(*) FILTER (WHERE d.state = 'GIVEN_UP') AS given_up"
          + " FROM deliveries d JOIN notices n ON n.notice = d.notice GROUP BY n.alert) d"
          + " ON d.alert = a.alert";

  private static final int PREVIEWED = 5;

  private final Questions questions;
  private final OccurrenceReader occurrences;
  private final NoticeReader notices = new NoticeReader();

  AlertReader(Questions questions, OccurrenceReader occurrences) {
    this.questions = questions;
    this.occurrences = occurrences;
  }

  /** All of them, in the order in which they were made. */
  public List<StoredAlert> all() throws StoreException {
    return questions.rows(ALERTS + " ORDER BY a.ordinal", List.of(), AlertReader::alert);
  }

  /** The one known by {@code id}. */
  public Optional<StoredAlert> of(AlertId id) throws StoreException {
    return questions
        .rows(ALERTS + " WHERE a.alert = ?", List.of(id.value()), AlertReader::alert)
        .stream()
        .findFirst();
  }

  /** The notices of {@code alert}, or of all when that is null, the latest first. */
  public Slice<Notice> notices(@Nullable AlertId alert, int from, int limit) throws StoreException {
    String where = alert == null ? "" : " WHERE alert = ?";
    return questions.slice(
        "SELECT line FROM notices"
            + where
            + " ORDER BY ordinal DESC LIMIT "
            + limit
            + " OFFSET "
            + from,
        "SELECT count(*) FROM notices" + where,
        alert == null ? List.of() : List.of(alert.value()),
        row -> notices.read(row.getString("line")));
  }

  /** The notice known by {@code id}. */
  public Optional<Notice> notice(NoticeId id) throws StoreException {
    return questions
        .rows(
            "SELECT line FROM notices WHERE notice = ?",
            List.of(id.value()),
            row -> notices.read(row.getString("line")))
        .stream()
        .findFirst();
  }

  /** On which ways {@code notices} are. */
  public List<Delivery> deliveries(List<NoticeId> sent) throws StoreException {
    List<String> ids = sent.stream().map(NoticeId::value).toList();
    return ids.isEmpty()
        ? List.of()
        : questions.rows(
            "SELECT * FROM deliveries WHERE notice IN ("
                + Questions.places(ids)
                + ") ORDER BY channel, address",
            ids,
            AlertReader::delivery);
  }

  /** A name of this store that no other has. */
  public String store() throws StoreException {
    return questions
        .rows(
            "SELECT max(value) FROM meta WHERE name = 'store'",
            List.of(),
            row -> String.valueOf(row.getString(1)))
        .getFirst();
  }

  /** The batch of articles up to which reports are joined; -1 when they never were. */
  long joined() throws StoreException {
    return questions
        .rows("SELECT coalesce(max(batch), -1) FROM joined", List.of(), row -> row.getLong(1))
        .getFirst();
  }

  /**
   * Whether something waits for reports to be joined: an alert about what they tell together, and
   * articles that it has not seen.
   */
  public boolean wantsJoining() throws StoreException {
    return questions
        .rows(
            "SELECT EXISTS (SELECT 1 FROM alerts a JOIN arrivals v ON v.batch > a.looked"
                + " WHERE NOT a.paused AND a.kind IN ('DENIAL', 'AGENDA') AND v.batch >"
                + " (SELECT coalesce(max(batch), -1) FROM joined))",
            List.of(),
            row -> row.getBoolean(1))
        .getFirst();
  }

  /** What {@code stored} finds in the articles behind what it has looked at, up to {@code upTo}. */
  Found look(StoredAlert stored, long upTo) throws StoreException {
    Alert alert = stored.alert();
    Set<String> told =
        Set.copyOf(
            questions.rows(
                "SELECT DISTINCT unnest(subjects) FROM notices WHERE alert = ?",
                alert.condition() instanceof Condition.Rise
                    ? List.of(alert.id().value())
                    : List.of(""),
                row -> row.getString(1)));
    return look(
        alert.reports(),
        alert.all(),
        alert.condition(),
        Fresh.arrived(stored.looked(), upTo),
        told,
        Notice.MOST);
  }

  /**
   * What an alert of {@code filter} with {@code condition} would have found in articles that were
   * published behind {@code after}, up to {@code last}; with the first findings.
   */
  public Found preview(Filter filter, Condition condition, LocalDate after, LocalDate last)
      throws StoreException {
    return look(
        filter.withoutCopies(),
        filter,
        condition,
        Fresh.published(after, last),
        Set.of(),
        PREVIEWED);
  }

  /** The last day on which an article was published, no later than {@code today}. */
  public LocalDate latest(LocalDate today) throws StoreException {
    return questions
        .rows(
            "SELECT coalesce(max(published), ?) AS day FROM articles WHERE published <= ?",
            List.of(Date.valueOf(today), Date.valueOf(today)),
            row -> Objects.requireNonNull(Questions.day(row, "day")))
        .getFirst();
  }

  private Found look(
      Filter reports, Filter all, Condition condition, Fresh fresh, Set<String> told, int most)
      throws StoreException {
    AlertLook alone = new AlertLook(questions, occurrences, most);
    TogetherLook together = new TogetherLook(questions, occurrences, most);
    return switch (condition) {
      case Condition.NewRecord any -> alone.records(reports, fresh);
      case Condition.First first -> alone.firsts(reports, first.weeks(), fresh);
      case Condition.Rise rise -> alone.rises(reports, rise, fresh, told::contains);
      case Condition.Denial denial -> together.denials(all, fresh);
      case Condition.AgendaTurn turn -> together.turns(all, fresh);
    };
  }

  static StoredAlert alert(ResultSet row) throws SQLException {
    long last = row.getLong("last");
    boolean never = row.wasNull();
    return new StoredAlert(
        new Alert(
            new AlertId(row.getString("alert")),
            row.getString("name"),
            row.getString("filter"),
            condition(row),
            row.getString("webhook"),
            texts(row.getArray("mail")),
            row.getBoolean("paused"),
            row.getString("author"),
            Objects.requireNonNull(Questions.day(row, "made"))),
        row.getLong("looked"),
        row.getLong("notices"),
        never ? null : Instant.ofEpochMilli(last),
        row.getLong("unsent"),
        row.getLong("given_up"));
  }

  private static Condition condition(ResultSet row) throws SQLException {
    String kind = Condition.Kind.valueOf(row.getString("kind")).label();
    try {
      return Condition.of(kind, row.getInt("weeks"), row.getDouble("times"), row.getInt("least"));
    } catch (AlertException damaged) {
      throw new SQLException("an alert cannot be read: " + damaged.getMessage(), damaged);
    }
  }

  private static List<String> texts(@Nullable Array array) throws SQLException {
    List<String> texts = new ArrayList<>();
    if (array != null) {
      Arrays.asList((Object[]) array.getArray()).forEach(text -> texts.add(text.toString()));
    }
    return texts;
  }

  static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        new NoticeId(row.getString("notice")),
        Channel.valueOf(row.getString("channel")),
        row.getString("address"),
        Delivery.State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Instant.ofEpochMilli(row.getLong("due")),
        Instant.ofEpochMilli(row.getLong("changed")),
        row.getString("reason"));
  }
}
