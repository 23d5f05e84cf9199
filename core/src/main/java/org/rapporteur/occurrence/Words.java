package org.rapporteur.occurrence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.knowledge.TableReader;

/**
 * The words of a text that tell what it is about, each in the form that its inflections share.
 *
 * <p>The endings are cut as in the first step of Porter (1980), which is enough to compare and too
 * crude to show.
 */
public final class Words {
  private static final int SHORTEST = 3;

  private final Set<String> emptyWords;

  private Words(Set<String> emptyWords) {
    this.emptyWords = Set.copyOf(emptyWords);
  }

  /** With the empty words of {@code occurrence/empty_words.tsv}. */
  public static Words builtIn() {
    Set<String> words = new HashSet<>();
    for (TableReader.Row row : TableReader.read("occurrence/empty_words.tsv")) {
      words.add(row.text("word"));
    }
    return new Words(words);
  }

  /** The telling words of {@code text} in their order, with repetitions. */
  public List<String> of(String text) {
    List<String> found = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        add(text.substring(begin, i).toLowerCase(Locale.ROOT), found);
        begin = -1;
      }
    }
    return found;
  }

  private void add(String word, List<String> found) {
    if (word.length() > 1 && !emptyWords.contains(word)) {
      found.add(stem(word));
    }
  }

  /** {@code word}, in small letters, without its ending: "visit" for visits, visited, visiting. */
  static String stem(String word) {
    String stem = word;
    if (stem.endsWith("ies") && stem.length() > 4) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.endsWith("s") && stem.length() > SHORTEST && !stem.matches(".*(ss|us|is)")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.endsWith("ing") && hasVowel(stem, 3)) {
      stem = undoubled(stem.substring(0, stem.length() - 3));
    } else if (stem.endsWith("ed") && hasVowel(stem, 2)) {
      stem = undoubled(stem.substring(0, stem.length() - 2));
    }
    return stem.endsWith("e") && stem.length() > SHORTEST
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  private static boolean hasVowel(String word, int ending) {
    String rest = word.substring(0, word.length() - ending);
    return rest.length() >= SHORTEST - 1 && rest.matches(".*[aeiouy].*");
  }

  private static String undoubled(String word) {
    int last = word.length() - 1;
    boolean doubled =
        last > 1
            && word.charAt(last) == word.charAt(last - 1)
            && "lsz".indexOf(word.charAt(last)) < 0;
    return doubled ? word.substring(0, last) : word;
  }
}
