package org.rapporteur.layout;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Counts and hashes what goes into a file. */
final class HashedFile extends FilterOutputStream {
  private final String name;
  private final MessageDigest digest = Numbers.sha256();
  private long bytes;

  HashedFile(String name, OutputStream out) {
    super(out);
    this.name = name;
  }

  @Override
  public void write(int octet) throws IOException {
    out.write(octet);
    digest.update((byte) octet);
    bytes++;
  }

  @Override
  public void write(byte[] octets, int offset, int length) throws IOException {
    out.write(octets, offset, length);
    digest.update(octets, offset, length);
    bytes += length;
  }

  /** What is known of the file, once it is closed. */
  Facts facts() {
    return new Facts(name, bytes, Numbers.hex(digest));
  }

  /**
   * A file that was written.
   *
   * @param name its name
   * @param bytes its length
   * @param sha256 its hash in hexadecimal digits
   */
  record Facts(String name, long bytes, String sha256) {}
}
