package org.rapporteur.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.desk.access.Secrets;
import org.rapporteur.desk.access.User;
import org.rapporteur.desk.access.UserFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur users token}: what a program sends in somebody's name. */
@Command(
    name = "token",
    header = "Makes a token that a program sends in a user's name.",
    description = "It is printed once and cannot be had again; it may do what its user may.")
final class UsersTokenCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "NAME", description = "In whose name.")
  private String name = "";

  @Option(names = "--revoke", description = "Make none, and let all that were made count no more.")
  private boolean revoke;

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  UsersTokenCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    UserFile users = new UserFile(data.directory());
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    Optional<User> user = users.named(name);
    if (user.isEmpty()) {
      messages.say("nobody is called " + name + "; rapporteur users add makes users");
      return ExitCode.INPUT;
    }
    User known = user.get();
    if (revoke) {
      users.put(new User(known.name(), known.role(), known.password(), List.of()));
      messages.say("no token of " + name + " counts any more");
      return ExitCode.OK;
    }
    String token = Secrets.token();
    users.put(known.with(Secrets.digest(token)));
    Output output = new Output(surroundings.out());
    output.line(token);
    output.flush();
    return ExitCode.OK;
  }
}
