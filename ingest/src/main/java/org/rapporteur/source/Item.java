package org.rapporteur.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.LineReader;

/** One thing that a source holds. */
public sealed interface Item {
  /** Where it comes from. */
  Origin origin();

  /** About how many bytes of memory it takes. */
  long bytes();

  /**
   * The words of an article.
   *
   * @param text its words, paragraphs separated by a blank line where the source tells them apart
   * @param known what the source tells about it
   * @param oddities what is odd about it without preventing its reading
   * @param verbatim whether the file, or the entry of an archive, is this text and nothing else
   */
  record Text(Origin origin, String text, Known known, List<Oddity> oddities, boolean verbatim)
      implements Item {
    public Text {
      oddities = List.copyOf(oddities);
    }

    /** Taken out of something, without anything odd. */
    public Text(Origin origin, String text, Known known) {
      this(origin, text, known, List.of(), false);
    }

    @Override
    public long bytes() {
      return 2L * text.length();
    }
  }

  /**
   * Something odd about an item.
   *
   * @param line 1-based, 0 where it has none
   * @param code stable name
   * @param message for a person
   */
  record Oddity(long line, ErrorCode code, String message) {}

  /**
   * The source of a web page.
   *
   * @param page its bytes; not copied, not to be changed
   * @param charset what the server called their encoding, if it did
   * @param known what is known beside the page, its address above all
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Page(Origin origin, byte[] page, @Nullable String charset, Known known) implements Item {
    @Override
    public long bytes() {
      return 4L * page.length;
    }
  }

  /**
   * A line of JSON Lines, to be read with {@link org.rapporteur.formats.RecordReader}.
   *
   * @param line as it stands in the file
   */
  record Line(Origin origin, LineReader.Line line) implements Item {
    @Override
    public long bytes() {
      return line.tooLong() ? 0 : line.bytes();
    }
  }

  /**
   * Something that cannot be read.
   *
   * @param code stable name of what is wrong
   * @param message what is wrong and what to do
   */
  record Refused(Origin origin, ErrorCode code, String message) implements Item {
    @Override
    public long bytes() {
      return 0;
    }
  }

  /**
   * Something in good order that is no article, as a picture in a web archive.
   *
   * @param reason what it is, in words that can be counted
   */
  record PassedOver(Origin origin, String reason) implements Item {
    @Override
    public long bytes() {
      return 0;
    }
  }
}
