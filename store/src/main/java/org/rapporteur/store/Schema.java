package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The tables and their version. */
final class Schema {
  /**
   * Version of the tables below; raise it with every change and say in the changelog how to move.
   */
  static final int VERSION = 2;

  /** Tables that hold what was read from articles; each has a column {@code article}. */
  static final List<String> TABLES =
      List.of("articles", "events", "event_actors", "claims", "furniture");

  /** Tables that are filled by way of a temporary one. */
  static final List<String> STAGED =
      Stream.concat(TABLES.stream(), Stream.of("documents")).toList();

  private static final List<String> DEFINITIONS =
      List.of(
          "CREATE TABLE IF NOT EXISTS meta(name VARCHAR, value VARCHAR)",
          """
          CREATE TABLE IF NOT EXISTS articles(
            article VARCHAR, id VARCHAR, title VARCHAR, published DATE, url VARCHAR, outlet VARCHAR,
            body VARCHAR, digest VARCHAR, record VARCHAR)\
          """,
          """
          CREATE TABLE IF NOT EXISTS events(
            article VARCHAR, event VARCHAR, ordinal INTEGER, type VARCHAR, mode VARCHAR,
            contexts VARCHAR[], cameo VARCHAR, quad VARCHAR, intensity DOUBLE, status VARCHAR,
            background BOOLEAN, hedge VARCHAR, start_date DATE, end_date DATE,
            time_precision VARCHAR, time_text VARCHAR, time_reason VARCHAR, unresolved VARCHAR,
            place_name VARCHAR, place_country VARCHAR, place_admin1 VARCHAR, latitude DOUBLE,
            longitude DOUBLE, geonames INTEGER, place_precision VARCHAR, sentence INTEGER,
            sentence_begin INTEGER, sentence_end INTEGER, trigger_text VARCHAR,
            trigger_begin INTEGER, trigger_end INTEGER, frame VARCHAR, part_of VARCHAR)\
          """,
          """
          CREATE TABLE IF NOT EXISTS event_actors(
            article VARCHAR, event VARCHAR, side VARCHAR, ordinal INTEGER, alternative INTEGER,
            code VARCHAR, country VARCHAR, sectors VARCHAR[], name VARCHAR, id VARCHAR,
            role VARCHAR, words VARCHAR, begin_offset INTEGER, end_offset INTEGER, reason VARCHAR,
            medium VARCHAR)\
          """,
          """
          CREATE TABLE IF NOT EXISTS claims(
            article VARCHAR, ordinal INTEGER, content VARCHAR, stance VARCHAR, event VARCHAR,
            claimant_code VARCHAR, claimant_name VARCHAR, words VARCHAR, begin_offset INTEGER,
            end_offset INTEGER)\
          """,
          """
          CREATE TABLE IF NOT EXISTS furniture(
            article VARCHAR, begin_offset INTEGER, end_offset INTEGER, reason VARCHAR)\
          """,
          """
          CREATE TABLE IF NOT EXISTS documents(
            article VARCHAR, origin VARCHAR, canonical VARCHAR, language VARCHAR, signature BLOB,
            copy_of VARCHAR, copy_kind VARCHAR, version INTEGER, previous VARCHAR, diff VARCHAR)\
          """,
          "CREATE TABLE IF NOT EXISTS runs(run VARCHAR, items BIGINT, tally VARCHAR)",
          "CREATE TABLE IF NOT EXISTS feeds(address VARCHAR, etag VARCHAR, last_modified VARCHAR)",
          """
          CREATE TABLE IF NOT EXISTS links(
            address VARCHAR, url VARCHAR, title VARCHAR, published DATE, outlet VARCHAR,
            stamp VARCHAR, content VARCHAR, article VARCHAR, attempts INTEGER, state VARCHAR,
            reason VARCHAR)\
          """);

  private Schema() {}

  /** Makes the tables where they are missing, and refuses those of a later version. */
  static void prepare(Statement statement, Path file) throws SQLException, StoreException {
    for (String definition : DEFINITIONS) {
      statement.execute(definition);
    }
    statement.execute(
        "INSERT INTO meta SELECT 'schema', '"
            + VERSION
            + "' WHERE NOT EXISTS (SELECT 1 FROM meta WHERE name = 'schema')");
    int found = version(statement);
    if (found > VERSION) {
      throw new StoreException(
          StoreException.Reason.NEWER,
          file + " has schema " + found + " of a newer Rapporteur; this one knows " + VERSION);
    }
    statement.execute("UPDATE meta SET value = '" + VERSION + "' WHERE name = 'schema'");
    for (String table : STAGED) {
      statement.execute(
          "CREATE OR REPLACE TEMP TABLE staged_"
              + table
              + " AS SELECT * FROM "
              + table
              + " LIMIT 0");
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT max(value::INTEGER) FROM meta WHERE name = 'schema'")) {
      row.next();
      return row.getInt(1);
    }
  }
}
