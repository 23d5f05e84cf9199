package org.rapporteur.app;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.rapporteur.feed.Crawler;
import org.rapporteur.feed.PoliteFetcher;
import org.rapporteur.store.FeedLedger;
import org.rapporteur.store.FeedState;
import org.rapporteur.store.StoreException;

/** Follows feeds, codes the articles they name, and stores them. */
final class FeedRun {
  private final Surroundings surroundings;
  private final Parts parts;
  private final Archive archive;
  private final Tally tally;
  private final Messages messages;

  /** Codes with {@code parts}, stores in {@code archive}, counts in {@code tally}. */
  FeedRun(Surroundings surroundings, Parts parts, Archive archive, Tally tally, Messages messages) {
    this.surroundings = surroundings;
    this.parts = parts;
    this.archive = archive;
    this.tally = tally;
    this.messages = messages;
  }

  /**
   * Follows the feeds at {@code addresses} until it is interrupted or, if {@code once}, all that is
   * new was followed.
   *
   * @param fetcher asks for them
   * @param every how often each is asked
   * @param known corrections
   * @param layout in which articles are printed
   * @param threads how many articles are coded at a time
   */
  void run(
      List<String> addresses,
      PoliteFetcher fetcher,
      Duration every,
      boolean once,
      LiveCorrections known,
      RecordLayout layout,
      int threads)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    FeedLedger ledger = archive.store().feedLedger();
    try (Crawler crawler = new Crawler(fetcher, surroundings.today())) {
      WatchSource source = new WatchSource(crawler, every, once, InstantSource.system());
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
                  new CarefulCoder(parts.coder(), messages),
                  new PageText(parts.pages()),
                  null,
                  surroundings.today(),
                  known));
      try {
        new OrderedPipeline(threads).run(source, coder::code, results);
      } catch (InterruptedException asked) {
        results.save();
        results.join();
        throw asked;
      }
      results.save();
    }
  }
}
