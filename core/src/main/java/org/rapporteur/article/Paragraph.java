package org.rapporteur.article;

/**
 * A kept part of the article.
 *
 * @param span where it stands in {@link Article#text()}, without surrounding white space
 * @param kind what it is
 */
public record Paragraph(Span span, Kind kind) {
  /** What a paragraph is for the reader. */
  public enum Kind {
    /** The headline; it tells in present tense what the body tells with its status. */
    HEADLINE,
    /** A subhead between paragraphs. */
    SUBHEAD,
    /** Running text. */
    BODY
  }
}
