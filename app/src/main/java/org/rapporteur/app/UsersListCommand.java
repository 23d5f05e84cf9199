package org.rapporteur.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.desk.access.User;
import org.rapporteur.desk.access.UserFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur users list}. */
@Command(name = "list", header = "Lists the users of a desk.")
final class UsersListCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final DataOption data = new DataOption();

  UsersListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Rows rows =
        new Rows(
            new Output(surroundings.out()),
            RowFormat.TABLE,
            List.of("name", "role", "password", "tokens"));
    for (User user : new UserFile(data.directory()).all()) {
      rows.add(
          user.name(),
          user.role().name().toLowerCase(Locale.ROOT),
          user.password() == null ? "no" : "yes",
          user.tokens().size());
    }
    rows.end();
    return ExitCode.OK;
  }
}
