package org.rapporteur.source;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of a fragment of HTML that is all article, as feeds, mail and news agencies carry it.
 * Whole pages are for {@code org.rapporteur.page}.
 */
public final class Markup {
  private static final Set<String> NO_WORDS =
      Set.of("script", "style", "noscript", "template", "iframe", "object", "svg", "head");

  private Markup() {}

  /** The paragraphs of {@code html}, blank lines between them. */
  public static String text(String html) throws RefusedException {
    if (html.length() > Limits.LONGEST) {
      throw Limits.tooLong();
    }
    Collector collector = new Collector();
    Jsoup.parseBodyFragment(html).body().filter(collector);
    return collector.paragraphs.text();
  }

  /** Walks without recursion, so that deep nesting costs no stack. */
  private static final class Collector implements NodeFilter {
    private final Paragraphs paragraphs = new Paragraphs();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.getWholeText());
      } else if (node instanceof Element element) {
        if (NO_WORDS.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (element.isBlock() || element.normalName().equals("br")) {
          paragraphs.end();
        }
      }
      return FilterResult.CONTINUE;
    }

    /** The fragment is no longer than what is allowed, so its words are not. */
    private void add(String words) {
      try {
        paragraphs.add(words);
      } catch (RefusedException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        paragraphs.end();
      }
      return FilterResult.CONTINUE;
    }
  }
}
