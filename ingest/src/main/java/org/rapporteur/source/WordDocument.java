package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.formats.ErrorCode;

/** The words of a document of Word (Office Open XML, ECMA-376): its paragraphs, nothing else. */
final class WordDocument {
  private static final String BODY = "word/document.xml";

  private WordDocument() {}

  /** The document in the archive {@code in}. */
  static Item item(Origin origin, InputStream in) throws IOException {
    ZipArchive zip = new ZipArchive(in);
    for (String name = zip.next(); name != null; name = zip.next()) {
      if (name.equals(BODY)) {
        return new Item.Text(origin, words(zip.content()), Known.NOTHING);
      }
    }
    throw new RefusedException(
        ErrorCode.UNSUPPORTED, "a ZIP archive without the body of a document");
  }

  private static String words(InputStream in) throws IOException {
    Paragraphs paragraphs = new Paragraphs();
    try {
      XMLStreamReader xml = SafeXml.reader(in);
      boolean words = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          words = xml.getLocalName().equals("t");
          switch (xml.getLocalName()) {
            case "tab", "br" -> paragraphs.add(" ");
            default -> {}
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          words = false;
          if (xml.getLocalName().equals("p")) {
            paragraphs.end();
          }
        } else if (words
            && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE)) {
          paragraphs.add(xml.getText());
        }
      }
    } catch (XMLStreamException broken) {
      throw SafeXml.refusal(broken);
    }
    return paragraphs.text();
  }
}
