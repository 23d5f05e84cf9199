package org.rapporteur.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ItemLine;
import org.rapporteur.formats.WholeLines;
import org.rapporteur.report.ReportedArticle;

/**
 * A coded article on its way to where it is kept.
 *
 * @param key what the article is known by everywhere
 * @param published day of publication as YYYY-MM-DD, null when it is not known
 * @param canonical its canonical address, if it has one
 * @param signature by which its copies are found
 * @param line as {@code code} writes it
 * @param records how many records are in it
 * @param whole the line for a store, with the text; null where none is wanted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CodedText(
    String key,
    @Nullable String published,
    @Nullable String canonical,
    byte[] signature,
    String line,
    int records,
    @Nullable String whole) {
  /** Its place among others: day of publication, undated first, and key. */
  String order() {
    return (published == null ? "" : published) + " " + key;
  }

  /** What was made of an article; with its text if {@code lines} are given to write it with. */
  static CodedText of(ItemLine.Coded coded, @Nullable WholeLines lines) {
    ReportedArticle article = coded.article().article();
    LocalDate day = article.published();
    return new CodedText(
        article.key(),
        day == null ? null : day.toString(),
        coded.canonical(),
        coded.signature().toBytes(),
        coded.line(),
        coded.article().reports().size(),
        lines == null ? null : lines.write(coded.origin(), coded.text(), coded.line()));
  }
}
