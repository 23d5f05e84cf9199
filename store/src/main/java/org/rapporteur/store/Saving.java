package org.rapporteur.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.rapporteur.formats.RecordWriter;

/**
 * Puts codings into the tables: first into temporary ones, from where they are moved over, with all
 * that is derived from them, in one transaction.
 */
final class Saving {
  private final DuckDBConnection connection;
  private final Transaction transaction;
  private final Provenances provenances;
  private final RecordWriter writer = new RecordWriter();

  Saving(DuckDBConnection connection, Transaction transaction, Provenances provenances) {
    this.connection = connection;
    this.transaction = transaction;
    this.provenances = provenances;
  }

  /** Saves {@code codings}, by the keys of their articles, and notes {@code marks}. */
  RecordStore.SaveResult save(Map<String, Kept> codings, List<Mark> marks)
      throws SQLException, StoreException {
    Map<String, String> known = digests(List.copyOf(codings.keySet()));
    int added = 0;
    int replaced = 0;
    int unchanged = 0;
    emptyStage();
    try (Staging staging = new Staging(connection)) {
      for (Map.Entry<String, Kept> entry : codings.entrySet()) {
        Provenance provenance = entry.getValue().provenance();
        if (provenance != null) {
          staging.add(entry.getKey(), provenance);
        }
        String record = writer.write(entry.getValue().coding(), entry.getValue().language());
        String before = known.get(entry.getKey());
        if (Digest.of(record).equals(before)) {
          staging.confirm(entry.getKey(), entry.getValue());
          unchanged++;
          continue;
        }
        staging.add(entry.getKey(), entry.getValue(), record);
        if (before == null) {
          added++;
        } else {
          replaced++;
        }
      }
      for (Mark mark : marks) {
        if (mark instanceof Mark.Known input) {
          staging.add(input);
        }
      }
    }
    boolean changed = added + replaced > 0;
    transaction.write(() -> {
      if (changed) {
        numberBatch();
        AlertTable.noteArrivals(connection);
      }
      provenances.publish();
      publish();
      for (Mark mark : marks) {
        note(mark);
      }
    });
    return new RecordStore.SaveResult(added, replaced, unchanged);
  }

  private void note(Mark mark) throws SQLException {
    switch (mark) {
      case Mark.Reached reached -> {
        transaction.update("DELETE FROM runs WHERE run = ?", reached.run());
        transaction.update(
            "INSERT INTO runs VALUES (?, ?, ?)", reached.run(), reached.items(), reached.tally());
      }
      case Mark.Completed completed ->
          transaction.update("DELETE FROM runs WHERE run = ?", completed.run());
      case Mark.Known staged -> {}
      case Mark.Followed followed ->
          transaction.update(
              "UPDATE links SET state = 'DONE', content = NULL, article = coalesce(?, article),"
                  + " reason = ? WHERE address = ?",
              followed.article(),
              followed.reason(),
              followed.address());
      case Mark.Postponed postponed ->
          transaction.update(
              "UPDATE links SET attempts = attempts + 1, reason = ?,"
                  + " state = CASE WHEN attempts + 1 >= ? THEN 'GIVEN_UP' ELSE 'PENDING' END"
                  + " WHERE address = ?",
              postponed.reason(),
              FeedLedger.MOST_ATTEMPTS,
              postponed.address());
    }
  }

  /** Digest of the stored record of each of {@code keys} that is there. */
  private Map<String, String> digests(List<String> keys) throws SQLException {
    Map<String, String> digests = new HashMap<>();
    if (keys.isEmpty()) {
      return digests;
    }
    String marks = keys.stream().map(key -> "?").collect(Collectors.joining(","));
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT article, digest FROM articles WHERE article IN (" + marks + ")")) {
      for (int i = 0; i < keys.size(); i++) {
        query.setString(i + 1, keys.get(i));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          digests.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return digests;
  }

  /** Counts this commit and notes its number with the articles. */
  private void numberBatch() throws SQLException {
    transaction.update("UPDATE meta SET value = (value::BIGINT + 1)::VARCHAR WHERE name = 'batch'");
    transaction.update(
        "UPDATE staged_articles SET batch ="
            + " (SELECT value::BIGINT FROM meta WHERE name = 'batch')");
  }

  /** Moves the staged rows over. */
  private void publish() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : Schema.TABLES) {
        statement.execute(
            "DELETE FROM " + table + " WHERE article IN (SELECT article FROM staged_articles)");
        statement.execute("INSERT INTO " + table + " SELECT * FROM staged_" + table);
      }
      statement.execute(
          "DELETE FROM inputs WHERE article IN (SELECT article FROM staged_articles)"
              + " OR input IN (SELECT input FROM staged_inputs)");
      statement.execute("INSERT INTO inputs SELECT * FROM staged_inputs");
      Derived.publish(statement);
      statement.execute(
          "UPDATE articles SET input = c.input, coder = c.coder FROM staged_confirmed c"
              + " WHERE articles.article = c.article AND (articles.input IS DISTINCT FROM c.input"
              + " OR articles.coder IS DISTINCT FROM c.coder)");
    }
  }

  /** Leaves nothing of a batch that failed for the next one. */
  private void emptyStage() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : Schema.STAGED) {
        statement.execute("DELETE FROM staged_" + table);
      }
      statement.execute("DELETE FROM staged_confirmed");
      statement.execute("DELETE FROM staged_inputs");
    }
  }
}
