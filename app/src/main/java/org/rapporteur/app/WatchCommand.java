package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.feed.Crawler;
import org.rapporteur.feed.Opml;
import org.rapporteur.feed.PoliteFetcher;
import org.rapporteur.source.RefusedException;
import org.rapporteur.store.FeedLedger;
import org.rapporteur.store.FeedState;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "How often each feed is asked, as 90s, 15m or 2h (default: 15m).")
  private Duration every = Duration.ofMinutes(15);

  @Option(names = "--once", description = "Ask each feed once, follow what is new, and end.")
  private boolean once;

  @Option(
      names = "--delay",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Pause between two requests to the same host (default: 2s).")
  private Duration delay = Duration.ofSeconds(2);

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Longest wait for a whole answer (default: 60s).")
  private Duration timeout = Duration.ofSeconds(60);

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description = "An e-mail or web address where servers that are asked can reach you.")
  private @Nullable String contact;

  @Option(
      names = "--allow-private",
      description =
          "Fetch from private networks too; feeds can then make it ask any machine there.")
  private boolean allowPrivate;

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
    List<String> addresses = addresses();
    RecordStore.prepareDirectory(data.path());
    Tally tally = new Tally();
    RunReport account = new RunReport(tally, report);
    boolean complete = false;
    try (Archive archive = new Archive(data.path(), tally, owning(messages))) {
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
      watch(addresses, archive, live, tally, messages, count);
      archive.join(messages);
      made.writeStore(archive.stored(), tally);
      archive.summary().ifPresent(messages::say);
      complete = true;
    } finally {
      messages.clearProgress();
      account.tell(messages, complete);
    }
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private Archive.Owning owning(Messages messages) {
    return (directory, store) -> StoreOwner.start(directory, store, parts, surroundings, messages);
  }

  private void watch(
      List<String> addresses,
      Archive archive,
      LiveCorrections known,
      Tally tally,
      Messages messages,
      int count)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    FeedLedger ledger = archive.store().feedLedger();
    PoliteFetcher fetcher = fetcher();
    try (Crawler crawler = new Crawler(fetcher, surroundings.today())) {
      WatchSource source = new WatchSource(crawler, every, once, InstantSource.system());
      RecordLayout layout =
          switch (format) {
            case TEXT -> RecordLayout.text(new Palette(surroundings.isTerminal("out")));
            case JSON -> RecordLayout.json();
            case NONE -> RecordLayout.none();
          };
      WatchedArticles results =
          new WatchedArticles(
              layout, new Output(surroundings.out()), messages, tally, archive, source);
      source.follow(ledger.pending());
      for (String address : addresses) {
        source.watch(ledger.feed(address).orElse(new FeedState(address, null, null)));
      }
      WatchCoder coder =
          new WatchCoder(
              new ItemCoder(
                  new CarefulCoder(parts.with(knowledge.own(messages)).coder(), messages),
                  new PageText(parts.pages()),
                  null,
                  surroundings.today(),
                  known));
      try {
        new OrderedPipeline(count).run(source, coder::code, results);
      } catch (InterruptedException asked) {
        results.save();
        results.join();
        throw asked;
      }
      results.save();
    }
  }

  private PoliteFetcher fetcher() throws IOException {
    try {
      return PoliteFetcher.of(VersionText.version(), contact, delay, timeout, allowPrivate);
    } catch (IllegalArgumentException unusable) {
      throw new ParameterException(
          spec.commandLine(), "--contact takes an e-mail or web address in plain letters");
    }
  }

  /** The feeds that are named, themselves or in a list. */
  private List<String> addresses() throws IOException {
    List<String> addresses = new ArrayList<>();
    for (String feed : feeds) {
      if (feed.regionMatches(true, 0, "http://", 0, 7)
          || feed.regionMatches(true, 0, "https://", 0, 8)) {
        addresses.add(feed);
        continue;
      }
      try {
        addresses.addAll(Opml.addresses(Files.readAllBytes(Path.of(feed))));
      } catch (RefusedException refused) {
        throw new ParameterException(spec.commandLine(), feed + ": " + refused.getMessage());
      } catch (IOException | IllegalArgumentException cause) {
        throw new ParameterException(
            spec.commandLine(), feed + " is neither an address nor a file that can be read");
      }
    }
    return addresses;
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
