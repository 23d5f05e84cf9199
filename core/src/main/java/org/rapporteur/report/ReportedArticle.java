package org.rapporteur.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleSource;

/**
 * What reports say of the article they come from.
 *
 * @param key what the article is known by in a store: a hash of text, address and outlet
 * @param id the user's identifier of the article
 * @param title headline, if known
 * @param published day of publication, if known; never guessed
 * @param url address, if known
 * @param outlet publisher as given, if known
 * @param language code of ISO 639
 * @param copyOf key of the article whose text it repeats; null for an original
 */
public record ReportedArticle(
    String key,
    String id,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String outlet,
    String language,
    @Nullable String copyOf) {
  private static final int KEY_BYTES = 16;

  /** What reports say of {@code article}, written in {@code language}; an original. */
  public static ReportedArticle of(Article article, String language) {
    return new ReportedArticle(
        key(article),
        article.id(),
        article.title(),
        article.published(),
        article.url(),
        article.outlet(),
        language,
        null);
  }

  /**
   * What makes {@code article} the same article: 32 hexadecimal digits of its text, address and
   * outlet.
   */
  public static String key(Article article) {
    return key(article.text(), article.url(), article.outlet());
  }

  /** The same of an article that was not read yet. */
  public static String key(ArticleSource source) {
    return key(source.text(), source.url(), source.outlet());
  }

  private static String key(String text, @Nullable String url, @Nullable String outlet) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, text);
      add(digest, url);
      add(digest, outlet);
      return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  private static void add(MessageDigest digest, @Nullable String part) {
    byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
    digest.update((part == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
