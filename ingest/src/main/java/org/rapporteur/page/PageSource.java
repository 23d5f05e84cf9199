package org.rapporteur.page;

import org.jspecify.annotations.Nullable;

/**
 * A page as it was got.
 *
 * @param bytes its bytes; not copied, must not be changed
 * @param address where it was, if known
 * @param charset what the server said about its characters, if it did
 */
@SuppressWarnings("ArrayRecordComponent") // a megabyte is not copied for its own sake
public record PageSource(byte[] bytes, @Nullable String address, @Nullable String charset) {
  /** A page of which only the bytes are known. */
  public static PageSource of(byte[] bytes) {
    return new PageSource(bytes, null, null);
  }
}
