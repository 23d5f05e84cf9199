package org.rapporteur.app;

import org.jspecify.annotations.Nullable;
import org.rapporteur.feed.Crawled;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.source.Item;
import org.rapporteur.source.Known;
import org.rapporteur.source.Markup;
import org.rapporteur.source.Origin;
import org.rapporteur.source.RefusedException;
import org.rapporteur.store.Link;

/** Codes what the crawler brings; where a page gives no article, the words in the feed do. */
final class WatchCoder {
  /** In characters; less is the beginning of an article that stands elsewhere. */
  private static final int SHORTEST = 600;

  private final ItemCoder coder;

  WatchCoder(ItemCoder coder) {
    this.coder = coder;
  }

  /** What comes of {@code brought}. */
  Watched code(WatchSource.Brought brought) throws EnvironmentException {
    Link link = brought.link().orElse(null);
    ItemResult result =
        switch (brought.crawled()) {
          case Crawled.PageRead page -> page(page, link);
          case Crawled.PageFailed failed -> failed(failed, link);
          case Crawled.FeedRead feed -> null;
          case Crawled.FeedUnchanged feed -> null;
          case Crawled.FeedFailed feed -> null;
        };
    return new Watched(brought.crawled(), link, result);
  }

  private ItemResult page(Crawled.PageRead page, @Nullable Link link) throws EnvironmentException {
    ItemResult result = coder.code(page.item(), link == null ? null : link.article());
    boolean none =
        result.fate() instanceof ItemResult.NoArticle || result.fate() instanceof ItemResult.Broken;
    Item words = none && link != null ? words(link) : null;
    return words == null ? result : coder.code(words, link == null ? null : link.article());
  }

  /** A page that cannot be had for good may stand in the feed. */
  private @Nullable ItemResult failed(Crawled.PageFailed failed, @Nullable Link link)
      throws EnvironmentException {
    if (!failed.lasting() || link == null) {
      return null;
    }
    Item words = words(link);
    return coder.code(
        words == null
            ? new Item.Refused(Origin.of(link.url()), ErrorCode.NOT_FETCHED, failed.reason())
            : words,
        link.article());
  }

  private static @Nullable Item words(Link link) {
    if (link.content() == null) {
      return null;
    }
    try {
      String text = Markup.text(link.content());
      Known known = new Known(null, link.title(), link.published(), link.url(), link.outlet());
      return text.length() < SHORTEST ? null : new Item.Text(Origin.of(link.url()), text, known);
    } catch (RefusedException tooLong) {
      return null;
    }
  }
}
