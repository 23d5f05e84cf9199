package org.rapporteur.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The account of a run: a table for the user and, if asked for, a file for programs. */
final class RunReport {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Tally tally;
  private final @Nullable Path file;
  private final long started = System.nanoTime();

  /**
   * Of what {@code tally} counts; {@code file} is where it is written as JSON, null for nowhere.
   */
  RunReport(Tally tally, @Nullable Path file) {
    this.tally = tally;
    this.file = file;
  }

  /** Tells it; {@code complete} unless the run was cut short. */
  void tell(Messages messages, boolean complete) throws EnvironmentException {
    if (tally.of("read") > 1) {
      tally.table().forEach(messages::row);
    }
    write(complete);
  }

  /** Writes the file only. */
  void write(boolean complete) throws EnvironmentException {
    if (file != null) {
      write(file, complete);
    }
  }

  private void write(Path target, boolean complete) throws EnvironmentException {
    ObjectNode report = tally.json();
    report.put("seconds", Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0);
    report.put("complete", complete);
    try {
      Files.writeString(
          target,
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n",
          StandardCharsets.UTF_8);
    } catch (IOException cause) {
      throw new EnvironmentException(
          "cannot write the report " + target + ": " + cause.getMessage(), cause);
    }
  }
}
