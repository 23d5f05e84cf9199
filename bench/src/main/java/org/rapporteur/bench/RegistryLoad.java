package org.rapporteur.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.rapporteur.actor.ActorRegistry;

/**
 * Measures the registry of actors in a fresh JVM: time until the first name is found, and heap that
 * it holds. Prints one line of each.
 */
public final class RegistryLoad {
  private static final int COLLECTIONS = 5;

  private RegistryLoad() {}

  /** Runs it; see the class. */
  public static void main(String[] arguments) {
    long before = heap();
    long start = System.nanoTime();
    long startCpu =
        ManagementFactory.getThreadMXBean().getThreadCpuTime(Thread.currentThread().threadId());
    ActorRegistry registry = ActorRegistry.builtIn();
    int found = registry.find("Kremlin").size();
    long cpu =
        ManagementFactory.getThreadMXBean().getThreadCpuTime(Thread.currentThread().threadId())
            - startCpu;
    long time = System.nanoTime() - start;
    long after = heap();
    System.out.printf(
        Locale.ROOT,
        "milliseconds to load and find a name: %.0f (CPU of the thread %.0f)%n",
        time / 1e6,
        cpu / 1e6);
    System.out.printf(Locale.ROOT, "heap in MB: %.1f%n", (after - before) / 1e6);
    System.out.printf(
        Locale.ROOT,
        "entries: %,d, distinct names and aliases: %,d%n",
        registry.entryCount(),
        registry.nameCount());
    if (found == 0) {
      throw new IllegalStateException("the registry lacks the Kremlin");
    }
  }

  private static long heap() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
