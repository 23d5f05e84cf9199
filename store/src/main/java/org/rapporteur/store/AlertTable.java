package org.rapporteur.store;

import java.security.SecureRandom;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.AlertId;
import org.rapporteur.alert.Channel;
import org.rapporteur.alert.Condition;
import org.rapporteur.alert.Notice;
import org.rapporteur.alert.NoticeId;
import org.rapporteur.formats.NoticeWriter;

/**
 * Alerts, and the notices that are to be sent. What an alert finds is kept in one transaction with
 * the articles up to which it has looked, so that a killed process neither loses nor repeats it.
 * For many threads.
 */
public final class AlertTable {
  private static final int ID_BYTES = 6;

  private final DuckDBConnection connection;
  private final Transaction transaction;
  private final NoticeWriter writer = new NoticeWriter();

  AlertTable(DuckDBConnection connection, Transaction transaction) {
    this.connection = connection;
    this.transaction = transaction;
  }

  /** An id that no alert has. */
  public static AlertId newId() {
    byte[] id = new byte[ID_BYTES];
    new SecureRandom().nextBytes(id);
    return new AlertId(HexFormat.of().formatHex(id));
  }

  /** Adds {@code alert}, which looks at what comes from now on. */
  public void add(Alert alert) throws StoreException {
    Condition condition = alert.condition();
    transaction.write(() -> {
      transaction.update(
          "INSERT INTO alerts SELECT ?, coalesce(max(ordinal), 0) + 1, ?, ?, ?, ?, ?, ?, ?,"
              + " ?, ?, ?, ?, ? FROM alerts",
          alert.id().value(),
          alert.name(),
          alert.filter(),
          condition.kind().name(),
          weeks(condition),
          condition instanceof Condition.Rise rise ? rise.times() : null,
          condition instanceof Condition.Rise rise ? rise.least() : null,
          alert.webhook(),
          connection.createArrayOf("VARCHAR", alert.mail().toArray()),
          alert.paused(),
          alert.author(),
          Date.valueOf(alert.made()),
          batch());
    });
  }

  private static int weeks(Condition condition) {
    return switch (condition) {
      case Condition.Rise rise -> rise.weeks();
      case Condition.First first -> first.weeks();
      case Condition.NewRecord any -> 0;
      case Condition.Denial any -> 0;
      case Condition.AgendaTurn any -> 0;
    };
  }

  /** Removes the alert {@code id} with its notices; whether it was there. */
  public boolean remove(AlertId id) throws StoreException {
    boolean there = isThere(id);
    transaction.write(() -> {
      transaction.update("DELETE FROM alerts WHERE alert = ?", id.value());
      transaction.update(
          "DELETE FROM deliveries WHERE notice IN (SELECT notice FROM notices WHERE alert = ?)",
          id.value());
      transaction.update("DELETE FROM notices WHERE alert = ?", id.value());
      prune();
    });
    return there;
  }

  /**
   * Lets the alert {@code id} rest, or look again at what comes from now on; whether it was there.
   */
  public boolean pause(AlertId id, boolean paused) throws StoreException {
    boolean there = isThere(id);
    transaction.write(() -> {
      transaction.update(
          "UPDATE alerts SET paused = ?, looked = CASE WHEN paused THEN ? ELSE looked END"
              + " WHERE alert = ?",
          paused,
          batch(),
          id.value());
      prune();
    });
    return there;
  }

  private boolean isThere(AlertId id) throws StoreException {
    return transaction.read(
        () -> number("SELECT count(*) FROM alerts WHERE alert = ?", id.value()) > 0);
  }

  /** The last batch of articles of which all is known, the index of the text too. */
  long position() throws StoreException {
    return transaction.read(this::batch);
  }

  /**
   * Keeps what was found, each with the position up to which its alert has looked now; what another
   * thread has kept meanwhile stays as it is. Gives the notices that were made.
   */
  List<Notice> keep(List<Looked> looked, Instant now) throws StoreException {
    List<Notice> made = new ArrayList<>();
    transaction.write(() -> {
      for (Looked one : looked) {
        AlertId id = one.alert().alert().id();
        if (number(
                "SELECT coalesce(max(looked), -1) FROM alerts WHERE NOT paused AND alert = ?",
                id.value())
            == one.alert().looked()) {
          transaction.update(
              "UPDATE alerts SET looked = ? WHERE alert = ?", one.upTo(), id.value());
          if (one.found().all() > 0) {
            made.add(keep(one, now));
          }
        }
      }
      prune();
    });
    return made;
  }

  private Notice keep(Looked looked, Instant now) throws SQLException {
    Alert alert = looked.alert().alert();
    NoticeId id =
        new NoticeId(Digest.of(alert.id() + " " + looked.alert().looked() + " " + looked.upTo()));
    Found found = looked.found();
    Notice notice =
        new Notice(
            id,
            alert.id(),
            alert.name(),
            Instant.ofEpochMilli(now.toEpochMilli()),
            alert.title(found.all(), found.findings()),
            found.all(),
            found.findings());
    Object[] subjects = notice.findings().stream().map(finding -> finding.subject()).toArray();
    transaction.update(
        "INSERT INTO notices SELECT ?, ?, coalesce(max(ordinal), 0) + 1, ?, ?, ? FROM notices",
        id.value(),
        alert.id().value(),
        connection.createArrayOf("VARCHAR", subjects),
        now.toEpochMilli(),
        writer.write(notice, ""));
    if (alert.webhook() != null) {
      send(id, Channel.WEBHOOK, alert.webhook(), now);
    }
    for (String address : alert.mail()) {
      send(id, Channel.MAIL, address, now);
    }
    send(id, Channel.LINE, "", now);
    return notice;
  }

