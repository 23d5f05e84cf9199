package org.rapporteur.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.source.RefusedException;

/** Reads site maps and their indexes (sitemaps.org), with Google's extension for news. */
public final class SitemapReader {
  /** Older articles are history, not news. */
  private static final int DAYS = 7;

  private static final int MOST_PARTS = 50;

  private SitemapReader() {}

  /** What the site map in {@code bytes}, got from {@code address}, names as of the last days. */
  public static Feed read(byte[] bytes, URI address, LocalDate today) throws RefusedException {
    SiteMapParser parser = new SiteMapParser(false);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    try {
      AbstractSiteMap map = parser.parseSiteMap(bytes, address.toURL());
      return map instanceof SiteMapIndex index ? index(index, today) : map((SiteMap) map, today);
    } catch (UnknownFormatException | IOException | RuntimeException broken) {
      throw new RefusedException(
          ErrorCode.MALFORMED, "not a sound site map: " + broken.getMessage());
    }
  }

  private static Feed index(SiteMapIndex index, LocalDate today) {
    List<String> parts = new ArrayList<>();
    for (AbstractSiteMap part : index.getSitemaps()) {
      if (parts.size() < MOST_PARTS && isRecent(day(part.getLastModified()), today)) {
        parts.add(part.getUrl().toString());
      }
    }
    return new Feed(null, List.of(), parts);
  }

  private static Feed map(SiteMap map, LocalDate today) {
    List<FeedEntry> entries = new ArrayList<>();
    String outlet = null;
    for (SiteMapURL url : map.getSiteMapUrls()) {
      NewsAttributes news = news(url);
      LocalDate published =
          news == null || news.getPublicationDateTime() == null
              ? null
              : news.getPublicationDateTime().toLocalDate();
      LocalDate changed = day(url.getLastModified());
      outlet = news != null && news.getName() != null ? news.getName() : outlet;
      boolean told = published != null || changed != null;
      if (told && isRecent(published == null ? changed : published, today)) {
        Date stamp = url.getLastModified();
        entries.add(
            new FeedEntry(
                null,
                url.getUrl().toString(),
                news == null ? null : news.getTitle(),
                published,
                stamp == null ? String.valueOf(published) : stamp.toInstant().toString(),
                null));
      }
    }
    return new Feed(outlet, entries, List.of());
  }

  private static @Nullable NewsAttributes news(SiteMapURL url) {
    ExtensionMetadata[] news = url.getAttributesForExtension(Extension.NEWS);
    return news != null && news.length > 0 && news[0] instanceof NewsAttributes told ? told : null;
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
  }

  private static boolean isRecent(@Nullable LocalDate day, LocalDate today) {
    return day == null || !day.isBefore(today.minusDays(DAYS));
  }
}
