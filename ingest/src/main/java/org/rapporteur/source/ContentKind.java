package org.rapporteur.source;

/** What a file can hold. The names are those of {@code --as}. */
public enum ContentKind {
  /** Words, one article. */
  TEXT,
  /** Markdown, one article. */
  MARKDOWN,
  /** A web page. */
  HTML,
  /** A mail message (RFC 5322). */
  EMAIL,
  /** A file of mail messages, one behind the other (RFC 4155). */
  MBOX,
  /** One object a line. */
  JSONL,
  /** One JSON document: an article or an array of them. */
  JSON,
  /** An item of IPTC's ninjs. */
  NINJS,
  /** A table with a head line, separated by commas, semicolons or tabs. */
  CSV,
  /** A web archive, WARC or ARC. */
  WARC,
  /** A feed: RSS, Atom or JSON Feed. */
  FEED,
  /** IPTC's NewsML-G2. */
  NEWSML,
  /** IPTC's NITF. */
  NITF,
  /** The input of PETRARCH: sentences in XML. */
  PETRARCH,
  /** A text export of Factiva. */
  FACTIVA,
  /** A text export of LexisNexis. */
  LEXISNEXIS,
  /** A document of Word (Office Open XML). */
  DOCX,
  /** A PDF. */
  PDF,
  /** A ZIP archive. */
  ZIP,
  /** A TAR archive. */
  TAR,
  /** Data compressed with gzip. */
  GZIP,
  /** Addresses for a crawler; {@code watch} reads them. */
  SITEMAP,
  /** XML of some other kind. */
  OTHER_XML,
  /** No text at all. */
  BINARY
}
