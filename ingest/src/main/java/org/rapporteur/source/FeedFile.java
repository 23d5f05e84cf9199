package org.rapporteur.source;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.feed.Feed;
import org.rapporteur.feed.FeedEntry;
import org.rapporteur.feed.FeedReader;

/** The articles that a saved feed carries. Only {@code watch} follows its links. */
final class FeedFile implements Items {
  /** In characters; less is the beginning of an article that stands elsewhere. */
  private static final int SHORTEST = 300;

  private final Origin origin;
  private final Feed feed;
  private final Iterator<FeedEntry> entries;
  private long number;

  private FeedFile(Origin origin, Feed feed) {
    this.origin = origin;
    this.feed = feed;
    this.entries = feed.entries().iterator();
  }

  /** The entries of the feed in {@code bytes}. */
  static Items items(Origin origin, byte[] bytes) throws RefusedException {
    return new FeedFile(origin, FeedReader.read(bytes));
  }

  @Override
  public @Nullable Item next() throws RefusedException {
    if (!entries.hasNext()) {
      return null;
    }
    FeedEntry entry = entries.next();
    Origin place = Origin.of(origin.name() + "#" + ++number);
    String text = entry.content() == null ? "" : Markup.text(entry.content());
    if (text.length() < SHORTEST) {
      return new Item.PassedOver(place, "feed entry without the article's text");
    }
    return new Item.Text(
        place,
        text,
        new Known(entry.id(), entry.title(), entry.published(), entry.url(), feed.title()));
  }
}
