package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coding.Coding;
import org.rapporteur.formats.RecordWriter;
import org.rapporteur.query.Filter;

class StoreReaderTest {
  @TempDir private Path directory;

  @Test
  void articlesComeByDayWithTheirRecords() throws StoreException {
    try (RecordStore store = RecordStore.open(directory)) {
      store.save(
          List.of(
              StoredCodings.coding("later", StoredCodings.DAY.plusDays(1), 1),
              StoredCodings.coding("first", StoredCodings.DAY, 2)));
      List<StoredArticle> articles = new ArrayList<>();
      try (StoreReader reader = store.reader()) {
        reader.articles(articles::add);
      }
      assertThat(articles)
          .extracting(StoredArticle::record)
          .containsExactly(
              new RecordWriter().write(StoredCodings.coding("first", StoredCodings.DAY, 2)),
              new RecordWriter()
                  .write(StoredCodings.coding("later", StoredCodings.DAY.plusDays(1), 1)));
      assertThat(articles.getFirst().article().published()).isEqualTo(StoredCodings.DAY);
      assertThat(articles.getFirst().article().copyOf()).isNull();
    }
  }

  @Test
  void aReaderSeesWhatIsCommittedAndDoesNotHoldUpTheWriter() throws StoreException {
    try (RecordStore store = RecordStore.open(directory);
        StoreReader reader = store.reader()) {
      store.save(
          List.of(
              StoredCodings.coding("first", StoredCodings.DAY, 1),
              StoredCodings.coding("second", StoredCodings.DAY, 1)));
      List<String> seen = new ArrayList<>();
      reader.articles(article -> {
        seen.add(article.article().key());
        store.save(List.of(StoredCodings.coding("while " + seen, StoredCodings.DAY, 1)));
      });
      assertThat(seen).hasSize(2);
      reader.articles(article -> seen.add(article.article().key()));
      assertThat(seen).hasSize(6);
    }
  }

  @Test
  void pairsSayWhoDidSomethingToWhom() throws StoreException, SQLException {
    try (RecordStore store = RecordStore.open(directory)) {
      store.save(List.of(StoredCodings.coding("first", StoredCodings.DAY, 3)));
      store.save(List.of(StoredCodings.coding("first", StoredCodings.DAY, 2)));
    }
    List<String> rows = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + directory.resolve(RecordStore.FILE_NAME));
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT ordinal, pair, p.source, list_sort(keys), p.target, mutual FROM pairs p"
                    + " JOIN forms ON form = source_form ORDER BY ALL")) {
      while (row.next()) {
        rows.add(
            row.getInt(1)
                + " "
                + row.getInt(2)
                + " "
                + row.getString(3)
                + " "
                + row.getString(4)
                + " "
                + row.getString(5)
                + " "
                + row.getBoolean(6));
      }
    }
    assertThat(rows)
        .containsExactly(
            "0 0 NOR [GOV, NOR, NORGOV, nor] KEN false",
            "1 0 NOR [GOV, NOR, NORGOV, nor] null false");
  }

  /** What is kept by the month must stay what would be counted, whatever is saved in between. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keptCountsFollowEverySave(long seed) throws Exception {
    Random random = new Random(seed);
    try (RecordStore store = RecordStore.open(directory);
        StoreReader reader = store.reader()) {
      for (int save = 0; save < 12; save++) {
        List<Coding> codings = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
          codings.add(
              StoredCodings.coding(
                  "text " + random.nextInt(6), StoredCodings.DAY, random.nextInt(4)));
        }
        store.save(codings);
        for (Step step : List.of(Step.MONTH, Step.QUARTER, Step.YEAR)) {
          for (long parts : List.of(1L, StoreReader.ALL)) {
            assertThat(
                    reader.series(
                        Filter.ALL.withoutCopies(), step, Breakdown.DYAD, Unit.REPORT, parts))
                .as("seed %d, save %d, %s", seed, save, step)
                .isEqualTo(
                    reader.series(
                        Filter.parse("-id=none copies=without"),
                        step,
                        Breakdown.DYAD,
                        Unit.REPORT,
                        parts));
          }
        }
      }
    }
  }
}
