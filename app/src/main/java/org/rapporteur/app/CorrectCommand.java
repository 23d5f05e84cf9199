package org.rapporteur.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur correct}: what people change about records. */
@Command(
    name = "correct",
    header = "Corrects records, for good: corrections are kept apart and applied on every run.",
    description = {
      "A correction has an author, a date and a reason, and shows in the record. Article and record"
          + " are",
      "those that \"read\" prints; docs/corrections.md tells all that can be changed."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Example: rapporteur correct add --article a17 --record 2 --set status=DENIED \\",
      "             --author \"R. Reader\" --reason \"the ministry denies it in the next sentence\"",
      "         rapporteur correct add --article a17 --published 2024-06-17 \\",
      "             --author \"R. Reader\" --reason \"printed on the page\"",
      "         rapporteur correct list",
      "         rapporteur correct export > corrections.jsonl"
    })
final class CorrectCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  CorrectCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "which command? " + String.join(", ", spec.subcommands().keySet()));
  }
}
