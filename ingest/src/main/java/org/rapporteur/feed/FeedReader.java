package org.rapporteur.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.source.RefusedException;

/** Reads RSS, Atom and JSON Feed. Stateless. */
public final class FeedReader {
  private static final int MOST_ENTRIES = 10_000;

  private FeedReader() {}

  /** The feed in {@code bytes}. */
  public static Feed read(byte[] bytes) throws RefusedException {
    int first = 0;
    while (first < bytes.length
        && (bytes[first] <= ' '
            || bytes[first] == (byte) 0xEF
            || bytes[first] == (byte) 0xBB
            || bytes[first] == (byte) 0xBF)) {
      first++;
    }
    return first < bytes.length && bytes[first] == '{' ? JsonFeedReader.read(bytes) : xml(bytes);
  }

  private static Feed xml(byte[] bytes) throws RefusedException {
    SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
    input.setAllowDoctypes(false);
    input.setXmlHealerOn(true);
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      SyndFeed feed = input.build(reader);
      List<FeedEntry> entries = new ArrayList<>();
      for (SyndEntry entry : feed.getEntries()) {
        if (entries.size() < MOST_ENTRIES) {
          entries.add(entry(entry));
        }
      }
      return new Feed(blankToNull(feed.getTitle()), entries, List.of());
    } catch (FeedException | IOException | RuntimeException | StackOverflowError broken) {
      String reason = broken.getMessage() == null ? broken.toString() : broken.getMessage();
      throw new RefusedException(
          ErrorCode.MALFORMED,
          reason.startsWith("Invalid document")
              ? "not a feed (RSS, Atom, JSON Feed or site map); a web page names its feed in its"
                  + " source, as rel=\"alternate\""
              : "not a sound feed: " + reason.lines().findFirst().orElse(""));
    }
  }

  private static FeedEntry entry(SyndEntry entry) {
    Date published =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    Date changed = entry.getUpdatedDate() == null ? published : entry.getUpdatedDate();
    return new FeedEntry(
        blankToNull(entry.getUri()),
        blankToNull(entry.getLink()),
        blankToNull(entry.getTitle()),
        published == null ? null : LocalDate.ofInstant(published.toInstant(), ZoneOffset.UTC),
        changed == null ? null : changed.toInstant().toString(),
        content(entry));
  }

  /** The longest of what it carries. */
  private static @Nullable String content(SyndEntry entry) {
    List<SyndContent> candidates = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) {
      candidates.add(entry.getDescription());
    }
    String longest = "";
    for (SyndContent candidate : candidates) {
      String value = candidate.getValue();
      if (value != null && value.length() > longest.length()) {
        longest = value;
      }
    }
    return blankToNull(longest);
  }

  /** {@code text} unless it is blank. */
  static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
