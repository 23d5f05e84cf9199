package org.rapporteur.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur actors}: what can be done with the registry of actors. */
@Command(
    name = "actors",
    header = "Works on the registry of actors: who is who, on which day.",
    footer = {"", "Example: rapporteur actors find Lavrov --date 2024-06-17"})
final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ActorsCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "which command? " + String.join(", ", spec.subcommands().keySet()));
  }
}
