package org.rapporteur.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.formats.ErrorCode;

/** XML without document types, entities and anything outside of it. */
public final class SafeXml {
  private static final int DECLARATION = 256;
  private static final Pattern ENCODING =
      Pattern.compile("\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private SafeXml() {}

  /** A reader of {@code in}; bytes that are wrong in its encoding become U+FFFD. */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing outside of the file is read");
    });
    BufferedInputStream bytes = new BufferedInputStream(in);
    Charset charset = charset(bytes);
    return factory.createXMLStreamReader(new InputStreamReader(bytes, charset));
  }

  /** The encoding that a byte order mark or the declaration names (XML 1.0, appendix F). */
  private static Charset charset(BufferedInputStream in) throws IOException {
    in.mark(DECLARATION);
    byte[] head = in.readNBytes(DECLARATION - 1);
    in.reset();
    Charset marked = TextDecoder.marked(head);
    if (marked != null) {
      in.skipNBytes(2);
      return marked;
    }
    if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
      in.skipNBytes(3);
      return StandardCharsets.UTF_8;
    }
    Matcher named = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      return named.lookingAt() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  /** What is wrong, for the user. */
  public static RefusedException refusal(XMLStreamException broken) {
    String message = broken.getMessage() == null ? "unknown reason" : broken.getMessage();
    int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
    String reason =
        message
            .lines()
            .filter(l -> l.startsWith("Message: "))
            .findFirst()
            .map(l -> l.substring("Message: ".length()))
            .orElse(message.lines().findFirst().orElse(message));
    return new RefusedException(
        ErrorCode.MALFORMED,
        "not well-formed XML: "
            + reason
            + (reason.contains("&") ? " Write & as &amp;." : " Repair it and read it again."),
        Math.max(0, line));
  }
}
