package org.rapporteur.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.manifest.HashedFile;
import org.rapporteur.manifest.Sha256;

/** Standard input that is hashed as it is read. */
final class HashedInput extends FilterInputStream {
  private static final int SKIPPED = 1 << 13;

  private final Sha256 hash = new Sha256();

  HashedInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      hash.add(buffer, offset, read);
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(SKIPPED, count)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** What was read; nothing can be read after. */
  HashedFile finish() {
    return new HashedFile("-", hash.bytes(), hash.hex());
  }
}
