package org.rapporteur.source;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.formats.ErrorCode;

/** XML without document types, entities and anything outside of it. */
public final class SafeXml {
  private SafeXml() {}

  /** A reader of {@code in}. */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing outside of the file is read");
    });
    return factory.createXMLStreamReader(in);
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
        "not well-formed XML" + (line > 0 ? " at line " + line : "") + ": " + reason);
  }
}
