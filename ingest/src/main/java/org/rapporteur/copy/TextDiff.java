package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;

/** What changed between two versions of a text, paragraph by paragraph. */
public final class TextDiff {
  /** Paragraphs that are compared each with each. */
  private static final int MOST = 2000;

  private TextDiff() {}

  /**
   * The changes from {@code before} to {@code after}, a line for each paragraph: "- " taken away,
   * "+ " added. Paragraphs that stayed are left out. Empty when nothing changed but blanks.
   */
  public static List<String> lines(String before, String after) {
    List<String> old = paragraphs(before);
    List<String> now = paragraphs(after);
    int begin = 0;
    while (begin < old.size() && begin < now.size() && old.get(begin).equals(now.get(begin))) {
      begin++;
    }
    int oldEnd = old.size();
    int nowEnd = now.size();
    while (oldEnd > begin && nowEnd > begin && old.get(oldEnd - 1).equals(now.get(nowEnd - 1))) {
      oldEnd--;
      nowEnd--;
    }
    List<String> from = old.subList(begin, oldEnd);
    List<String> to = now.subList(begin, nowEnd);
    return from.size() > MOST || to.size() > MOST ? replaced(from, to) : changes(from, to);
  }

  private static List<String> paragraphs(String text) {
    return text.lines()
        .map(line -> line.replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> replaced(List<String> from, List<String> to) {
    List<String> lines = new ArrayList<>();
    from.forEach(paragraph -> lines.add("- " + paragraph));
    to.forEach(paragraph -> lines.add("+ " + paragraph));
    return lines;
  }

  /** By the longest common subsequence (Wagner and Fischer 1974). */
  private static List<String> changes(List<String> from, List<String> to) {
    int[][] common = new int[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        common[i][j] =
            from.get(i).equals(to.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < from.size() || j < to.size()) {
      if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
        i++;
        j++;
      } else if (i < from.size() && (j == to.size() || common[i + 1][j] >= common[i][j + 1])) {
        lines.add("- " + from.get(i++));
      } else {
        lines.add("+ " + to.get(j++));
      }
    }
    return lines;
  }
}
