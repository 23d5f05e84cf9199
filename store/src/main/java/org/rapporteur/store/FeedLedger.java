package org.rapporteur.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Which articles feeds have named and which of them are done with. A feed's entity tag is stored in
 * one transaction with the links it named, so that none is lost when the server says later that
 * nothing is new. Use from the thread of its store.
 */
public final class FeedLedger {
  /** Trials after which an address is given up. */
  public static final int MOST_ATTEMPTS = 5;

  private static final String COLUMNS =
      "address, url, title, published, outlet, stamp, content, article, attempts";

  private final DuckDBConnection connection;
  private final Transaction transaction;

  FeedLedger(DuckDBConnection connection, Transaction transaction) {
    this.connection = connection;
    this.transaction = transaction;
  }

  /** What is known of the feed at {@code address}. */
  public Optional<FeedState> feed(String address) throws StoreException {
    return transaction.read(() -> {
      try (PreparedStatement query =
          connection.prepareStatement("SELECT etag, last_modified FROM feeds WHERE address = ?")) {
        query.setString(1, address);
        try (ResultSet row = query.executeQuery()) {
          return row.next()
              ? Optional.of(new FeedState(address, row.getString(1), row.getString(2)))
              : Optional.empty();
        }
      }
    });
  }

  /** All links that are not done with, in the order in which they were named. */
  public List<Link> pending() throws StoreException {
    return transaction.read(() -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT " + COLUMNS + " FROM links WHERE state = 'PENDING' ORDER BY rowid")) {
        List<Link> links = new ArrayList<>();
        while (rows.next()) {
          links.add(link(rows));
        }
        return links;
      }
    });
  }

  /** Number of links that are not done with. */
  public long waiting() throws StoreException {
    return transaction.read(() -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery("SELECT count(*) FROM links WHERE state = 'PENDING'")) {
        rows.next();
        return rows.getLong(1);
      }
    });
  }

  private static Link link(ResultSet row) throws SQLException {
    Date published = row.getDate(4);
    return new Link(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        published == null ? null : published.toLocalDate(),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getInt(9));
  }

  /**
   * Notes what a feed gave: {@code state} and, of {@code named}, the links that are new or have
   * another stamp than before. These are pending from now on, and are returned.
   */
  public List<Link> record(FeedState state, List<Link> named) throws StoreException {
    Map<String, Link> fresh = new LinkedHashMap<>();
    transaction.write(() -> {
      Set<String> seen = new HashSet<>();
      for (Link link : named) {
        if (seen.add(link.address())) {
          before(link).ifPresent(now -> fresh.put(now.address(), now));
        }
      }
      for (Link link : fresh.values()) {
        replace(link);
      }
      transaction.update("DELETE FROM feeds WHERE address = ?", state.address());
      transaction.update(
          "INSERT INTO feeds VALUES (?, ?, ?)",
          state.address(),
          state.etag(),
          state.lastModified());
    });
    return List.copyOf(fresh.values());
  }

  /** Notes that the feed at {@code address} was given, or is unchanged, at {@code time}. */
  public void answered(String address, Instant time) throws StoreException {
    LocalDateTime utc = utc(time);
    transaction.write(() -> health(address, utc, utc, 0, null));
  }

  /** Notes that the feed at {@code address} could not be read at {@code time}, and why. */
  public void failed(String address, Instant time, String problem) throws StoreException {
    transaction.write(() -> {
      LocalDateTime answered = null;
      int failures = 0;
      try (PreparedStatement query =
          connection.prepareStatement(
              "SELECT answered, failures FROM feed_health WHERE address = ?")) {
        query.setString(1, address);
        try (ResultSet row = query.executeQuery()) {
          if (row.next()) {
            answered = row.getObject(1, LocalDateTime.class);
            failures = row.getInt(2);
          }
        }
      }
      health(address, utc(time), answered, failures + 1, problem);
    });
  }

  private void health(
      String address,
      LocalDateTime asked,
      @Nullable LocalDateTime answered,
      int failures,
      @Nullable String problem)
      throws SQLException {
    transaction.update("DELETE FROM feed_health WHERE address = ?", address);
    transaction.update(
        "INSERT INTO feed_health VALUES (?, ?, ?, ?, ?)",
        address,
        asked,
        answered,
        failures,
        problem);
  }

  private static LocalDateTime utc(Instant time) {
    return LocalDateTime.ofInstant(time.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
  }

  /** {@code link} with what is known of it; empty when it is known and has not changed. */
  private Optional<Link> before(Link link) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT stamp, article FROM links WHERE address = ?")) {
      query.setString(1, link.address());
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return Optional.of(link);
        }
        String stamp = row.getString(1);
        boolean same = link.stamp() == null || link.stamp().equals(stamp);
        return same ? Optional.empty() : Optional.of(withArticle(link, row.getString(2)));
      }
    }
  }

  private static Link withArticle(Link link, String article) {
    return new Link(
        link.address(),
        link.url(),
        link.title(),
        link.published(),
        link.outlet(),
        link.stamp(),
        link.content(),
        article,
        0);
  }

  private void replace(Link link) throws SQLException {
    transaction.update("DELETE FROM links WHERE address = ?", link.address());
    transaction.update(
        "INSERT INTO links(" + COLUMNS + ", state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING')",
        link.address(),
        link.url(),
        link.title(),
        link.published(),
        link.outlet(),
        link.stamp(),
        link.content(),
        link.article(),
        link.attempts());
  }
}
