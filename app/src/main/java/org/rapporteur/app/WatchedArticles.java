package org.rapporteur.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CanonicalAddress;
import org.rapporteur.feed.Crawled;
import org.rapporteur.feed.FeedEntry;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.store.FeedLedger;
import org.rapporteur.store.FeedState;
import org.rapporteur.store.Link;
import org.rapporteur.store.Mark;
import org.rapporteur.store.StoreException;

/**
 * Stores what was watched, each article in one transaction with the note that its link is done
 * with, and prints it just before.
 */
final class WatchedArticles implements OrderedPipeline.Sink<Watched> {
  private static final int BATCH = 100;
  private static final long LATEST = Duration.ofSeconds(2).toNanos();

  /** How often what is new is joined with what was there, while nothing else is to be done. */
  private static final long JOIN_EVERY = Duration.ofMinutes(10).toNanos();

  private final RecordLayout layout;
  private final Output output;
  private final Messages messages;
  private final Tally tally;
  private final Archive archive;
  private final FeedLedger ledger;
  private final WatchSource source;
  private final List<Mark> marks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> settled = new ArrayList<>();
  private long savedAt = System.nanoTime();
  private long joinedAt = System.nanoTime();

  WatchedArticles(
      RecordLayout layout,
      Output output,
      Messages messages,
      Tally tally,
      Archive archive,
      WatchSource source)
      throws StoreException, EnvironmentException {
    this.layout = layout;
    this.output = output;
    this.messages = messages;
    this.tally = tally;
    this.archive = archive;
    this.ledger = archive.store().feedLedger();
    this.source = source;
  }

  @Override
  public void accept(Watched watched)
      throws OutputClosedException, EnvironmentException, StoreException {
    switch (watched.crawled()) {
      case Crawled.FeedRead feed -> feed(feed);
      case Crawled.FeedUnchanged feed -> {
        ledger.answered(feed.address(), source.now());
        source.feedUnchanged(feed.address());
      }
      case Crawled.FeedFailed feed -> {
        problem(feed.address(), feed.reason());
        ledger.failed(feed.address(), source.now(), feed.reason());
        source.feedFailed(feed.address(), feed.notBefore());
      }
      case Crawled.PageRead page -> settle(page.address(), watched.result());
      case Crawled.PageFailed page -> failed(page, watched);
    }
    if (marks.size() >= BATCH || System.nanoTime() - savedAt > LATEST) {
      save();
    }
    messages.progress(
        Printable.counted(tally.of("articles"), "article")
            + ", "
            + Printable.counted(tally.of("records"), "record")
            + ", "
            + Printable.counted(source.open(), "link")
            + " to follow");
  }

  private void problem(String address, String reason) {
    messages.problem(new Problem(address, 0, ErrorCode.NOT_FETCHED, reason, null));
  }

  private void feed(Crawled.FeedRead feed) throws StoreException {
    FeedState state = new FeedState(feed.address(), feed.etag(), feed.lastModified());
    List<Link> links = new ArrayList<>();
    for (FeedEntry entry : feed.feed().entries()) {
      if (entry.url() != null) {
        CanonicalAddress.of(entry.url())
            .ifPresent(address -> links.add(link(address, entry, feed.feed().title())));
      }
    }
    List<Link> fresh = ledger.record(state, links);
    ledger.answered(feed.address(), source.now());
    source.follow(fresh);
    for (String part : feed.feed().parts()) {
      source.watch(ledger.feed(part).orElse(new FeedState(part, null, null)));
    }
    source.feedDone(state);
  }

  private static Link link(String address, FeedEntry entry, @Nullable String outlet) {
    return new Link(
        address,
        String.valueOf(entry.url()),
        entry.title(),
        entry.published(),
        outlet,
        entry.stamp(),
        entry.content(),
        null,
        0);
  }

  private void failed(Crawled.PageFailed page, Watched watched)
      throws StoreException, EnvironmentException {
    Link link = watched.link();
    if (page.lasting() || link == null) {
      settle(page.address(), watched.result());
      return;
    }
    if (page.asked()) {
      problem(link.url(), page.reason());
      marks.add(new Mark.Postponed(link.address(), page.reason()));
      if (link.attempts() + 1 >= FeedLedger.MOST_ATTEMPTS) {
        tally.count("givenUp");
        settled.add(link.address());
        return;
      }
    }
    source.linkLater(page.asked() ? link.tried() : link, page.notBefore());
  }

  private void settle(String address, @Nullable ItemResult result)
      throws StoreException, EnvironmentException {
    settled.add(address);
    if (result == null) {
      return;
    }
    result.problems().forEach(messages::problem);
    tally.add(result);
    String name = result.origin().name();
    switch (result.fate()) {
      case ItemResult.Article article -> {
        lines.addAll(layout.coded(name, article));
        marks.add(new Mark.Followed(address, archive.add(name, article), null));
      }
      case ItemResult.Unchanged same -> marks.add(new Mark.Followed(address, null, "unchanged"));
      case ItemResult.NoArticle none -> marks.add(new Mark.Followed(address, null, none.reason()));
      case ItemResult.Broken broken -> {
        lines.addAll(layout.failed(broken.id() == null ? name : broken.id(), broken.problem()));
        marks.add(new Mark.Followed(address, null, broken.problem().message()));
      }
    }
  }

  /**
   * Prints what was accepted and then stores it; then its links are done with. In this order a
   * process that is killed between the two prints the same lines again, where it would else lose
   * them.
   */
  void save() throws OutputClosedException, EnvironmentException, StoreException {
    for (String line : lines) {
      output.line(line);
    }
    lines.clear();
    output.flush();
    if (!marks.isEmpty()) {
      archive.save(() -> marks);
      marks.clear();
    }
    settled.forEach(source::linkDone);
    settled.clear();
    savedAt = System.nanoTime();
  }

  @Override
  public void idle() throws OutputClosedException, EnvironmentException, StoreException {
    save();
    if (System.nanoTime() - joinedAt > JOIN_EVERY) {
      join();
      joinedAt = System.nanoTime();
    }
  }

  /** Joins what was stored with what was there before. */
  void join() throws EnvironmentException, StoreException {
    try {
      archive.join(messages);
    } catch (IOException cause) {
      throw new EnvironmentException("cannot join articles: " + cause.getMessage(), cause);
    }
  }
}
