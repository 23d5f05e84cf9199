package org.rapporteur.app;

import java.util.concurrent.Callable;
import org.rapporteur.desk.access.UserFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur users remove}. */
@Command(name = "remove", header = "Removes a user with their sessions and tokens.")
final class UsersRemoveCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "NAME", description = "Who it is.")
  private String name = "";

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  UsersRemoveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    boolean there = new UserFile(data.directory()).remove(name);
    Messages.of(surroundings, Rapporteur.isDebug(spec))
        .say(there ? name + " may not use the desk any more" : "nobody is called " + name);
    return there ? ExitCode.OK : ExitCode.INPUT;
  }
}
