package org.rapporteur.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What was read so far of one article in the XML of a news agency. */
final class XmlArticle {
  private static final int MOST_OF_FIELD = 4096;

  private final Form form;
  private final Paragraphs body = new Paragraphs();
  private final Map<String, StringBuilder> fields = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private int bodyDepth;

  XmlArticle(Form form) {
    this.form = form;
  }

  /** The element of the article itself. */
  void begin(XMLStreamReader xml) {
    attributes(xml);
  }

  /** An element within it; {@code silent} ones have words that are not the article's. */
  void start(XMLStreamReader xml, boolean silent, boolean block) {
    String name = xml.getLocalName();
    path.push(name);
    attributes(xml);
    if (bodyDepth > 0 || form.bodies().contains(name)) {
      bodyDepth++;
      if (block && !silent) {
        body.end();
      }
    }
  }

  private void attributes(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String field = form.attributes().get(xml.getLocalName() + "@" + xml.getAttributeLocalName(i));
      if (field != null && !xml.getAttributeValue(i).isBlank()) {
        fields.putIfAbsent(field, new StringBuilder(xml.getAttributeValue(i)).append('\n'));
      }
    }
  }

  /** The end of the element {@code name}. */
  void end(String name, boolean block) {
    path.poll();
    if (bodyDepth > 0) {
      bodyDepth--;
      if (block || bodyDepth == 0) {
        body.end();
      }
    }
    StringBuilder field = fields.get(form.elements().getOrDefault(name, ""));
    if (field != null && !field.isEmpty()) {
      field.append('\n');
    }
  }

  /** Characters of the element that is open. */
  void words(String words, boolean silent) throws RefusedException {
    if (bodyDepth > 0 && !silent) {
      body.add(words);
      return;
    }
    for (String name : path) {
      String field = form.elements().get(name);
      if (field != null) {
        StringBuilder value = fields.computeIfAbsent(field, f -> new StringBuilder());
        if (value.length() < MOST_OF_FIELD && !(value.isEmpty() && words.isBlank())) {
          value.append(words);
        }
        return;
      }
    }
  }

  String text() {
    return body.text();
  }

  /** What the article's head says. */
  Known known() {
    String date = field("date");
    String title = field("title");
    return new Known(
        field("id"),
        title == null ? field("name") : title,
        date == null ? null : WrittenDate.parse(date).orElse(null),
        field("url"),
        field("source"));
  }

  /** The first that was told for {@code name}. */
  private @Nullable String field(String name) {
    StringBuilder value = fields.get(name);
    return value == null
        ? null
        : value
            .toString()
            .lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElse(null);
  }

  /**
   * The elements of a form of XML.
   *
   * @param article the element of an article
   * @param bodies elements that hold its words
   * @param elements fields by the element that holds them as text
   * @param attributes fields by element@attribute
   */
  record Form(
      String article,
      Set<String> bodies,
      Map<String, String> elements,
      Map<String, String> attributes) {
    /** IPTC NewsML-G2, its content inline as HTML, NITF or plain text. */
    static final Form NEWSML =
        new Form(
            "newsItem",
            Set.of("inlineXML", "inlineData"),
            Map.of(
                "headline", "title",
                "contentCreated", "date",
                "firstCreated", "date",
                "versionCreated", "date",
                "provider", "source",
                "copyrightHolder", "source"),
            Map.of("newsItem@guid", "id", "provider@literal", "source"));

    /** IPTC NITF. */
    static final Form NITF =
        new Form(
            "nitf",
            Set.of("body.content"),
            Map.of("hl1", "title", "title", "name"),
            Map.of(
                "doc-id@id-string", "id",
                "date.issue@norm", "date",
                "pubdata@date.publication", "date",
                "pubdata@name", "source",
                "pubdata@ex-ref", "url"));

    /** PETRARCH's sentences. */
    static final Form PETRARCH =
        new Form(
            "Sentence",
            Set.of("Text"),
            Map.of(),
            Map.of("Sentence@id", "id", "Sentence@date", "date", "Sentence@source", "source"));
  }
}
