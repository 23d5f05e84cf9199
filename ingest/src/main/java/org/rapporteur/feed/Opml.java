package org.rapporteur.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.source.RefusedException;
import org.rapporteur.source.SafeXml;

/** Lists of feeds: OPML 2.0, or one address a line. */
public final class Opml {
  private Opml() {}

  /** The addresses in {@code bytes}, in order. */
  public static List<String> addresses(byte[] bytes) throws RefusedException {
    String start = new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.UTF_8);
    List<String> addresses = start.stripLeading().startsWith("<") ? outlines(bytes) : lines(bytes);
    if (addresses.isEmpty()) {
      throw new RefusedException(
          ErrorCode.EMPTY, "no feeds in this list; it is OPML, or has one address a line");
    }
    return addresses;
  }

  private static List<String> outlines(byte[] bytes) throws RefusedException {
    List<String> addresses = new ArrayList<>();
    try {
      XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(bytes));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("outline")) {
          String address = xml.getAttributeValue(null, "xmlUrl");
          if (address != null && !address.isBlank()) {
            addresses.add(address.strip());
          }
        }
      }
    } catch (XMLStreamException broken) {
      throw SafeXml.refusal(broken);
    } catch (IOException impossible) {
      throw new IllegalStateException("bytes can always be read", impossible);
    }
    return addresses;
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
