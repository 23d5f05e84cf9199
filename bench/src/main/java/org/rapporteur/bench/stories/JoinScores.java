package org.rapporteur.bench.stories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well items were grouped: B³ (Bagga and Baldwin 1998) and pairs.
 *
 * @param items number of items
 * @param precision of B³
 * @param recall of B³
 * @param joined pairs that were put together, of two documents
 * @param right those of them that are together in the gold
 * @param gold pairs of two documents that are together in the gold
 */
record JoinScores(int items, double precision, double recall, long joined, long right, long gold) {
  /**
   * An item with the group it was put in and the one it belongs in.
   *
   * @param document where it stands
   * @param group where it was put
   * @param chain where it belongs
   */
  record Item(String document, String group, String chain) {}

  static JoinScores of(List<Item> items) {
    Map<String, Set<Integer>> groups = new HashMap<>();
    Map<String, Set<Integer>> chains = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      groups.computeIfAbsent(items.get(i).group(), name -> new HashSet<>()).add(i);
      chains.computeIfAbsent(items.get(i).chain(), name -> new HashSet<>()).add(i);
    }
    double precision = 0;
    double recall = 0;
    long joined = 0;
    long right = 0;
    long gold = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Set<Integer> group = groups.getOrDefault(item.group(), Set.of());
      Set<Integer> chain = chains.getOrDefault(item.chain(), Set.of());
      long both = group.stream().filter(chain::contains).count();
      precision += both / (double) group.size();
      recall += both / (double) chain.size();
      for (int other = i + 1; other < items.size(); other++) {
        if (items.get(other).document().equals(item.document())) {
          continue;
        }
        boolean together = items.get(other).group().equals(item.group());
        boolean belong = items.get(other).chain().equals(item.chain());
        joined += together ? 1 : 0;
        gold += belong ? 1 : 0;
        right += together && belong ? 1 : 0;
      }
    }
    int count = Math.max(1, items.size());
    return new JoinScores(items.size(), precision / count, recall / count, joined, right, gold);
  }

  /** The scores in a line. */
  String text() {
    double both = precision + recall;
    return String.format(
        Locale.ROOT,
        "items %d; B3 precision %.3f recall %.3f F1 %.3f; joins across documents %d, right %d"
            + " (precision %.3f), of %d in the gold (recall %.3f)",
        items,
        precision,
        recall,
        both == 0 ? 0 : 2 * precision * recall / both,
        joined,
        right,
        joined == 0 ? 1 : right / (double) joined,
        gold,
        gold == 0 ? 1 : right / (double) gold);
  }
}
