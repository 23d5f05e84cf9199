package org.rapporteur.source;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells kinds of XML, and HTML, by their root. */
final class XmlRoot {
  private static final Pattern ELEMENT = Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)");
  private static final Map<String, ContentKind> KINDS =
      Map.ofEntries(
          Map.entry("rss", ContentKind.FEED),
          Map.entry("feed", ContentKind.FEED),
          Map.entry("rdf", ContentKind.FEED),
          Map.entry("newsitem", ContentKind.NEWSML),
          Map.entry("newsmessage", ContentKind.NEWSML),
          Map.entry("packageitem", ContentKind.NEWSML),
          Map.entry("nitf", ContentKind.NITF),
          Map.entry("sentences", ContentKind.PETRARCH),
          Map.entry("urlset", ContentKind.SITEMAP),
          Map.entry("sitemapindex", ContentKind.SITEMAP),
          Map.entry("html", ContentKind.HTML));

  private XmlRoot() {}

  /** The kind of XML that begins with {@code start}. */
  static ContentKind kind(String start) {
    int position = 0;
    while (position < start.length()) {
      if (Character.isWhitespace(start.charAt(position))) {
        position++;
      } else if (start.startsWith("<?", position)) {
        position = behind(start, "?>", position);
      } else if (start.startsWith("<!--", position)) {
        position = behind(start, "-->", position);
      } else if (start.regionMatches(true, position, "<!doctype html", 0, 14)) {
        return ContentKind.HTML;
      } else if (start.startsWith("<!", position)) {
        position = behindDeclaration(start, position);
      } else {
        return element(start, position);
      }
    }
    return ContentKind.OTHER_XML;
  }

  private static ContentKind element(String start, int position) {
    Matcher root = ELEMENT.matcher(start).region(position, start.length());
    return root.lookingAt()
        ? KINDS.getOrDefault(root.group(1).toLowerCase(Locale.ROOT), ContentKind.OTHER_XML)
        : ContentKind.OTHER_XML;
  }

  private static int behind(String start, String mark, int position) {
    int end = start.indexOf(mark, position);
    return end < 0 ? start.length() : end + mark.length();
  }

  /** A document type may have declarations of its own in brackets. */
  private static int behindDeclaration(String start, int position) {
    int bracket = start.indexOf('[', position);
    int end = start.indexOf('>', position);
    return bracket >= 0 && bracket < end
        ? behind(start, ">", behind(start, "]", bracket))
        : behind(start, ">", position);
  }
}
