package org.rapporteur.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code rapporteur watch}: follows feeds. */
@Command(
    name = "watch",
    header = "Follows feeds and codes the articles they name, again and again.",
    description = {
      "Feeds are RSS, Atom, JSON Feed and site maps, given by their address or in a list (OPML, or",
      "one address a line). It asks politely: one connection a host, pauses, robots.txt, only what",
      "has changed. What it did is kept with the records, so that it can be stopped and started at",
      "any time without losing or repeating an article."
    },
    footer = {
      "",
      "Example: rapporteur watch https://example.org/news.rss --every 10m",
      "         rapporteur watch feeds.opml --once --format json"
    })
final class WatchCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "1..*",
      paramLabel = "FEED",
      description = "Addresses of feeds, or files that list them.")
  private List<String> feeds = List.of();

  @Option(names = "--once", description = "Ask each feed once, follow what is new, and end.")
  private boolean once;

  @Mixin private final FeedOptions following = new FeedOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for a person, json for a program, none to store only (default: text).")
  private ReadCommand.Format format = ReadCommand.Format.TEXT;

  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was read, and what became of it, as JSON.")
  private @Nullable Path report;

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private final CorrectionsOption corrections = new CorrectionsOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  WatchCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    int count = threads.count();
    List<String> addresses = following.addresses(feeds);
    RecordStore.prepareDirectory(data.path());
    Tally tally = new Tally();
    RunReport account = new RunReport(tally, report);
    boolean complete = false;
    try (Archive archive =
        new Archive(data.path(), tally, (place, open) -> own(place, open, messages))) {
      KnownCorrections given = corrections.read(knowledge, messages);
      KnownCorrections known = archive.corrections(messages).and(given);
      LiveCorrections live = archive.live(known, given, messages);
      Ingredients ingredients = Ingredients.of(knowledge, known.hash());
      archive.mark(CoderMark.of(parts, knowledge, ingredients, live));
      RunManifest made =
          RunManifest.of(
              List.of(data.path().resolve(VerifyCommand.FILE_NAME)),
              "watch",
              corrections.addTo(Map.of(), knowledge),
              addresses,
              knowledge,
              ingredients);
      try {
        new FeedRun(surroundings, parts.with(knowledge.own(messages)), archive, tally, messages)
            .run(addresses, following.fetcher(), following.every(), once, live, layout(), count);
      } catch (InterruptedException asked) {
        messages.say("what was read is stored; the same command goes on from there");
        throw asked;
      }
      archive.join(messages);
      made.writeStore(archive.stored(), tally);
      archive.summary().ifPresent(messages::say);
      long left = archive.store().feedLedger().waiting();
      if (left > 0) {
        messages.say(
            Printable.counted(left, "link")
                + " still to be followed; the same command goes on with what is left");
      }
      complete = true;
    } finally {
      messages.clearProgress();
      account.tell(messages, complete);
    }
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private StoreOwner own(Path directory, RecordStore store, Messages messages)
      throws EnvironmentException {
    return StoreOwner.start(directory, store, parts, surroundings, messages);
  }

  private RecordLayout layout() {
    return switch (format) {
      case TEXT -> RecordLayout.text(new Palette(surroundings.isTerminal("out")));
      case JSON -> RecordLayout.json();
      case NONE -> RecordLayout.none();
    };
  }

  /** Reads a length of time, saying how to write it when it is none. */
  static final class TimeConverter implements ITypeConverter<Duration> {
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})(ms|s|m|h)");

    @Override
    public Duration convert(String text) {
      Matcher time = TIME.matcher(text.strip());
      if (!time.matches()) {
        throw new TypeConversionException("'" + text + "' is no time; write it as 90s, 15m or 2h");
      }
      long number = Long.parseLong(time.group(1));
      return switch (time.group(2)) {
        case "ms" -> Duration.ofMillis(number);
        case "s" -> Duration.ofSeconds(number);
        case "m" -> Duration.ofMinutes(number);
        default -> Duration.ofHours(number);
      };
    }
  }
}
