package org.rapporteur.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters of which no more than {@link Limits#LONGEST} make a record. */
final class BoundedRecords extends FilterReader {
  private long length;

  BoundedRecords(Reader in) {
    super(in);
  }

  /** A new record begins. */
  void begin() {
    length = 0;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    grow(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(char[] buffer, int offset, int wanted) throws IOException {
    int read = in.read(buffer, offset, wanted);
    grow(Math.max(0, read));
    return read;
  }

  private void grow(int characters) throws IOException {
    length += characters;
    if (length > Limits.LONGEST) {
      throw Limits.tooLong();
    }
  }
}
