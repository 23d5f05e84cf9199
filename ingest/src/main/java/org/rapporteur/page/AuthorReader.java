package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds who wrote a page. */
final class AuthorReader {
  private static final int LONGEST_NAME = 80;
  private static final int MOST_AUTHORS = 20;
  private static final Pattern BY =
      Pattern.compile(
          "^(?:story |words |text |written |posted |reviewed )?by:? +(.{3,80}?)(?: *[|·•,–—] .*| on .*| in .*|\\d.*)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|der|von|bin|al|el|da|du|la|le)){1,4}");

  private AuthorReader() {}

  /** The authors of {@code page}. */
  static Optional<Found<List<String>>> read(
      PageElements page, MetaTags meta, LinkedData data, PageFacts facts) {
    return found(data.names("author"), "json-ld")
        .or(() ->
            meta.first(
                    "author",
                    "article:author_name",
                    "dc.creator",
                    "dcterms.creator",
                    "citation_author",
                    "parsely-author",
                    "sailthru.author",
                    "cxenseparse:author",
                    "byl",
                    "authors",
                    "article:author",
                    "twitter:creator_name")
                .flatMap(told -> found(List.of(told.value()), told.origin())))
        .or(() -> elements(page.withProperty("author"), "microdata"))
        .or(() -> elements(page.ofAuthor(), "link"))
        .or(() -> byline(facts));
  }

  private static Optional<Found<List<String>>> elements(List<Element> elements, String origin) {
    List<String> names = new ArrayList<>();
    for (Element element : elements) {
      Element name = element.getElementsByAttributeValue("itemprop", "name").first();
      names.add(TextOf.element(name == null ? element : name, LONGEST_NAME));
      if (names.size() == MOST_AUTHORS) {
        break;
      }
    }
    return found(names, origin);
  }

  private static Optional<Found<List<String>>> byline(PageFacts facts) {
    int from = Math.max(0, facts.titleBlock - 4);
    int to = Math.min(facts.blocks.size(), Math.max(0, facts.titleBlock) + 15);
    for (int i = from; i < to; i++) {
      TextBlock block = facts.blocks.get(i);
      Matcher by = BY.matcher(block.words() > 20 ? "" : block.text());
      if (by.matches() && NAME.matcher(by.group(1)).lookingAt()) {
        return found(List.of(by.group(1)), "text");
      }
    }
    return Optional.empty();
  }

  private static Optional<Found<List<String>>> found(List<String> told, String origin) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : told) {
      names.addAll(split(name));
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found<>(names.stream().limit(MOST_AUTHORS).toList(), origin));
  }

  /** The names in {@code told}, without "By" and what is an address rather than a name. */
  private static List<String> split(String told) {
    String bare = told.strip().replaceFirst("^(?i:by:?|author:?|written by) ", "").strip();
    if (bare.isEmpty() || bare.length() > 4 * LONGEST_NAME || isAddress(bare)) {
      return List.of();
    }
    List<String> parts = List.of(bare.split(" and | & |;|, (?=\\p{Lu}\\S+ \\p{Lu})", -1));
    boolean allNames =
        parts.size() > 1 && parts.stream().allMatch(p -> NAME.matcher(p.strip()).matches());
    return allNames
        ? parts.stream().map(String::strip).toList()
        : bare.length() > LONGEST_NAME ? List.of() : List.of(bare);
  }

  private static boolean isAddress(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("://") || lower.startsWith("www.") || lower.contains("facebook.com");
  }
}
