package org.rapporteur.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;

/**
 * Which articles a store holds as one coder codes them, eight bytes for each. For several threads.
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

  /** Whether {@code source} in {@code language}, with all that is known of it, is among them. */
  public boolean contains(ArticleSource source, String language) {
    return Arrays.binarySearch(inputs, number(input(source, language))) >= 0;
  }

  /** How many there are. */
  public int size() {
    return inputs.length;
  }

  /** A hash of all that a coding is made from. */
  static String input(ArticleSource source, String language) {
    return input(
        source.id(),
        source.text(),
        source.title(),
        source.published() == null ? null : source.published().toString(),
        source.url(),
        source.outlet(),
        language);
  }

  /** The same of its parts, in that order. */
  static String input(@Nullable String... parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      all.append(part == null ? "-" : part.length() + ":" + part).append('\n');
    }
    return Digest.of(all.toString());
  }

  /** The first half of a hash. */
  static long number(String input) {
    return Long.parseUnsignedLong(input, 0, 16, 16);
  }
}
