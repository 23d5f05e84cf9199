package org.rapporteur.time;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.TableReader;

/** Words and phrases of a table with what they stand for; the longest phrase wins. */
final class PhraseList<V> {
  /** A phrase that was found. */
  record Found<V>(V value, int end) {}

  private final Map<String, V> phrases = new HashMap<>();

  /** Words in the longest phrase that begins, or ends, with a word. */
  private final Map<String, Integer> beginning = new HashMap<>();

  private final Map<String, Integer> ending = new HashMap<>();

  /**
   * Reads the table {@code path}.
   *
   * @throws KnowledgeException naming file and line if a row cannot be used
   */
  static <V> PhraseList<V> read(String path, String column, Function<TableReader.Row, V> valueOf) {
    PhraseList<V> list = new PhraseList<>();
    for (TableReader.Row row : TableReader.read(path)) {
      try {
        list.put(row.text(column), valueOf.apply(row));
      } catch (IllegalArgumentException broken) {
        throw row.error(String.valueOf(broken.getMessage()));
      }
    }
    return list;
  }

  void put(String phrase, V value) {
    String normalized = Pieces.normalize(phrase);
    if (normalized.isEmpty()) {
      throw new IllegalArgumentException("an empty phrase");
    }
    phrases.put(normalized, value);
    String[] words = normalized.split(" ", -1);
    beginning.merge(words[0], words.length, Math::max);
    ending.merge(words[words.length - 1], words.length, Math::max);
  }

  /** The value of a single word, or null. */
  @Nullable V get(String word) {
    return phrases.get(word);
  }

  /** The longest phrase that begins at {@code index}, or null. */
  @Nullable Found<V> find(Pieces pieces, int index) {
    Integer longest = index < pieces.size() ? beginning.get(pieces.word(index)) : null;
    if (longest == null) {
      return null;
    }
    Found<V> found = null;
    StringBuilder phrase = new StringBuilder();
    for (int length = 1; length <= longest && index + length <= pieces.size(); length++) {
      phrase.append(length == 1 ? "" : " ").append(pieces.word(index + length - 1));
      V value = phrases.get(phrase.toString());
      if (value != null) {
        found = new Found<>(value, index + length);
      }
    }
    return found;
  }

  /** The longest phrase that ends before {@code index}, or null; its end is its beginning. */
  @Nullable Found<V> findBefore(Pieces pieces, int index) {
    Integer longest = index > 0 ? ending.get(pieces.word(index - 1)) : null;
    if (longest == null) {
      return null;
    }
    Found<V> found = null;
    StringBuilder phrase = new StringBuilder();
    for (int length = 1; length <= longest && index - length >= 0; length++) {
      phrase.insert(0, pieces.word(index - length) + (length == 1 ? "" : " "));
      V value = phrases.get(phrase.toString());
      if (value != null) {
        found = new Found<>(value, index - length);
      }
    }
    return found;
  }
}
