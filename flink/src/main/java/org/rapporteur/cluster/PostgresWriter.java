package org.rapporteur.cluster;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/**
 * Writes articles to PostgreSQL, some hundred in one transaction, and all that wait at each
 * checkpoint. An article that is there already takes its new records and loses the others.
 */
final class PostgresWriter implements SinkWriter<CodedText> {
  /** Articles of a transaction. */
  private static final int MOST = 200;

  /** Any number; keeps two writers from making the tables at once. */
  private static final long LOCK = 7_270_770_573_275_234_091L;

  private static final String TABLES =
      """
      CREATE TABLE IF NOT EXISTS articles (
        key text PRIMARY KEY, id text NOT NULL, title text, published date, url text, outlet text,
        language text NOT NULL, record text NOT NULL);
      CREATE TABLE IF NOT EXISTS records (
        article text NOT NULL REFERENCES articles ON DELETE CASCADE, event text NOT NULL,
        type text NOT NULL, mode text, cameo text NOT NULL, status text NOT NULL,
        background boolean NOT NULL, source text[] NOT NULL, target text[] NOT NULL,
        start_date date, end_date date, place text, country text, sentence text NOT NULL,
        PRIMARY KEY (article, event));
      """;

  private static final String ARTICLE =
      """
      INSERT INTO articles (key, id, title, published, url, outlet, language, record)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET id = excluded.id, title = excluded.title,
        published = excluded.published, language = excluded.language, record = excluded.record
      """;

  private static final String FORGET =
      "DELETE FROM records WHERE article = ? AND NOT (event = ANY (?))";

  private static final String RECORD =
      """
      INSERT INTO records (article, event, type, mode, cameo, status, background, source, target,
        start_date, end_date, place, country, sentence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (article, event) DO UPDATE SET type = excluded.type, mode = excluded.mode,
        cameo = excluded.cameo, status = excluded.status, background = excluded.background,
        source = excluded.source, target = excluded.target, start_date = excluded.start_date,
        end_date = excluded.end_date, place = excluded.place, country = excluded.country,
        sentence = excluded.sentence
      """;

  private final Connection connection;
  private final CodedReader reader = new CodedReader();
  private final Map<String, CodedText> waiting = new LinkedHashMap<>();

  /** Writes to the database at {@code url}; the variable RAPPORTEUR_POSTGRES_PASSWORD opens it. */
  PostgresWriter(String url) throws IOException {
    Properties properties = new Properties();
    String password = System.getenv("RAPPORTEUR_POSTGRES_PASSWORD");
    if (password != null) {
      properties.setProperty("password", password);
    }
    try {
      connection = DriverManager.getConnection(url, properties);
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        statement.execute(TABLES);
      }
      connection.commit();
    } catch (SQLException cause) {
      throw new IOException("PostgreSQL: " + cause.getMessage(), cause);
    }
  }

  @Override
  public void write(CodedText text, Context context) throws IOException {
    waiting.put(text.key(), text);
    if (waiting.size() >= MOST) {
      flush(false);
    }
  }

  @Override
  public void flush(boolean endOfInput) throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    try (PreparedStatement article = connection.prepareStatement(ARTICLE);
        PreparedStatement forget = connection.prepareStatement(FORGET);
        PreparedStatement record = connection.prepareStatement(RECORD)) {
      for (CodedText text : waiting.values()) {
        if (reader.read(1, text.line()) instanceof CodedLine.Read read) {
          add(article, read.article().article(), text.line());
          forget(forget, read.article());
          for (Report report : read.article().reports()) {
            add(record, report);
          }
        }
      }
      article.executeBatch();
      forget.executeBatch();
      record.executeBatch();
      connection.commit();
      waiting.clear();
    } catch (SQLException cause) {
      throw new IOException("PostgreSQL: " + cause.getMessage(), cause);
    }
  }

  private static void add(PreparedStatement row, ReportedArticle article, String line)
      throws SQLException {
    row.setString(1, article.key());
    row.setString(2, text(article.id()));
    row.setString(3, text(article.title()));
    row.setDate(4, day(article.published()));
    row.setString(5, text(article.url()));
    row.setString(6, text(article.outlet()));
    row.setString(7, article.language());
    row.setString(8, line);
    row.addBatch();
  }

  private void forget(PreparedStatement row, CodedArticle article) throws SQLException {
    row.setString(1, article.article().key());
    row.setArray(
        2, array(article.reports().stream().map(report -> report.event().id().value()).toList()));
    row.addBatch();
  }

  private void add(PreparedStatement row, Report report) throws SQLException {
    Event event = report.event();
    row.setString(1, report.article().key());
    row.setString(2, event.id().value());
    row.setString(3, event.type().name());
    row.setString(4, event.mode());
    row.setString(5, event.cameo().value());
    row.setString(6, event.status().name());
    row.setBoolean(7, event.background());
    row.setArray(8, array(event.source().stream().map(Actor::code).toList()));
    row.setArray(9, array(event.target().stream().map(Actor::code).toList()));
    row.setDate(10, day(event.time().start()));
    row.setDate(11, day(event.time().end()));
    row.setString(12, event.place() == null ? null : text(event.place().name()));
    row.setString(13, event.place() == null ? null : event.place().country());
    row.setString(14, text(report.sentenceText()));
    row.addBatch();
  }

  private Array array(List<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }

  /** PostgreSQL holds every character but this one. */
  private static @Nullable String text(@Nullable String text) {
    return text == null ? null : text.replace('\0', '\uFFFD');
  }

  private static @Nullable Date day(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException cause) {
      throw new IOException("PostgreSQL: " + cause.getMessage(), cause);
    }
  }
}
