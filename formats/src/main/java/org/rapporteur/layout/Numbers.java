package org.rapporteur.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Numbers and hashes that stand for content: the same on every machine. */
final class Numbers {
  private Numbers() {}

  /** 63 bits of the SHA-256 of {@code content}, for layouts whose identifiers are whole numbers. */
  static long of(String content) {
    return ByteBuffer.wrap(sha256().digest(content.getBytes(StandardCharsets.UTF_8))).getLong()
        & Long.MAX_VALUE;
  }

  /** A digest to add bytes to. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /** {@code digest} in hexadecimal digits. */
  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
