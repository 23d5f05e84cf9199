package org.rapporteur.language;

import org.jspecify.annotations.Nullable;

/**
 * Lemmas found lately, so that a common word is looked up once. Takes the same memory however much
 * is read: each word has one place, and a later word takes it over.
 *
 * <p>For any number of threads without locks: an entry is immutable and holds what it is for, so
 * the worst that a race can do is to forget one.
 */
final class RecentLemmas {
  private static final int PLACES = 1 << 14;

  /** Longer words are rare, and none of them is common. */
  private static final int LONGEST_FORM = 40;

  private final @Nullable Entry[] entries = new @Nullable Entry[PLACES];

  private record Entry(String form, String tag, String lemma) {}

  /** The lemma that was last put for {@code form} with {@code tag}, null when it is not kept. */
  @Nullable String get(String form, String tag) {
    Entry entry = entries[place(form, tag)];
    return entry != null && entry.form().equals(form) && entry.tag().equals(tag)
        ? entry.lemma()
        : null;
  }

  void put(String form, String tag, String lemma) {
    if (form.length() <= LONGEST_FORM) {
      entries[place(form, tag)] = new Entry(form, tag, lemma);
    }
  }

  private static int place(String form, String tag) {
    int hash = form.hashCode() * 31 + tag.hashCode();
    return (hash ^ (hash >>> 15)) & (PLACES - 1);
  }
}
