package org.rapporteur.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.rapporteur.formats.ErrorCode;

/** Ends the unpacking of data that were made to grow without bounds. */
final class BoundedGrowth extends FilterInputStream {
  private final LongSupplier packed;
  private long unpacked;

  /** Unpacks {@code in}, of which {@code packed} bytes were consumed so far. */
  BoundedGrowth(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    grow(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    grow(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = in.skip(wanted);
    grow(skipped);
    return skipped;
  }

  private void grow(long bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > Limits.FREE_GROWTH
        && unpacked / Math.max(1, packed.getAsLong()) > Limits.MOST_GROWTH) {
      throw new RefusedException(
          ErrorCode.TOO_LONG,
          "its compressed data grow more than a hundredfold, as made to fill a machine; unpack it"
              + " yourself if you trust it");
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
