package org.rapporteur.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Role;
import org.rapporteur.desk.access.Secrets;
import org.rapporteur.desk.access.User;
import org.rapporteur.desk.access.UserFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur users add}: somebody who may use the desk. */
@Command(
    name = "add",
    header = "Adds a user, or gives one another role and password.",
    description = "The password is asked for, or read from the first line of standard input.")
final class UsersAddCommand implements Callable<Integer> {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 1024;

  private final Surroundings surroundings;

  @Parameters(paramLabel = "NAME", description = "How they sign in.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "reader, editor or admin (default: reader).")
  private Role role = Role.READER;

  @Option(names = "--no-password", description = "For a program, which has tokens alone.")
  private boolean program;

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  UsersAddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    if (!User.isName(name)) {
      throw new ParameterException(
          spec.commandLine(), "a name has 1 to 40 letters, digits, dots and dashes");
    }
    UserFile users = new UserFile(data.directory());
    String password = program ? null : Secrets.hash(password());
    List<String> tokens = users.named(name).map(User::tokens).orElse(List.of());
    users.put(new User(name, role, password, tokens));
    Messages.of(surroundings, Rapporteur.isDebug(spec)).say(name + " may use the desk");
    return ExitCode.OK;
  }

  private String password() throws IOException {
    String password;
    Console console = surroundings.isTerminal("in") ? System.console() : null;
    if (console != null) {
      password = typed(console.readPassword("Password: "));
      if (!password.equals(typed(console.readPassword("Again: ")))) {
        throw new ParameterException(spec.commandLine(), "that was not twice the same");
      }
    } else {
      String line =
          new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8))
              .readLine();
      password = line == null ? "" : line;
    }
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new ParameterException(
          spec.commandLine(), "a password has at least " + SHORTEST + " characters");
    }
    return password;
  }

  private static String typed(char @Nullable [] password) {
    return password == null ? "" : new String(password);
  }
}
