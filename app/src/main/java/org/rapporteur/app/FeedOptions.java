package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.feed.Opml;
import org.rapporteur.feed.PoliteFetcher;
import org.rapporteur.source.RefusedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How feeds are followed. */
final class FeedOptions {
  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = WatchCommand.TimeConverter.class,
      description = "How often each feed is asked, as 90s, 15m or 2h (default: 15m).")
  private Duration every = Duration.ofMinutes(15);

  @Option(
      names = "--delay",
      paramLabel = "TIME",
      converter = WatchCommand.TimeConverter.class,
      description = "Pause between two requests to the same host (default: 2s).")
  private Duration delay = Duration.ofSeconds(2);

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = WatchCommand.TimeConverter.class,
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

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  FeedOptions() {}

  /** How often each feed is asked. */
  Duration every() {
    return every;
  }

  /** Asks as the options say. */
  PoliteFetcher fetcher() throws IOException {
    try {
      return PoliteFetcher.of(VersionText.version(), contact, delay, timeout, allowPrivate);
    } catch (IllegalArgumentException unusable) {
      throw new ParameterException(
          spec.commandLine(), "--contact takes an e-mail or web address in plain letters");
    }
  }

  /** The addresses of the feeds that {@code named} names, themselves or in a list. */
  List<String> addresses(List<String> named) throws IOException {
    List<String> addresses = new ArrayList<>();
    for (String feed : named) {
      if (feed.regionMatches(true, 0, "http://", 0, 7)
          || feed.regionMatches(true, 0, "https://", 0, 8)) {
        addresses.add(feed);
        continue;
      }
      try {
        addresses.addAll(Opml.addresses(Files.readAllBytes(Path.of(feed))));
      } catch (RefusedException refused) {
        String line = refused.line() == 0 ? "" : ":" + refused.line();
        throw new ParameterException(spec.commandLine(), feed + line + ": " + refused.getMessage());
      } catch (IOException | IllegalArgumentException cause) {
        throw new ParameterException(
            spec.commandLine(), feed + " is neither an address nor a file that can be read");
      }
    }
    return addresses;
  }
}
