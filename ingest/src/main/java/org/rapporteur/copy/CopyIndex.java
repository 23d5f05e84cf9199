package org.rapporteur.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the copies of texts as they come, among the last {@value #CAPACITY} of them. Not for
 * several threads.
 *
 * <p>Each band has a table from its hash to the latest text with it, and each text names the one
 * before it (a hash chain, as in LZ77), so that old texts drop out by themselves.
 */
public final class CopyIndex {
  /** Texts that are remembered. */
  public static final int CAPACITY = 1 << 18;

  /** Both have half of all their 3-grams in common: a reprint, perhaps with a new lede. */
  private static final double SIMILAR = 0.5;

  /** The shorter is nearly all in the longer: a truncation. */
  private static final double CONTAINED = 0.85;

  private static final int FIRST_SIZE = 1 << 10;
  private static final int MOST_CANDIDATES = 64;

  private final int capacity;
  private int size = FIRST_SIZE;
  private int next = 1;
  private Entry[] entries = new Entry[FIRST_SIZE];
  private int[] heads = new int[Signature.BANDS * FIRST_SIZE];
  private int[] chains = new int[Signature.BANDS * FIRST_SIZE];
  private final Map<Long, Integer> exact = new HashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();

  /** An empty index. */
  public CopyIndex() {
    this(CAPACITY);
  }

  /** With room for {@code capacity} texts, a power of two. */
  CopyIndex(int capacity) {
    this.capacity = capacity;
    this.size = Math.min(FIRST_SIZE, capacity);
  }

  /**
   * Remembers a text and tells which earlier one it copies: itself, when it came before in this
   * run.
   *
   * @param key what the text is known by; a key that is there already keeps what was said of it
   * @param address its canonical address; versions of the same page are no copies of each other
   */
  public Optional<Copy> add(String key, @Nullable String address, Signature signature) {
    Integer known = keys.get(key);
    if (known != null && isHeld(known)) {
      Entry before = entry(known);
      boolean repeated = before.copy == null && !before.restored;
      return Optional.ofNullable(repeated ? new Copy(key, Copy.Kind.EXACT, 1) : before.copy);
    }
    Copy copy = find(key, address, signature);
    remember(new Entry(key, address, signature, copy, false));
    return Optional.ofNullable(copy);
  }

  /** Remembers a text of an earlier run with what was found then. */
  public void restore(
      String key, @Nullable String address, Signature signature, @Nullable Copy copy) {
    remember(new Entry(key, address, signature, copy, true));
  }

  private @Nullable Copy find(String key, @Nullable String address, Signature signature) {
    Integer same = exact.get(signature.words());
    if (same != null && isHeld(same) && !isVersion(entry(same), address)) {
      return entry(same).original(Copy.Kind.EXACT, 1);
    }
    if (!signature.isComparable()) {
      return null;
    }
    Entry best = null;
    double most = 0;
    for (int band = 0; band < Signature.BANDS; band++) {
      int candidate = heads[slot(band, signature.band(band))];
      for (int i = 0; i < MOST_CANDIDATES && candidate > 0 && isHeld(candidate); i++) {
        Entry entry = entry(candidate);
        double score =
            entry.key.equals(key) || isVersion(entry, address)
                ? 0
                : score(signature, entry.signature);
        if (score > most) {
          most = score;
          best = entry;
        }
        candidate = chains[band * size + (candidate & size - 1)];
      }
    }
    return best == null ? null : best.original(Copy.Kind.NEAR, most);
  }

  /** Whether {@code entry}, or the text that it copies, stood at {@code address}. */
  private boolean isVersion(Entry entry, @Nullable String address) {
    if (address == null) {
      return false;
    }
    Integer original = entry.copy == null ? null : keys.get(entry.copy.original());
    return address.equals(entry.address)
        || (original != null && isHeld(original) && address.equals(entry(original).address));
  }

  /** How much two texts are the same, 0 when not enough. */
  static double score(Signature one, Signature other) {
    double similarity = one.similarity(other);
    double containment = one.containment(other);
    return similarity >= SIMILAR || (containment >= CONTAINED && similarity >= 0.2)
        ? Math.max(similarity, containment)
        : 0;
  }

  private void remember(Entry entry) {
    if (next >= size && size < capacity) {
      grow();
    }
    int id = next++;
    Entry before = entries[id & size - 1];
    if (before != null) {
      keys.remove(before.key);
      exact.remove(before.signature.words(), id - size);
    }
    entries[id & size - 1] = entry;
    keys.put(entry.key, id);
    exact.putIfAbsent(entry.signature.words(), id);
    if (entry.signature.isComparable()) {
      chain(id, entry.signature);
    }
  }

  private void chain(int id, Signature signature) {
    for (int band = 0; band < Signature.BANDS; band++) {
      int slot = slot(band, signature.band(band));
      chains[band * size + (id & size - 1)] = heads[slot];
      heads[slot] = id;
    }
  }

  private void grow() {
    Entry[] old = entries;
    int oldSize = size;
    size = 2 * size;
    entries = Arrays.copyOf(old, size);
    heads = new int[Signature.BANDS * size];
    chains = new int[Signature.BANDS * size];
    for (int id = 1; id < next; id++) {
      Entry entry = old[id & oldSize - 1];
      if (entry != null && entry.signature.isComparable()) {
        chain(id, entry.signature);
      }
    }
  }

  private int slot(int band, int hash) {
    return band * size + (hash & size - 1);
  }

  private boolean isHeld(int id) {
    return id > next - 1 - size && entries[id & size - 1] != null;
  }

  private Entry entry(int id) {
    return entries[id & size - 1];
  }

  /** A text that is remembered. */
  private record Entry(
      String key,
      @Nullable String address,
      Signature signature,
      @Nullable Copy copy,
      boolean restored) {
    /** The link of a copy of this text: to the first of all copies. */
    Copy original(Copy.Kind kind, double similarity) {
      return new Copy(copy == null ? key : copy.original(), kind, similarity);
    }
  }
}
