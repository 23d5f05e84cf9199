package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page in which it speaks about itself, found on one walk. */
final class PageElements {
  final List<Element> metas = new ArrayList<>();
  final List<Element> scripts = new ArrayList<>();
  final List<Element> links = new ArrayList<>();

  /** Headings of the first two ranks and {@code time}, in the order of the page. */
  final List<Element> headingsAndTimes = new ArrayList<>();

  /** What has {@code itemprop}, or the relation "author". */
  final List<Element> properties = new ArrayList<>();

  final String title;
  final String language;

  PageElements(Document page) {
    this.title = page.title();
    String declared = "";
    for (Element element : page.getAllElements()) {
      switch (element.normalName()) {
        case "meta" -> metas.add(element);
        case "script" -> scripts.add(element);
        case "link" -> links.add(element);
        case "h1", "h2", "time" -> headingsAndTimes.add(element);
        case "html" -> declared = element.attr("lang") + element.attr("xml:lang");
        default -> {}
      }
      if (element.attributesSize() > 0
          && (element.hasAttr("itemprop") || element.attr("rel").equals("author"))) {
        properties.add(element);
      }
    }
    this.language = declared.strip().toLowerCase(Locale.ROOT);
  }

  /** The headings {@code tag}, "h1" or "h2". */
  List<Element> headings(String tag) {
    return headingsAndTimes.stream().filter(element -> element.normalName().equals(tag)).toList();
  }

  /** The elements whose {@code itemprop} is {@code name}. */
  List<Element> withProperty(String name) {
    return properties.stream()
        .filter(element -> element.attr("itemprop").equalsIgnoreCase(name))
        .toList();
  }

  /** The elements that link to the author. */
  List<Element> ofAuthor() {
    return properties.stream().filter(element -> element.attr("rel").equals("author")).toList();
  }
}
