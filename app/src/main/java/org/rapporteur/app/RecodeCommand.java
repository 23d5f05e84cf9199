package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur recode}: brings stored records up to date. */
@Command(
    name = "recode",
    header = "Codes stored articles again where program, knowledge or corrections have changed.",
    description = {
      "Every article is stored with a mark of what it was coded with. Those with another mark than"
          + " now",
      "are coded again from their stored texts; what became of their records is shown."
    },
    footer = {"", "Example: rapporteur recode", "         rapporteur recode my-data --all"})
final class RecodeCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = DataOption.USUAL,
      description = "Directory of the stored records (default: ./rapporteur-data).")
  private Path data = Path.of(DataOption.USUAL);

  @Option(names = "--all", description = "Code all articles again, whatever their mark.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for a person, json for a program, one article a line (default: text).")
  private ListFormat format = ListFormat.TEXT;

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private final CorrectionsOption corrections = new CorrectionsOption();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  RecodeCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    return new StoredRecords(surroundings, spec, DataOption.holding(data, spec))
        .write(store -> recode(store, messages));
  }

  private int recode(RecordStore store, Messages messages) throws Exception {
    Output output = new Output(surroundings.out());
    DiffReport report = new DiffReport(output, format, messages);
    KnownCorrections known =
        KnownCorrections.of(store, messages).and(corrections.read(knowledge, messages));
    Ingredients ingredients = Ingredients.of(knowledge, known.hash());
    CoderMark mark = CoderMark.of(parts, knowledge, ingredients, known);
    Recoding recoding =
        new Recoding(
            ItemCoder.of(
                parts.with(knowledge.own(messages)), known, surroundings.today(), messages),
            mark,
            threads.count(),
            messages);
    Recoding.Outcomes outcomes =
        recoding.run(store, text -> all || recoding.isOutdated(text), report);
    report.end(List.of());
    output.flush();
    messages.say(
        Printable.counted(outcomes.articles(), "article")
            + ": "
            + outcomes.coded()
            + " coded again, "
            + outcomes.changed()
            + " with other records");
    RunManifest.refresh(data.resolve(VerifyCommand.FILE_NAME), ingredients, Archive.stored(store));
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }
}
