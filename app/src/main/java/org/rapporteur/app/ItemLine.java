package org.rapporteur.app;

import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.Signature;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.report.CodedArticle;

/** What {@code code} makes of one item. */
public sealed interface ItemLine {
  /**
   * An article with its records.
   *
   * @param line as {@code code} writes it
   * @param origin where it came from
   * @param text its words, to which the offsets refer
   * @param article what the line tells
   * @param canonical its canonical address, if it has one
   * @param signature by which its copies are found
   */
  record Coded(
      String line,
      String origin,
      String text,
      CodedArticle article,
      @Nullable String canonical,
      Signature signature)
      implements ItemLine {}

  /**
   * Something that cannot be read or coded, or a web page without an article.
   *
   * @param line as {@code code} writes it, with the reason
   * @param origin where it came from
   * @param code stable name of what is wrong
   */
  record Failed(String line, String origin, ErrorCode code) implements ItemLine {}

  /**
   * Something in good order that is no article, of which {@code code} writes nothing.
   *
   * @param reason what it is, in words that can be counted
   */
  record Skipped(String reason) implements ItemLine {}
}
