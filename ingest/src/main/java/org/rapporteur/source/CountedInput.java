package org.rapporteur.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read, for showing how far a run is. */
final class CountedInput extends FilterInputStream {
  private final LongConsumer count;

  CountedInput(InputStream in, LongConsumer count) {
    super(in);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    if (read >= 0) {
      count.accept(1);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      count.accept(read);
    }
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = in.skip(wanted);
    count.accept(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
