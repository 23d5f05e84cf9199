package org.rapporteur.page;

/** What came of reading a page. */
public sealed interface PageReading {
  /**
   * It was read.
   *
   * @param article what is on it
   */
  record Read(PageArticle article) implements PageReading {}

  /**
   * It is not read.
   *
   * @param reason why
   * @param message what is wrong and what to do, in one line
   */
  record Refused(Reason reason, String message) implements PageReading {}

  /** Why a page is not read. */
  enum Reason {
    /** No bytes, or blanks only. */
    EMPTY,
    /** More bytes than any article has. */
    TOO_LONG,
    /** Not text. */
    BINARY,
    /** Text, but no page. */
    NOT_A_PAGE
  }
}
