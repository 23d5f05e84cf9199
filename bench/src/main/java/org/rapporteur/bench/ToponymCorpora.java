package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Span;
import org.rapporteur.place.Place;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads the Local-Global Lexicon ({@code lgl.xml}, Lieberman et al. 2010) and GeoWebNews ({@code
 * GWN.xml}, Gritta et al. 2019). A third of the articles, those whose number divides by three, is
 * held out. The few annotations whose offsets miss their words are left out.
 */
final class ToponymCorpora {
  private final GoldGeography geography;

  ToponymCorpora(GoldGeography geography) {
    this.geography = geography;
  }

  /** All articles of both collections in {@code folder}. */
  List<GoldDocument> read(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Element article : articles(folder.resolve("lgl.xml"))) {
      documents.add(document("LGL", article, "docid", "url"));
    }
    for (Element article : articles(folder.resolve("GWN.xml"))) {
      documents.add(document("GeoWebNews", article, "file", "link"));
    }
    return documents;
  }

  private static List<Element> articles(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
      return elements(root, "article");
    } catch (ParserConfigurationException | SAXException cause) {
      throw new IOException(file + ": " + cause.getMessage(), cause);
    }
  }

  private GoldDocument document(String corpus, Element article, String number, String address) {
    String id = article.getAttribute(number);
    String text = text(article, "text");
    List<GoldToponym> toponyms = new ArrayList<>();
    for (Element marked : elements(article, "toponym")) {
      Span span = span(marked, text);
      String words = text(marked, "phrase") + text(marked, "extractedName");
      if (span.of(text).equals(words)) {
        toponyms.add(toponym(marked, span));
      }
    }
    ArticleSource source =
        new ArticleSource(
            id, text, text(article, "title"), null, text(article, address).strip(), null);
    return new GoldDocument(corpus, Integer.parseInt(id) % 3 == 0, source, toponyms);
  }

  private GoldToponym toponym(Element marked, Span span) {
    List<Element> located = elements(marked, "gaztag");
    if (!located.isEmpty()) {
      return fromTag(span, located.getFirst());
    }
    Place.Point point = point(marked, "latitude", "longitude");
    String name = text(marked, "normalisedName");
    if (point == null) {
      return new GoldToponym(span, name, null, null, null, false);
    }
    String id = text(marked, "geonamesID");
    return geography.locate(span, name, point, id.isEmpty() ? 0 : Integer.parseInt(id));
  }

  private GoldToponym fromTag(Span span, Element tag) {
    Place.Point point = point(tag, "lat", "lon");
    String name = text(tag, "name");
    if (text(tag, "fcode").startsWith("PCL")) {
      return new GoldToponym(span, name, point, geography.country(name), null, true);
    }
    String country = geography.country(text(tag, "country"));
    String admin1 = country == null || point == null ? null : geography.division(point, country);
    return new GoldToponym(span, name, point, country, admin1, false);
  }

  private static Place.@Nullable Point point(Element element, String latitude, String longitude) {
    String degrees = text(element, latitude);
    return degrees.isEmpty()
        ? null
        : new Place.Point(
            Double.parseDouble(degrees), Double.parseDouble(text(element, longitude)));
  }

  /** Offsets of the collections count code points; a few lie outside the text. */
  private static Span span(Element marked, String text) {
    int length = text.codePointCount(0, text.length());
    int begin = Math.clamp(Integer.parseInt(text(marked, "start")), 0, length);
    int end = Math.clamp(Integer.parseInt(text(marked, "end")), begin, length);
    return new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  private static String text(Element element, String name) {
    List<Element> found = elements(element, name);
    return found.isEmpty() ? "" : found.getFirst().getTextContent();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