  private void send(NoticeId id, Channel channel, String address, Instant now) throws SQLException {
    transaction.update(
        "INSERT INTO deliveries VALUES (?, ?, ?, 'PENDING', 0, ?, ?, NULL)",
        id.value(),
        channel.name(),
        address,
        now.toEpochMilli(),
        now.toEpochMilli());
  }

  /**
   * Takes the first {@code limit} messages that are due {@code now}, to be sent before {@code
   * until}; nobody else gets them before then.
   */
  public List<Delivery> take(Instant now, Instant until, int limit) throws StoreException {
    List<Delivery> taken = new ArrayList<>();
    transaction.write(() -> {
      try (PreparedStatement query =
          connection.prepareStatement(
              "SELECT * FROM deliveries WHERE state IN ('PENDING', 'SENDING') AND due <= ?"
                  + " ORDER BY due, rowid LIMIT "
                  + limit)) {
        query.setLong(1, now.toEpochMilli());
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            taken.add(AlertReader.delivery(rows));
          }
        }
      }
      for (Delivery delivery : taken) {
        change(delivery, Delivery.State.SENDING, delivery.attempts() + 1, until, now, null);
      }
    });
    return taken;
  }

  /** Notes that {@code delivery} was sent. */
  public void sent(Delivery delivery, Instant now) throws StoreException {
    transaction.write(
        () -> change(delivery, Delivery.State.DONE, delivery.attempts() + 1, now, now, null));
  }

  /**
   * Notes that {@code delivery} failed for {@code reason} and is to be tried again at {@code due}.
   */
  public void failed(Delivery delivery, String reason, Instant due, Instant now)
      throws StoreException {
    transaction.write(
        () -> change(delivery, Delivery.State.PENDING, delivery.attempts() + 1, due, now, reason));
  }

  /** Notes that {@code delivery} failed for {@code reason} and is not tried any more. */
  public void givenUp(Delivery delivery, String reason, Instant now) throws StoreException {
    transaction.write(
        () -> change(delivery, Delivery.State.GIVEN_UP, delivery.attempts() + 1, now, now, reason));
  }

  private void change(
      Delivery delivery,
      Delivery.State state,
      int attempts,
      Instant due,
      Instant now,
      @Nullable String reason)
      throws SQLException {
    transaction.update(
        "UPDATE deliveries SET state = ?, attempts = ?, due = ?, changed = ?, reason ="
            + " coalesce(?, CASE WHEN ? = 'SENDING' THEN reason END)"
            + " WHERE notice = ? AND channel = ? AND address = ?",
        state.name(),
        attempts,
        due.toEpochMilli(),
        now.toEpochMilli(),
        reason,
        state.name(),
        delivery.notice().value(),
        delivery.channel().name(),
        delivery.address());
  }

  /**
   * What a process that ended was sending is due at once; to be called while nobody sends anything.
   */
  public void release(Instant now) throws StoreException {
    transaction.write(() ->
        transaction.update(
            "UPDATE deliveries SET state = 'PENDING', due = ? WHERE state = 'SENDING'",
            now.toEpochMilli()));
  }

  /** What was given up is due again. */
  public void tryAgain(Instant now) throws StoreException {
    transaction.write(() ->
        transaction.update(
            "UPDATE deliveries SET state = 'PENDING', attempts = 0, due = ?"
                + " WHERE state IN ('GIVEN_UP', 'PENDING')",
            now.toEpochMilli()));
  }

  /** When the next message is due, in milliseconds since 1970; empty when none waits. */
  public OptionalLong nextDue() throws StoreException {
    return transaction.read(() -> {
      long due =
          number(
              "SELECT coalesce(min(due), -1) FROM deliveries WHERE state IN ('PENDING', 'SENDING')");
      return due < 0 ? OptionalLong.empty() : OptionalLong.of(due);
    });
  }

  /** Whether somebody wants to be told anything. */
  public boolean isNeeded() throws StoreException {
    return transaction.read(() -> isNeeded(connection));
  }

  /** The same, asked over {@code connection}. */
  private static boolean isNeeded(DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT EXISTS (SELECT 1 FROM alerts WHERE NOT paused)")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /**
   * Notes which of the staged articles were not there before, if there are alerts; within the
   * caller's transaction, before the articles are moved over.
   */
  static void noteArrivals(DuckDBConnection connection) throws SQLException {
    if (isNeeded(connection)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "INSERT INTO arrivals SELECT s.article, s.batch FROM staged_articles s"
                + " WHERE s.article NOT IN (SELECT article FROM articles)");
      }
    }
  }

  private void prune() throws SQLException {
    transaction.update(
        "DELETE FROM arrivals WHERE batch <="
            + " (SELECT coalesce(min(looked), 9223372036854775807) FROM alerts WHERE NOT paused)");
  }

  private long batch() throws SQLException {
    return number("SELECT coalesce(max(value::BIGINT), 0) FROM meta WHERE name = 'batch'");
  }

  private long number(String sql, Object... values) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /**
   * What an alert has looked at.
   *
   * @param alert as it was before
   * @param upTo the batch up to which it has looked now
   * @param found what it found
   */
  record Looked(StoredAlert alert, long upTo, Found found) {}
}
