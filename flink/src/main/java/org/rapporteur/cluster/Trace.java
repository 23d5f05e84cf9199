package org.rapporteur.cluster;

import org.jspecify.annotations.Nullable;

/**
 * An article in one of the buckets in which copies meet.
 *
 * @param bucket which
 * @param number of the bucket among those of the article
 * @param key of the article
 * @param order place among others: day of publication, undated first, and key
 * @param canonical address; versions of one page are no copies
 * @param signature by which copies are found
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Trace(
    long bucket,
    int number,
    String key,
    String order,
    @Nullable String canonical,
    byte[] signature) {
  /** What {@code text} is in bucket {@code number}, called {@code bucket}. */
  static Trace of(CodedText text, long bucket, int number) {
    return new Trace(bucket, number, text.key(), text.order(), text.canonical(), text.signature());
  }
}
