package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.page.TextBlock;

/**
 * Finds the blocks of a page in the text of its article: the longest common sequence of words, in
 * which runs count more than scattered words.
 */
final class PageAlignment {
  private static final int RUN = 3;
  private static final int MOST_CELLS = 400_000_000;

  private PageAlignment() {}

  /** For each of {@code blocks} the share of its words that {@code gold} has at that place. */
  static double[] shares(List<TextBlock> blocks, String gold) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] text = numbers(WordScore.words(gold), numbers);
    List<String> words = new ArrayList<>();
    int[] ends = new int[blocks.size()];
    for (int i = 0; i < ends.length; i++) {
      words.addAll(WordScore.words(blocks.get(i).text()));
      ends[i] = words.size();
    }
    boolean[] matched = align(numbers(words, numbers), text);
    double[] shares = new double[ends.length];
    int at = 0;
    for (int i = 0; i < ends.length; i++) {
      int hits = 0;
      int from = at;
      for (; at < ends[i]; at++) {
        hits += matched[at] ? 1 : 0;
      }
      shares[i] = at == from ? 0 : (double) hits / (at - from);
    }
    return shares;
  }

  private static int[] numbers(List<String> words, Map<String, Integer> numbers) {
    return words.stream().mapToInt(w -> numbers.computeIfAbsent(w, k -> numbers.size())).toArray();
  }

  /** Smith and Waterman's recurrence with a prize for a match that follows a match. */
  private static boolean[] align(int[] page, int[] text) {
    boolean[] matched = new boolean[page.length];
    int rows = Math.min(page.length, MOST_CELLS / Math.max(1, text.length));
    byte[][] back = new byte[rows + 1][text.length + 1];
    int[] above = new int[text.length + 1];
    int[] row = new int[text.length + 1];
    for (int i = 1; i <= rows; i++) {
      row[0] = 0;
      for (int j = 1; j <= text.length; j++) {
        int best = above[j];
        byte from = 1;
        if (row[j - 1] > best) {
          best = row[j - 1];
          from = 2;
        }
        if (page[i - 1] == text[j - 1]) {
          int match = above[j - 1] + 1 + (back[i - 1][j - 1] == 3 ? RUN : 0);
          if (match >= best) {
            best = match;
            from = 3;
          }
        }
        row[j] = best;
        back[i][j] = from;
      }
      int[] swap = above;
      above = row;
      row = swap;
    }
    int i = rows;
    int j = text.length;
    while (i > 0 && j > 0) {
      switch (back[i][j]) {
        case 3 -> {
          matched[--i] = true;
          j--;
        }
        case 2 -> j--;
        default -> i--;
      }
    }
    return matched;
  }
}
