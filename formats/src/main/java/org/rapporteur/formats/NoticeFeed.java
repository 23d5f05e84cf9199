package org.rapporteur.formats;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.alert.Notice;

/**
 * Notices of alerts as a feed in Atom (RFC 4287). Feed and entries keep their ids wherever they are
 * read.
 */
public final class NoticeFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private NoticeFeed() {}

  /**
   * The feed of {@code notices}, the latest first.
   *
   * @param store a name that no other store has
   * @param about what the feed is of: an alert, or "all"
   * @param title what it is called
   * @param since when it was made, for a feed without notices
   * @param desk address of the desk
   * @param path of the feed there
   */
  public static String write(
      List<Notice> notices,
      String store,
      String about,
      String title,
      Instant since,
      String desk,
      String path) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("feed");
      out.writeDefaultNamespace(ATOM);
      element(out, "id", id(store + " " + about));
      element(out, "title", title);
      element(out, "updated", (notices.isEmpty() ? since : notices.getFirst().made()).toString());
      link(out, "self", desk + path);
      link(out, "alternate", desk + (about.equals("all") ? "/alerts" : "/alerts/" + about));
      out.writeStartElement("author");
      element(out, "name", "Rapporteur");
      out.writeEndElement();
      for (Notice notice : notices) {
        entry(out, notice, desk);
      }
      out.writeEndElement();
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("text cannot fail to be written", impossible);
    }
    return text.toString();
  }

  private static void entry(XMLStreamWriter out, Notice notice, String desk)
      throws XMLStreamException {
    out.writeStartElement("entry");
    element(out, "id", id("notice " + notice.id()));
    element(out, "title", notice.name() + ": " + notice.title());
    element(out, "updated", notice.made().toString());
    element(out, "published", notice.made().toString());
    link(out, "alternate", NoticeText.link(notice, desk));
    element(out, "content", NoticeText.evidence(notice, desk).strip());
    out.writeEndElement();
  }

  private static String id(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static void element(XMLStreamWriter out, String name, String text)
      throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(writable(text));
    out.writeEndElement();
  }

  private static void link(XMLStreamWriter out, String relation, String address)
      throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", relation);
    out.writeAttribute("href", address);
  }

  /** {@code text} without what XML 1.0 cannot hold. */
  private static String writable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    Surrogates.replaceUnpaired(text)
        .codePoints()
        .filter(code ->
            code == '\t'
                || code == '\n'
                || (code >= 0x20 && code <= 0xD7FF)
                || (code >= 0xE000 && code <= 0xFFFD)
                || code >= 0x10000)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
