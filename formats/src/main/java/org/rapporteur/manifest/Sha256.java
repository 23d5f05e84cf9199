package org.rapporteur.manifest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash that grows with what is read or written. Not for several threads. */
public final class Sha256 {
  private final MessageDigest digest;
  private long bytes;

  /** Of nothing yet. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /** Adds {@code length} bytes from {@code offset}. */
  public void add(byte[] buffer, int offset, int length) {
    digest.update(buffer, offset, length);
    bytes += length;
  }

  /** Adds {@code text} as UTF-8 and a mark of its end. */
  public void add(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    add(encoded, 0, encoded.length);
    digest.update((byte) 0);
  }

  /** How many bytes were added. */
  public long bytes() {
    return bytes;
  }

  /** The hash in lower-case hexadecimal; nothing can be added after. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
