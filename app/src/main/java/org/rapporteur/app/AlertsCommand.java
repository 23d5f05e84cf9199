package org.rapporteur.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur alerts}: what users want to be told. */
@Command(
    name = "alerts",
    header = "Says what you want to be told when it is reported, and how.",
    description = {
      "An alert is a filter with a condition on what is new. The process that reads articles (read,",
      "watch or serve) looks after each save, and tells what is found in a line, by a signed webhook,",
      "by mail, and in the feeds of the desk (docs/alerts.md)."
    })
final class AlertsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  AlertsCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: add, list, show, test, pause, resume, remove or send");
  }
}
