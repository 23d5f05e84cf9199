package org.rapporteur.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.occurrence.Occurrence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur join}: joins reports of the same events in a store. */
@Command(
    name = "join",
    header = "Joins reports of the same event, and keeps occurrences, agenda, claims and stories.",
    description = {
      "What was joined before stays; new articles are joined to it in the order of publication,",
      "and those that were coded anew or that you joined or separated by hand are placed anew.",
      "With --again all is joined anew, and the result depends on the articles alone."
    },
    footer = {"", "Example: rapporteur join"})
final class JoinCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = DataOption.USUAL,
      description = "Directory of the stored records (default: ./rapporteur-data).")
  private Path data = Path.of(DataOption.USUAL);

  @Option(names = "--again", description = "Forget former joins and join all articles anew.")
  private boolean again;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  JoinCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    return new StoredRecords(surroundings, spec, DataOption.holding(data, spec))
        .write(store -> {
          tell(StoredNews.join(store, again, messages), messages);
          return ExitCode.OK;
        });
  }

  private static void tell(JoinedNews news, Messages messages) {
    long shared = news.occurrences().stream().filter(found -> found.articles() > 1).count();
    int reports =
        news.occurrences().stream().map(Occurrence::members).mapToInt(m -> m.size()).sum();
    messages.say(
        "%s of %s are %s; %,d of them are told by several articles"
            .formatted(
                Printable.counted(reports, "report"),
                Printable.counted(news.articles().size(), "article"),
                Printable.counted(news.occurrences().size(), "occurrence"),
                shared));
  }
}
