package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the headline: the heading that the page's own titles agree with. */
final class TitleReader {
  private static final Pattern MARKS = Pattern.compile("\\s+[|\\-–—·•»:~>/]+\\s+|\\s*[|»]\\s*");
  private static final int LONGEST = 400;
  private static final int MOST_HEADINGS = 50;
  private static final int MOST_WORDS = 30;
  private static final int MOST_PARTS = 6;

  /** A heading that is called so is over something else. */
  private static final int OTHERS = Trait.COMMENTS.bit() | Trait.RELATED.bit();

  private static final double SAME = 0.98;
  private static final double AGREE = 0.45;
  private static final double RELATED = 0.1;

  private TitleReader() {}

  /** The headline of {@code page}. */
  static Optional<Found<String>> read(
      PageElements page, MetaTags meta, LinkedData data, String host) {
    List<Found<String>> told = new ArrayList<>();
    data.articleText("headline").ifPresent(text -> told.add(new Found<>(text, "json-ld")));
    meta.first("og:title").ifPresent(told::add);
    meta.first(
            "twitter:title",
            "dc.title",
            "dcterms.title",
            "citation_title",
            "parsely-title",
            "sailthru.title")
        .ifPresent(told::add);
    String pageTitle = page.title;
    if (!pageTitle.isBlank()) {
      told.add(new Found<>(pageTitle, "title"));
    }
    told.removeIf(found -> found.value().length() > LONGEST);
    Site site = new Site(site(meta, data), host);
    return heading(page, told, site).or(() -> shortest(told, site));
  }

  /**
   * The heading of the first rank that the titles agree with most; else one of the second that says
   * just what they say; else the only one of the first that has anything of theirs; else the best
   * of the second.
   */
  private static Optional<Found<String>> heading(
      PageElements page, List<Found<String>> told, Site site) {
    List<String> first = headings(page, "h1", told, site);
    List<String> second = headings(page, "h2", told, site);
    return best(first, told, AGREE)
        .or(() -> best(second, told, SAME))
        .or(() -> onlyOne(first, told))
        .or(() -> best(second, told, AGREE))
        .map(text -> new Found<>(withoutSite(shorter(text, first, second), site), "heading"));
  }

  private static Optional<String> onlyOne(List<String> headings, List<Found<String>> told) {
    if (told.isEmpty()) {
      return headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty();
    }
    List<String> related =
        headings.stream().filter(heading -> agreement(heading, told) > RELATED).toList();
    return related.size() == 1 ? Optional.of(related.getFirst()) : Optional.empty();
  }

  /** What stands before the first mark of {@code heading}, where a heading is just that. */
  private static String shorter(String heading, List<String> first, List<String> second) {
    String start = MARKS.split(heading, -1)[0];
    return first.contains(start) || second.contains(start) ? start : heading;
  }

  private static List<String> headings(
      PageElements page, String tag, List<Found<String>> told, Site site) {
    Set<String> names = new HashSet<>();
    for (Found<String> title : told) {
      String[] parts = MARKS.split(title.value(), -1);
      if (parts.length > 1 && site.isBehind(parts)) {
        names.add(PageFacts.key(parts[parts.length - 1]));
      }
    }
    return page.headings(tag).stream()
        .limit(MOST_HEADINGS)
        .filter(heading -> (Trait.ofNames(ElementNames.of(heading)) & OTHERS) == 0)
        .map(heading -> words(heading, told, site))
        .filter(text -> !text.isEmpty() && !site.is(text) && !names.contains(PageFacts.key(text)))
        .filter(text -> told.isEmpty() || WordOdds.wordsOf(text, 80).size() <= MOST_WORDS)
        .distinct()
        .toList();
  }

