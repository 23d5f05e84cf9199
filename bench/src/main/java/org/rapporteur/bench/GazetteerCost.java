package org.rapporteur.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.place.Gazetteer;

/**
 * What opening the gazetteer costs: {@code GazetteerCost [RUNS]} prints elapsed time, time on the
 * processor, and heap that stays. The first run counts, the Java machine is then cold.
 */
public final class GazetteerCost {
  private GazetteerCost() {}

  /** Runs it; see the class. */
  public static void main(String[] arguments) {
    int runs = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
    List<Gazetteer> open = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      double before = heapMegabytes();
      long start = System.nanoTime();
      long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      open.add(Gazetteer.builtIn());
      busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy;
      double milliseconds = (System.nanoTime() - start) / 1e6;
      System.out.printf(
          Locale.ROOT,
          "open %d\t%.0f ms\t%.0f ms of processor\t%.1f MB%n",
          run + 1,
          milliseconds,
          busy / 1e6,
          heapMegabytes() - before);
    }
    System.out.println(open.getLast().size() + " towns and divisions");
  }

  private static double heapMegabytes() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
