package org.rapporteur.page;

/**
 * A kept part of a page.
 *
 * @param kind what it is on the page
 * @param text its words
 */
public record PageParagraph(Kind kind, String text) {
  /** What a part is on its page. */
  public enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** A heading. */
    HEADING,
    /** An item of a list. */
    ITEM,
    /** A quotation, an embedded message of a social network. */
    QUOTE,
    /** A row of a table, a tab between its cells. */
    ROW
  }
}
