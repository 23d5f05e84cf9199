package org.rapporteur.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job writes the same bytes as one machine, in whatever order, and loses its coder after. */
class SameRecordsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"batch", "streaming"})
  void theJobWritesWhatOneMachineWrites(String mode) throws Exception {
    Path input = folder.resolve("news");
    Path output = folder.resolve("records");
    Path tables = folder.resolve("tables");
    News.write(input, 5, 0, 60);

    LocalJob.run(
        "--input",
        input.toString(),
        "--out",
        output.toString(),
        "--parquet",
        tables.toString(),
        "--store",
        folder.resolve("store").toString(),
        "--mode",
        mode);

    List<String> lines = Lines.sorted(output);
    assertThat(lines).isEqualTo(OneMachine.code(input, folder)).hasSize(65);
    assertThat(Lines.sorted(output.resolve("poison")))
        .hasSize(5)
        .allSatisfy(line -> assertThat(line).contains("\"error\""));
    assertThat(SharedCoder.users()).isZero();
    assertThat(Lines.sorted(folder.resolve("store")))
        .hasSize(60)
        .allMatch(line -> line.startsWith("{\"origin\":\"" + input))
        .allMatch(
            line -> lines.contains(line.substring(line.indexOf("{\"id\""), line.length() - 1)));
    assertThat(rows(tables))
        .isEqualTo(
            lines.stream().mapToLong(line -> line.split("\"trigger\"", -1).length - 1L).sum())
        .isGreaterThan(40);
  }

  private static long rows(Path tables) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT count(*) FROM read_parquet('%s/date=2024-06-0*/*.parquet')"
                    .formatted(tables))) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
