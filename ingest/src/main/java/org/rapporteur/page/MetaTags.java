package org.rapporteur.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page, the first of each name. */
final class MetaTags {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_CONTENT = 2000;

  private final Map<String, String> contents = new HashMap<>();

  MetaTags(PageElements page) {
    for (Element meta : page.metas) {
      String content = meta.attr("content").strip();
      if (content.isEmpty() || content.length() > LONGEST_CONTENT) {
        continue;
      }
      for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
        String name = meta.attr(attribute);
        if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
          String key =
              (attribute.equals("itemprop") ? "itemprop:" : "") + name.toLowerCase(Locale.ROOT);
          contents.putIfAbsent(key, content);
        }
      }
    }
  }

  /** The content of the first of {@code names} that is there, with where that is. */
  Optional<Found<String>> first(String... names) {
    for (String name : names) {
      String content = contents.get(name);
      if (content != null) {
        return Optional.of(new Found<>(content, origin(name)));
      }
    }
    return Optional.empty();
  }

  private static String origin(String name) {
    if (name.startsWith("og:") || name.startsWith("article:")) {
      return "opengraph";
    }
    if (name.startsWith("dc.") || name.startsWith("dcterms.") || name.startsWith("dc:")) {
      return "dublin-core";
    }
    return name.startsWith("itemprop:") ? "microdata" : "meta";
  }
}
