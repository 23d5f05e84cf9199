package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {
  private static final String COLUMNS =
      "SELECT table_name, column_name, data_type FROM information_schema.columns"
          + " WHERE table_schema = 'main' AND table_name NOT LIKE 'staged_%' ORDER BY ALL";

  @TempDir private Path directory;

  @Test
  void everyPartIsAtTheVersionThatIsKnown() throws Exception {
    RecordStore.open(directory).close();
    for (SchemaPart part : SchemaPart.values()) {
      List<String> expected =
          part.version() == 0 ? List.of() : List.of(String.valueOf(part.version()));
      assertThat(query("SELECT value FROM meta WHERE name = '" + part.key() + "'"))
          .as(part.key())
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anOlderStoreIsMoved(int version) throws Exception {
    Path fresh = directory.resolve("fresh");
    RecordStore.open(fresh).close();
    storeOf(version);
    execute(
        "INSERT INTO articles(article, published) VALUES ('a', '2024-06-17')",
        "INSERT INTO events(article, event, ordinal, type) VALUES ('a', 'e', 0, 'CONSULT')",
        "INSERT INTO event_actors(article, event, side, ordinal, alternative, code, country,"
            + " sectors, name) VALUES ('a', 'e', 'source', 0, 0, 'NORGOV', 'NOR', ['GOV'], 'Oslo'),"
            + " ('a', 'e', 'target', 0, 0, 'KEN', 'KEN', [], 'Kenya'),"
            + " ('a', 'e', 'speaker', 0, 0, 'KEN', 'KEN', [], 'Kenya')");
    RecordStore.open(directory).close();
    assertThat(query(COLUMNS)).isEqualTo(query(fresh, COLUMNS));
    assertThat(query("SELECT source, target, type, published, copy FROM pairs"))
        .containsExactly("NOR|KEN|CONSULT|2024-06-17|false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE meta SET value = '99' WHERE name = 'schema'",
        "INSERT INTO meta VALUES ('schema.omens', '1')"
      })
  void aNewerStoreIsRefusedAndLeftAsItIs(String change) throws Exception {
    RecordStore.open(directory).close();
    execute(change);
    List<String> before = query("SELECT * FROM meta ORDER BY ALL");
    assertThatThrownBy(() -> RecordStore.open(directory))
        .isInstanceOfSatisfying(
            StoreException.class,
            refused -> assertThat(refused.reason()).isEqualTo(StoreException.Reason.NEWER))
        .hasMessageContaining("newer Rapporteur");
    assertThat(query("SELECT * FROM meta ORDER BY ALL")).isEqualTo(before);
  }

  @Test
  void aStepThatFailsLeavesTheVersionBefore() throws Exception {
    storeOf(2);
    execute("CREATE TABLE pairs(mine INTEGER)");
    assertThatThrownBy(() -> RecordStore.open(directory)).isInstanceOf(StoreException.class);
    assertThat(query("SELECT value FROM meta")).containsExactly("2");
    assertThat(query(COLUMNS)).doesNotContain("articles|coder|VARCHAR");
  }

  /** Makes the tables as a program of that {@code version} did. */
  private void storeOf(int version) throws SQLException {
    execute("CREATE TABLE meta(name VARCHAR, value VARCHAR)");
    for (String step : SchemaPart.RECORDS.steps().subList(0, version)) {
      execute(step);
    }
    execute("INSERT INTO meta VALUES ('schema', '" + version + "')");
  }

  private void execute(String... commands) throws SQLException {
    try (Connection connection = connect(directory);
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private List<String> query(String sql) throws SQLException {
    return query(directory, sql);
  }

  private static List<String> query(Path directory, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connect(directory);
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

  private static Connection connect(Path directory) throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:" + directory.resolve(RecordStore.FILE_NAME));
  }
}
