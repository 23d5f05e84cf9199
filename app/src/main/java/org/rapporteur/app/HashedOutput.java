package org.rapporteur.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.rapporteur.manifest.Manifest;
import org.rapporteur.manifest.Sha256;

/** An output that is hashed as it is written. */
final class HashedOutput extends FilterOutputStream {
  private final Sha256 hash = new Sha256();
  private long lines;

  HashedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    out.write(buffer, offset, length);
    hash.add(buffer, offset, length);
    for (int i = offset; i < offset + length; i++) {
      lines += buffer[i] == '\n' ? 1 : 0;
    }
  }

  /** What was written; nothing can be written after. */
  Manifest.Written finish(String name) {
    return new Manifest.Written(name, hash.bytes(), lines, hash.hex());
  }
}
