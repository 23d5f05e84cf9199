package org.rapporteur.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8, with what was wrong about them. Every malformed sequence became one U+FFFD;
 * a byte order mark at the start is left out.
 *
 * @param text the characters
 * @param replaced number of malformed sequences
 * @param firstOffset 0-based offset of the first malformed byte, -1 when there is none
 */
public record Utf8Text(String text, int replaced, long firstOffset) {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Reads {@code length} bytes from {@code offset}. */
  public static Utf8Text decode(byte[] bytes, int offset, int length) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
    if (startsWithMark(bytes, offset, length)) {
      in.position(offset + BYTE_ORDER_MARK.length);
    }
    CharBuffer out = CharBuffer.allocate(length + 1);
    int replaced = 0;
    long first = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      first = first < 0 ? in.position() - offset : first;
      replaced++;
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    return new Utf8Text(out.flip().toString(), replaced, first);
  }

  /** What to tell the user about the replaced bytes; call only when there are any. */
  public String warning() {
    return "not valid UTF-8 at byte "
        + firstOffset
        + (replaced == 1 ? "" : " and " + (replaced - 1) + " more places")
        + ": replaced by U+FFFD; save it as UTF-8 to keep these characters";
  }

  private static boolean startsWithMark(byte[] bytes, int offset, int length) {
    if (length < BYTE_ORDER_MARK.length) {
      return false;
    }
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (bytes[offset + i] != BYTE_ORDER_MARK[i]) {
        return false;
      }
    }
    return true;
  }
}
