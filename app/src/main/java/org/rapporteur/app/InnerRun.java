package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Runs a command within another one; the settings of the user do not count there. */
final class InnerRun {
  private final Surroundings surroundings;
  private final Parts parts;

  private InnerRun(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  /** Runs within {@code surroundings}. */
  static InnerRun of(Surroundings surroundings, Parts parts) {
    return new InnerRun(surroundings, parts);
  }

  /** Runs {@code arguments}, which write to files. */
  void run(List<String> arguments) throws EnvironmentException {
    run(arguments, OutputStream.nullOutputStream());
  }

  /**
   * Runs {@code arguments} with {@code out} as standard output; problems of inputs do not count.
   */
  void run(List<String> arguments, OutputStream out) throws EnvironmentException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Surroundings within =
        new Surroundings(
            surroundings.in(),
            out,
            new PrintStream(said, true, StandardCharsets.UTF_8),
            Set.of(),
            java.util.Map.of(),
            List.of(),
            surroundings.today());
    int code = Rapporteur.run(arguments.toArray(String[]::new), within, parts, new Interruption());
    if (code != ExitCode.OK && code != ExitCode.INPUT) {
      String why = said.toString(StandardCharsets.UTF_8).strip();
      throw new EnvironmentException("cannot code the inputs: " + Printable.line(why));
    }
  }
}
