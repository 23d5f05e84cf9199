package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;

/**
 * Articles in the XML of news agencies and coders, one item for each article element: NewsML-G2
 * ({@code newsItem}), NITF ({@code nitf}) and PETRARCH ({@code Sentence}). Read as a stream, so
 * that a file of any length takes the memory of one article.
 */
final class NewsXml implements Items {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "br",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hl2",
          "li",
          "tr",
          "blockquote",
          "block",
          "div",
          "td",
          "bq",
          "body.content",
          "inlineXML",
          "inlineData",
          "Text",
          "dd",
          "dt");
  private static final Set<String> NO_WORDS =
      Set.of(
          "media",
          "media-caption",
          "head",
          "script",
          "style",
          "figure",
          "body.end",
          "hedline",
          "byline");

  private final Origin origin;
  private final XmlArticle.Form form;
  private final XMLStreamReader xml;
  private boolean ended;

  NewsXml(Origin origin, XmlArticle.Form form, InputStream in) throws IOException {
    this.origin = origin;
    this.form = form;
    try {
      this.xml = SafeXml.reader(in);
    } catch (XMLStreamException broken) {
      throw SafeXml.refusal(broken);
    }
  }

  @Override
  public @Nullable Item next() throws IOException {
    try {
      while (!ended && xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals(form.article())) {
          Origin place = origin.at(xml.getLocation().getLineNumber());
          return article(place);
        }
      }
      return null;
    } catch (XMLStreamException broken) {
      ended = true;
      throw SafeXml.refusal(broken);
    }
  }

  private Item article(Origin place) throws XMLStreamException, IOException {
    XmlArticle article = new XmlArticle(form);
    article.begin(xml);
    int depth = 1;
    int silent = 0;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (silent > 0 || NO_WORDS.contains(xml.getLocalName())) {
            silent++;
          }
          article.start(xml, silent > 0, BLOCKS.contains(xml.getLocalName()));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            article.end(xml.getLocalName(), BLOCKS.contains(xml.getLocalName()));
          }
          silent = Math.max(0, silent - 1);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            article.words(xml.getText(), silent > 0);
        default -> {}
      }
    }
    String text = article.text();
    return text.isEmpty()
        ? new Item.Refused(place, ErrorCode.EMPTY, "there is no text in its " + form.article())
        : new Item.Text(place, text, article.known());
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException cause) {
      throw new IOException(cause);
    }
  }
}
