package org.rapporteur.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From Kafka to PostgreSQL, with a task manager killed in the middle: all is there, once. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KafkaToPostgresIT {
  @TempDir Path folder;

  @Test
  void eachArticleIsInTheDatabaseOnce() throws Exception {
    Path input = folder.resolve("news");
    Path output = Files.createDirectories(folder.resolve("records"));
    News.write(input, 1, 0, 400);
    List<String> expected =
        OneMachine.code(input, folder).stream()
            .filter(line -> !line.contains("\"error\""))
            .toList();

    try (KafkaServer kafka = new KafkaServer(folder.resolve("kafka"));
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        SessionCluster cluster = new SessionCluster(Files.createDirectory(folder.resolve("c")));
        WatchService files = Arrivals.watch(output)) {
      kafka.write("news", Files.readAllLines(input.resolve("news-0.jsonl")));
      cluster.startJobManager();
      cluster.startTaskManager();
      Process worker = cluster.startTaskManager();
      Process job =
          cluster.submit(
              "--kafka",
              kafka.address(),
              "--topic",
              "news",
              "--until",
              "now",
              "--postgres",
              postgres.getJdbcUrl("postgres", "postgres"),
              "--out",
              output.toString(),
              "--poison",
              folder.resolve("poison").toString(),
              "--mode",
              "streaming",
              "--checkpoint",
              "500ms");

      Arrivals.await(files, output, 1);
      SessionCluster.kill(worker);
      cluster.startTaskManager();

      assertThat(job.waitFor()).as(cluster::said).isZero();
      assertThat(Lines.sorted(output)).isEqualTo(expected);
      assertThat(Lines.sorted(folder.resolve("poison"))).hasSize(5);
      try (Connection database = postgres.getPostgresDatabase().getConnection()) {
        assertThat(texts(database, "SELECT record FROM articles").stream().sorted().toList())
            .isEqualTo(expected);
        assertThat(texts(database, "SELECT count(*)::text FROM records"))
            .containsExactly(
                String.valueOf(
                    expected.stream()
                        .mapToLong(line -> line.split("\"trigger\"", -1).length - 1L)
                        .sum()));
        assertThat(
                texts(
                    database,
                    "SELECT DISTINCT source[1] || ' ' || cameo FROM records WHERE target[1] = 'RUS'"
                        + " AND sentence LIKE 'France accused%'"))
            .isNotEmpty()
            .allMatch(text -> text.startsWith("FRA "));
      }
    }
  }

  private static List<String> texts(Connection database, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
