package org.rapporteur.bench.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What work was counted: a name and a number a line, a tab between them.
 *
 * @param counts numbers by their names
 */
public record WorkTable(Map<String, Long> counts) {
  public WorkTable {
    counts = Map.copyOf(counts);
  }

  /** Reads {@code lines}; those that begin with "#" or are blank say nothing. */
  public static WorkTable parse(List<String> lines) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2 || !cells[1].matches("\\d{1,18}")) {
        throw new IllegalArgumentException("not a name, a tab and a number: " + line);
      }
      counts.put(cells[0], Long.parseLong(cells[1]));
    }
    return new WorkTable(counts);
  }

  /**
   * What this has more of than {@code before} by more than {@code margin}, a share of it, and what
   * only one of them has; a line each, empty when all is well.
   */
  public List<String> moreThan(WorkTable before, double margin) {
    List<String> more = new ArrayList<>();
    before.counts.forEach((name, number) -> {
      Long now = counts.get(name);
      if (now == null) {
        more.add(name + ": not counted");
      } else if (now > number * (1 + margin)) {
        more.add(
            String.format(
                Locale.ROOT,
                "%s: %,d, was %,d (+%.0f %%)",
                name,
                now,
                number,
                100.0 * now / number - 100));
      }
    });
    counts.keySet().stream()
        .filter(name -> !before.counts.containsKey(name))
        .forEach(name -> more.add(name + ": counted now and not before"));
    return more.stream().sorted().toList();
  }
}
