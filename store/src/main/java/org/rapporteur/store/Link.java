package org.rapporteur.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that a feed named.
 *
 * @param address its canonical address, by which it is known
 * @param url its address as the feed wrote it
 * @param title headline as the feed gave it
 * @param published day of publication as the feed gave it
 * @param outlet name of the feed
 * @param stamp when it was published or changed, as the feed says
 * @param content its words as HTML, where the feed carries them
 * @param article key of the version that is stored already; null when none is
 * @param attempts how often it was tried in vain
 */
public record Link(
    String address,
    String url,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String stamp,
    @Nullable String content,
    @Nullable String article,
    int attempts) {
  /** This, tried in vain once more. */
  public Link tried() {
    return new Link(address, url, title, published, outlet, stamp, content, article, attempts + 1);
  }
}
