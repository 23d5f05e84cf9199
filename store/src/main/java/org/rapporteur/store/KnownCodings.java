package org.rapporteur.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.manifest.Sha256;

/**
 * Which inputs a store holds as one coder codes them, eight bytes for each. For several threads.
 *
 * <p>An input is known by a hash of all that a coding is made from: identifier, text, headline,
 * day, address and outlet of an article, or the bytes of a page with what is known beside it. Its
 * language follows from these.
 */
public final class KnownCodings {
  /** None. */
  public static final KnownCodings NONE = new KnownCodings(new long[0]);

  private final long[] inputs;

  /** Of the given {@code inputs}, hashes of what was coded. */
  KnownCodings(long[] inputs) {
    this.inputs = inputs.clone();
    Arrays.sort(this.inputs);
  }

  /** Whether {@code source}, with all that is known of it, is among them. */
  public boolean contains(ArticleSource source) {
    return inputs.length > 0 && contains(input(source));
  }

  /** Whether {@code input}, a hash that one of the methods here gave, is among them. */
  public boolean contains(String input) {
    return Arrays.binarySearch(inputs, number(input)) >= 0;
  }

  /** How many there are. */
  public int size() {
    return inputs.length;
  }

  /** What {@code source} is known by. */
  public static String input(ArticleSource source) {
    return input(
        source.id(),
        source.text(),
        source.title(),
        source.published() == null ? null : source.published().toString(),
        source.url(),
        source.outlet());
  }

  /** What the source of {@code article} is known by. */
  public static String input(Article article) {
    return input(
        article.id(),
        article.text(),
        article.title(),
        article.published() == null ? null : article.published().toString(),
        article.url(),
        article.outlet());
  }

  /** What {@code page} with {@code beside} is known by. */
  public static String input(byte[] page, @Nullable String... beside) {
    Sha256 hash = new Sha256();
    hash.add(page, 0, page.length);
    hash.add(parts(beside));
    return hash.hex().substring(0, 32);
  }

  private static String input(@Nullable String... parts) {
    return Digest.of(parts(parts));
  }

  private static String parts(@Nullable String... parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      all.append(part == null ? "-" : part.length() + ":" + part).append('\n');
    }
    return all.toString();
  }

  /** The first half of a hash. */
  static long number(String input) {
    return Long.parseUnsignedLong(input, 0, 16, 16);
  }
}
