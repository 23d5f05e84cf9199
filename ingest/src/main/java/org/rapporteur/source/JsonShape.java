package org.rapporteur.source;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tells kinds of JSON apart. */
final class JsonShape {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern JSON_FEED =
      Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org");
  private static final Pattern NINJS =
      Pattern.compile(
          "\"(?:body_text|body_html|body_xhtml|versioncreated|versionCreated|usageterms)\"\\s*:");

  private JsonShape() {}

  /** The kind of JSON that begins with {@code start}, which begins with a bracket. */
  static ContentKind kind(String start) {
    if (JSON_FEED.matcher(start).find()) {
      return ContentKind.FEED;
    }
    if (start.startsWith("[")) {
      return ContentKind.JSON;
    }
    if (NINJS.matcher(start).find()) {
      return ContentKind.NINJS;
    }
    int end = start.indexOf('\n');
    return end >= 0 && !isWhole(start.substring(0, end)) && isCut(start.substring(0, end))
        ? ContentKind.JSON
        : ContentKind.JSONL;
  }

  private static boolean isWhole(String line) {
    try {
      JSON.readTree(line);
      return true;
    } catch (JacksonException | StackOverflowError incomplete) {
      return false;
    }
  }

  /** Whether {@code line} is the beginning of an object that goes on in the next line. */
  private static boolean isCut(String line) {
    String stripped = line.strip();
    return stripped.equals("{") || stripped.endsWith(",") || stripped.endsWith("{");
  }
}