  private static Optional<String> best(
      List<String> headings, List<Found<String>> told, double least) {
    String best = null;
    double most = least;
    for (String heading : headings) {
      double agreement = agreement(heading, told);
      if (agreement > most) {
        most = agreement;
        best = heading;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double agreement(String heading, List<Found<String>> told) {
    return told.stream().mapToDouble(title -> agreement(heading, title.value())).max().orElse(0);
  }

  /**
   * The words of {@code heading}; without those of its last elements or the first where only what
   * is left is what the page calls itself, as a label or a number of comments may stand in it.
   */
  private static String words(Element heading, List<Found<String>> told, Site site) {
    String all = TextOf.element(heading, LONGEST);
    if (heading.childrenSize() == 0 || heading.childrenSize() > MOST_PARTS) {
      return all;
    }
    String behind = all;
    for (Element part : List.copyOf(heading.children()).reversed()) {
      behind = without(behind, TextOf.element(part, LONGEST), false);
      if (isTold(behind, told, site)) {
        return behind;
      }
    }
    String before = without(all, TextOf.element(heading.child(0), LONGEST), true);
    return isTold(before, told, site) ? before : all;
  }

  private static String without(String words, String part, boolean first) {
    if (first) {
      return words.startsWith(part) ? words.substring(part.length()).strip() : words;
    }
    return words.endsWith(part)
        ? words.substring(0, words.length() - part.length()).strip()
        : words;
  }

  private static boolean isTold(String words, List<Found<String>> told, Site site) {
    String key = PageFacts.key(words);
    return !key.isEmpty()
        && told.stream()
            .anyMatch(title -> PageFacts.key(withoutSite(title.value(), site)).equals(key));
  }

  /**
   * Share of the words of both that are in both; the longest part of the title alone counts too.
   */
  private static double agreement(String heading, String title) {
    Set<String> words = new HashSet<>(WordOdds.wordsOf(heading, 80));
    if (words.isEmpty()) {
      return 0;
    }
    String longest = "";
    for (String part : MARKS.split(title, -1)) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return Math.max(jaccard(words, title), jaccard(words, longest));
  }

  private static double jaccard(Set<String> words, String title) {
    Set<String> other = new HashSet<>(WordOdds.wordsOf(title, 80));
    Set<String> both = new HashSet<>(words);
    both.retainAll(other);
    int union = words.size() + other.size() - both.size();
    return union == 0 ? 0 : (double) both.size() / union;
  }

  private static Optional<Found<String>> shortest(List<Found<String>> told, Site site) {
    for (Found<String> found : told) {
      String bare = withoutSite(found.value(), site);
      if (!bare.isBlank()) {
        return Optional.of(new Found<>(bare, found.origin()));
      }
    }
    return Optional.empty();
  }

  private static String site(MetaTags meta, LinkedData data) {
    return meta.first("og:site_name", "application-name")
        .map(Found::value)
        .or(() -> data.names("publisher").stream().findFirst())
        .orElse("");
  }

  /** {@code title} without the name of the site before or behind it. */
  private static String withoutSite(String title, Site site) {
    String bare = title.strip();
    String[] parts = MARKS.split(bare, -1);
    if (parts.length > 1 && site.isBehind(parts)) {
      String last = parts[parts.length - 1];
      return bare.substring(0, bare.lastIndexOf(last)).replaceAll("[\\s|\\-–—·•»:~>]+$", "");
    }
    if (parts.length > 1 && site.is(parts[0])) {
      return bare.substring(parts[0].length()).replaceAll("^[\\s|\\-–—·•»:~>]+", "");
    }
    String host = site.host() + " ";
    return site.host().contains(".") && bare.regionMatches(true, 0, host, 0, host.length())
        ? bare.substring(host.length()).strip()
        : bare;
  }

  /**
   * What the site is called.
   *
   * @param name as it says, empty when it does not
   * @param host of its address, empty when that is not known
   */
  private record Site(String name, String host) {
    private static final int TELLING_LETTERS = 4;

    /** Whether {@code text} is nothing but its name. */
    boolean is(String text) {
      String key = PageFacts.key(text);
      return !key.isEmpty()
          && (key.equals(PageFacts.key(name))
              || key.equals(PageFacts.key(host))
              || List.of(host.split("\\.", -1)).contains(key));
    }

    /** Whether the last of {@code parts} is a name of it. */
    boolean isBehind(String[] parts) {
      String last = parts[parts.length - 1];
      int words = WordOdds.wordsOf(last, 20).size();
      int before = WordOdds.wordsOf(parts[0], 40).size();
      boolean capital = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
      return is(last)
          || (capital && words <= 4 && before >= words + 2)
          || (capital && before >= words && isInHost(last))
          || last.toLowerCase(Locale.ROOT).endsWith(".com");
    }

    /**
     * Whether the address has a word of {@code name}, as hosts of "Ames Daily" are amesdaily.com.
     */
    private boolean isInHost(String name) {
      return WordOdds.wordsOf(name, 20).stream()
          .anyMatch(word -> word.length() >= TELLING_LETTERS && host.contains(word));
    }
  }
}
