package org.rapporteur.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur users}: who may use a desk that others can reach. */
@Command(
    name = "users",
    header = "Says who may use a desk that others can reach.",
    description = {
      "A reader sees everything, an editor corrects and adds articles, an admin makes alerts too.",
      "They are kept in users.json of the data directory, passwords and tokens as hashes; a desk",
      "that runs knows of a change at once."
    })
final class UsersCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  UsersCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: add, list, remove or token");
  }
}
