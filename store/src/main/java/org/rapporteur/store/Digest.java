package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rapporteur.article.Article;
import org.rapporteur.report.ReportedArticle;

/** Hashes that stand for content: 32 hexadecimal digits of SHA-256. */
final class Digest {
  private static final int BYTES = 16;

  private Digest() {}

  /** What makes {@code article} the same article: its text, address and outlet. */
  static String of(Article article) {
    return ReportedArticle.key(article);
  }

  /** What makes {@code record} the same record. */
  static String of(String record) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
