package org.rapporteur.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.JsonReason;
import org.rapporteur.source.RefusedException;
import org.rapporteur.source.WrittenDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeedReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonFeedReader() {}

  static Feed read(byte[] bytes) throws RefusedException {
    JsonNode feed;
    try {
      feed = JSON.readTree(bytes);
    } catch (JacksonException broken) {
      throw new RefusedException(
          ErrorCode.MALFORMED, "not a sound JSON Feed: " + JsonReason.of(broken));
    }
    List<FeedEntry> entries = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      String published = words(item, "date_published");
      String changed = words(item, "date_modified");
      String html = words(item, "content_html");
      String text = words(item, "content_text");
      entries.add(
          new FeedEntry(
              words(item, "id"),
              words(item, "url"),
              words(item, "title"),
              published == null ? null : WrittenDate.parse(published).orElse(null),
              changed == null ? published : changed,
              html != null ? html : text == null ? words(item, "summary") : escaped(text)));
    }
    return new Feed(words(feed, "title"), entries, List.of());
  }

  /** Words as HTML, lines as paragraphs. */
  private static String escaped(String text) {
    return "<p>"
        + text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\R+", "</p><p>")
        + "</p>";
  }

  private static @Nullable String words(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() || value.isNumber() ? FeedReader.blankToNull(value.asString()) : null;
  }
}
