package org.rapporteur.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rapporteur alerts pause}, and {@code resume}. */
@Command
final class AlertsPauseCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final boolean paused;

  @Mixin private final AlertOption alert = new AlertOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  private AlertsPauseCommand(Surroundings surroundings, boolean paused) {
    this.surroundings = surroundings;
    this.paused = paused;
  }

  /** Lets an alert rest. */
  static CommandSpec pause(Surroundings surroundings) {
    return named("pause", new AlertsPauseCommand(surroundings, true), "Lets an alert rest.");
  }

  /** Has it look again. */
  static CommandSpec resume(Surroundings surroundings) {
    return named(
        "resume",
        new AlertsPauseCommand(surroundings, false),
        "Has an alert look again, at what comes from now on.");
  }

  private static CommandSpec named(String name, AlertsPauseCommand command, String header) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(command).name(name);
    spec.usageMessage().header(header);
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    return new StoredRecords(surroundings, spec, alert.data().directory())
        .write(store -> {
          if (!store.alerts().pause(alert.id(), paused)) {
            throw alert.none();
          }
          return ExitCode.OK;
        });
  }
}
