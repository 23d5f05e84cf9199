package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.coding.Coding;
import org.rapporteur.formats.RecordWriter;
import org.rapporteur.store.RecordStore.SaveResult;
import org.rapporteur.store.RecordStore.Totals;

class RecordStoreTest {
  @TempDir private Path directory;

  @Test
  void theSameArticleAgainChangesNothing() throws StoreException {
    List<Coding> codings =
        List.of(
            StoredCodings.coding("first", StoredCodings.DAY, 3),
            StoredCodings.coding("second", StoredCodings.DAY, 2));
    try (RecordStore store = RecordStore.open(directory)) {
      assertThat(store.save(codings)).isEqualTo(new SaveResult(2, 0, 0));
      assertThat(store.save(codings)).isEqualTo(new SaveResult(0, 0, 2));
    }
    try (RecordStore store = RecordStore.open(directory)) {
      assertThat(store.save(codings)).isEqualTo(new SaveResult(0, 0, 2));
      assertThat(store.totals()).isEqualTo(new Totals(2, 5, 4));
    }
  }

  @Test
  void anotherCodingOfTheSameArticleReplacesTheFormer() throws StoreException {
    try (RecordStore store = RecordStore.open(directory)) {
      store.save(List.of(StoredCodings.coding("first", StoredCodings.DAY, 3)));
      assertThat(
              store.save(List.of(StoredCodings.coding("first", StoredCodings.DAY.plusDays(1), 1))))
          .isEqualTo(new SaveResult(0, 1, 0));
      assertThat(store.totals()).isEqualTo(new Totals(1, 1, 2));
    }
  }

  @Test
  void theLastOfEqualArticlesInOneBatchCounts() throws StoreException {
    try (RecordStore store = RecordStore.open(directory)) {
      store.save(
          List.of(
              StoredCodings.coding("first", StoredCodings.DAY, 3),
              StoredCodings.coding("first", StoredCodings.DAY, 1)));
      assertThat(store.totals()).isEqualTo(new Totals(1, 1, 2));
    }
  }

  @Test
  void keepsWhatTheCodingSays() throws StoreException, SQLException {
    Coding coding = StoredCodings.coding("first", StoredCodings.DAY, 2);
    try (RecordStore store = RecordStore.open(directory)) {
      store.save(List.of(coding));
    }
    assertThat(query("SELECT published, body, record FROM articles"))
        .containsExactly("2024-06-17|first|" + new RecordWriter().write(coding));
    assertThat(
            query(
                "SELECT type, mode, contexts, status, background, start_date, unresolved,"
                    + " place_name, latitude, geonames FROM events ORDER BY ordinal"))
        .containsExactly(
            "CONSULT|visit|[diplomatic]|PLANNED|false|2024-06-17|null|Nairobi|-1.28|184745",
            "ASSAULT|null|[diplomatic]|PLANNED|true|null|no publication date|null|null|null");
    assertThat(
            query(
                "SELECT side, ordinal, alternative, code, sectors, medium FROM event_actors"
                    + " WHERE event = '0000000000000001' ORDER BY ALL"))
        .containsExactly(
            "source|0|0|NORGOV|[GOV]|null",
            "source|0|1|---REB|[REB]|null",
            "speaker|0|0|NORGOV|[GOV]|a letter",
            "speaker|0|1|---REB|[REB]|a letter");
    assertThat(query("SELECT reason FROM furniture")).containsExactly("sign-up line");
  }

  @Test
  void aForeignFileIsRefused() throws IOException {
    Files.writeString(directory.resolve(RecordStore.FILE_NAME), "no database, only a few words");
    assertThatThrownBy(() -> RecordStore.open(directory))
        .hasMessageContaining(RecordStore.FILE_NAME)
        .hasMessageContaining("move it away");
  }

  @Test
  void aFileInPlaceOfTheDirectoryIsRefused() throws IOException {
    Path file = Files.writeString(directory.resolve("data"), "");
    assertThatThrownBy(() -> RecordStore.open(file)).hasMessageContaining("is a file");
    assertThatThrownBy(() -> RecordStore.open(file.resolve("below")))
        .hasMessageContaining("cannot make the directory");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IO Error: Could not set lock on file: Conflicting lock is held (PID 42) | IN_USE    |"
            + " (42)",
        "IO Error: Could not write file: No space left on device         | DISK_FULL | no space"
            + " left",
        "IO Error: Cannot open file: Read-only file system               | READ_ONLY | cannot be"
            + " written",
        "IO Error: Cannot open file: Permission denied                   | READ_ONLY | cannot be"
            + " written",
        "IO Error: Corrupt database file                                 | DAMAGED   | damaged",
        "Binder Error: surprise                                          | OTHER     | surprise",
      })
  void saysWhatTheDatabaseMeans(String message, StoreException.Reason reason, String words) {
    StoreException exception =
        StoreException.from(new SQLException(message), directory.resolve("records.duckdb"));
    assertThat(exception.reason()).isEqualTo(reason);
    assertThat(exception).hasMessageContaining(words).hasMessageContaining("records.duckdb");
  }

  private List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:" + directory.resolve(RecordStore.FILE_NAME));
  }
}
