package org.rapporteur.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rapporteur reindex}. */
@Command(
    name = "reindex",
    header = "Makes the index of the text anew from the stored records.",
    description =
        "Opening a store repairs what a killed process left; this is for an index that is suspected to be wrong.",
    footer = {"", "Example: rapporteur reindex"})
final class ReindexCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ReindexCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    return new StoredRecords(surroundings, spec, data.directory())
        .write(store -> {
          store.rebuildIndex();
          messages.say(
              store.directory() + ": " + Printable.counted(store.totals().articles(), "article"));
          return ExitCode.OK;
        });
  }
}
