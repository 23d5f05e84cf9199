package org.rapporteur.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.InputError;
import org.rapporteur.formats.InputLine;
import org.rapporteur.formats.Layer;
import org.rapporteur.formats.LineReader;
import org.rapporteur.formats.PublicationDate;
import org.rapporteur.formats.RecordReader;
import org.rapporteur.formats.RecordWriter;

/** Turns a line of input into a line of output. For several threads. */
final class LineCoder {
  private final RecordReader reader = new RecordReader();
  private final RecordWriter writer = new RecordWriter();
  private final CarefulCoder coder;
  private final String file;
  private final LocalDate today;
  private final Set<Layer> layers;

  /** Lines come from {@code file}; dates after {@code today} are a problem. */
  LineCoder(CarefulCoder coder, String file, LocalDate today, Set<Layer> layers) {
    this.coder = coder;
    this.file = file;
    this.today = today;
    this.layers = EnumSet.copyOf(layers);
  }

  /** The record of the article on {@code line}, or its error. */
  Result code(LineReader.Line line) throws EnvironmentException {
    return switch (reader.read(line)) {
      case InputLine.Rejected rejected -> failed(rejected.error(), null);
      case InputLine.Accepted accepted -> code(accepted);
    };
  }

  private Result code(InputLine.Accepted line) throws EnvironmentException {
    return switch (coder.code(line.source())) {
      case Outcome.Coded coded ->
          new Result(
              writer.write(coded.coding(), layers, line.extra(), line.warnings()),
              coded.coding().events().size(),
              oddities(line));
      case Outcome.Failed failed ->
          failed(
              new InputError(line.source().id(), failed.code(), failed.message(), line.number()),
              failed.cause());
    };
  }

  private List<Problem> oddities(InputLine.Accepted line) {
    List<Problem> oddities = new ArrayList<>();
    for (String warning : line.warnings()) {
      oddities.add(new Problem(file, line.number(), ErrorCode.INVALID_UTF8, warning, null));
    }
    LocalDate published = line.source().published();
    if (published != null && PublicationDate.isFuture(published, today)) {
      oddities.add(Problem.futureDate(file, line.number(), published));
    }
    return oddities;
  }

  /** What makes it fail is told alone. */
  private Result failed(InputError error, @Nullable Throwable cause) {
    Problem problem = new Problem(file, error.line(), error.code(), error.message(), cause);
    return new Result(writer.write(error), 0, List.of(problem));
  }

  /**
   * A line of output.
   *
   * @param json the line, without line feed
   * @param events number of records in it
   * @param problems what to tell the user about its input
   */
  record Result(String json, int events, List<Problem> problems) {
    Result {
      problems = List.copyOf(problems);
    }
  }
}
