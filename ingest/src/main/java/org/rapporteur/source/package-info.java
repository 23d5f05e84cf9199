/**
 * Files, folders and archives as a sequence of items, each the raw material of one article.
 *
 * <p>What a file holds is told by its content, not its name: plain text, web pages, mail, Markdown,
 * Word, PDF, JSON Lines, CSV, WARC and ARC, NewsML-G2, NITF, ninjs, PETRARCH's XML, exports of
 * Factiva and LexisNexis, feeds, and archives (ZIP, TAR, gzip) of them. A source never stops at a
 * bad item: it yields an {@link org.rapporteur.source.Item.Refused} in its place and goes on.
 *
 * <p>Input is hostile: sizes, depths and the growth of compressed data are bounded, nothing is ever
 * unpacked to the disk, and XML is read without document types and entities.
 */
@NullMarked
package org.rapporteur.source;

import org.jspecify.annotations.NullMarked;
