package org.rapporteur.bench.stored;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.app.FrameTests;
import org.rapporteur.app.Parts;
import org.rapporteur.app.Rapporteur;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Span;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.page.PageExtractor;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.time.TimeSpan;

/**
 * Kills {@code rapporteur read} (SIGKILL) after a random number of lines of output, many times, and
 * looks at what is in the store then and after the same command is given again.
 *
 * <p>Arguments: a directory to work in, the number of kills (50), the seed (1). A coder without
 * models stands in for ours, so that the store is what is tested; its events are imagined ones, so
 * that joining thousands of the same visit does not take the time.
 */
public final class KilledIngest {
  private static final int ARTICLES = 2500;

  private KilledIngest() {}

  /** Runs it. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("read")) {
      System.exit(Rapporteur.run(arguments, parts()));
    }
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
    Random random = new Random(arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
    Path corpus = directory.resolve("corpus.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add("{\"id\":\"a%d\",\"text\":\"Visit %d of the minister.\"}".formatted(i, i));
    }
    Files.write(corpus, lines);
    int whole = 0;
    for (int i = 0; i < kills; i++) {
      Path data = directory.resolve("data-" + i);
      int lineCount = 1 + random.nextInt(ARTICLES - 1);
      Set<String> printed = new HashSet<>(run(corpus, data, lineCount));
      long stored = check(data);
      printed.addAll(run(corpus, data, Integer.MAX_VALUE));
      long after = check(data);
      boolean good = after == ARTICLES && printed.size() == ARTICLES;
      whole += good ? 1 : 0;
      System.out.printf(
          "kill %d after %d lines: %d articles stored, %d at the end%s%n",
          i + 1, lineCount, stored, after, good ? "" : "  LOST");
    }
    System.out.printf("%d of %d without loss%n", whole, kills);
  }

  /**
   * Runs the command and gives what it printed; kills it when it has printed {@code most} lines.
   */
  private static List<String> run(Path corpus, Path data, int most) throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledIngest.class.getName(),
                "read",
                corpus.toString(),
                "--format",
                "json",
                "--data",
                data.toString())
            .redirectError(
                ProcessBuilder.Redirect.appendTo(data.resolveSibling("err.txt").toFile()))
            .start();
    List<String> printed = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        printed.add(line);
        if (printed.size() == most) {
          process.destroyForcibly();
        }
      }
    } catch (IOException killed) {
      if (most == Integer.MAX_VALUE) {
        throw killed;
      }
    }
    process.waitFor();
    return printed;
  }

  /** How many articles the store has; fails when one of them is half there. */
  private static long check(Path data) throws SQLException, StoreException {
    if (!Files.exists(data.resolve(RecordStore.FILE_NAME))) {
      return 0;
    }
    long found;
    try (RecordStore store = RecordStore.open(data);
        StoreReader reader = store.reader()) {
      found = reader.search("minister", ARTICLES).size();
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + data.resolve(RecordStore.FILE_NAME));
        Statement statement = connection.createStatement()) {
      long articles = number(statement, "SELECT count(*) FROM articles");
      expect(articles, statement, "SELECT count(DISTINCT article) FROM articles");
      expect(articles, statement, "SELECT count(*) FROM documents");
      expect(2 * articles, statement, "SELECT count(*) FROM events");
      expect(2 * articles, statement, "SELECT count(*) FROM event_actors");
      expect(2 * articles, statement, "SELECT count(*) FROM pairs");
      expect(
          2 * articles,
          statement,
          "SELECT coalesce(sum(json_array_length(record, '$.events')), 0) FROM articles");
      long reached = number(statement, "SELECT coalesce(max(items), 0) FROM runs");
      if (reached != 0 && reached != articles) {
        throw new IllegalStateException("noted " + reached + " items, stored " + articles);
      }
      if (found != articles) {
        throw new IllegalStateException("the index has " + found + " of " + articles);
      }
      return articles;
    }
  }

  private static void expect(long expected, Statement statement, String sql) throws SQLException {
    long found = number(statement, sql);
    if (found != expected) {
      throw new IllegalStateException(sql + " gives " + found + ", not " + expected);
    }
  }

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Parts parts() {
    return new Parts(
        notices -> KilledIngest::code,
        (folder, notices) -> new FrameTests.Report(0, 0, 0, List.of()),
        (source, notices) -> List.of(),
        PageExtractor::builtIn,
        ArticleReader::builtIn);
  }

  private static Coding code(ArticleSource source) {
    Article article =
        new Article(
            source.id(),
            source.text(),
            source.title(),
            source.published(),
            source.url(),
            source.outlet(),
            List.of(),
            List.of());
    return new Coding(article, List.of(event(0), event(1)), List.of(), List.of());
  }

  private static Event event(int number) {
    Span words = new Span(0, 5);
    Actor minister =
        new Actor(
            "NOR", List.of("GOV"), "minister", null, null, "Visit", words, "generated", List.of());
    return new Event(
        new EventId("%016x".formatted(number)),
        EventType.CONSULT,
        "visit",
        List.of(),
        new CameoCode("042"),
        Status.HYPOTHETICAL,
        false,
        null,
        List.of(minister),
        List.of(),
        TimeSpan.open("generated"),
        null,
        List.of(),
        0,
        new Span(0, 10),
        words,
        "Visit",
        List.of(),
        "consult.visit",
        null);
  }
}
