package org.rapporteur.formats;

/** What can be wrong with an input. The names are stable: programs may depend on them. */
public enum ErrorCode {
  /** The line is no JSON. */
  MALFORMED_JSON,
  /** The line is JSON but no object. */
  NOT_AN_OBJECT,
  /** The object has no text. */
  MISSING_TEXT,
  /** A field that holds words holds something else. */
  WRONG_TYPE,
  /** The date of publication is no date. */
  BAD_DATE,
  /** The date of publication has not come yet. */
  FUTURE_DATE,
  /** Bytes that are no UTF-8; they were replaced. */
  INVALID_UTF8,
  /** There is no text, or only white space. */
  EMPTY,
  /** The text is no text. */
  BINARY,
  /** The text is a web page, not the words on it. */
  HTML,
  /** It is not well-formed in its own format (XML, feed, web archive, mail, table). */
  MALFORMED,
  /** A format that we do not read. */
  UNSUPPORTED,
  /** The page holds no article: a front page, a paywall, a notice. */
  NOT_AN_ARTICLE,
  /** An address that must not or could not be fetched. */
  NOT_FETCHED,
  /** The text is longer than any article. */
  TOO_LONG,
  /** There is no such file. */
  NOT_FOUND,
  /** A directory where a file belongs. */
  DIRECTORY,
  /** The file is there but cannot be read. */
  UNREADABLE,
  /** A row of a user's table of actors cannot be used. */
  ACTOR_TABLE,
  /** A frame, a discard or an entry of the lexicon of a user cannot be used. */
  KNOWLEDGE,
  /** A correction cannot be used or does not fit its record any more. */
  CORRECTION,
  /** A row of a user's table of places cannot be used. */
  PLACE_TABLE,
  /** A line of a dictionary cannot be used. */
  DICTIONARY,
  /** A coded record, or a row of another coder's, that cannot be used. */
  BAD_RECORD,
  /** A bug of ours. */
  INTERNAL
}
