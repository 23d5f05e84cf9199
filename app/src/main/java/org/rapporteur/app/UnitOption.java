package org.rapporteur.app;

import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.Unit;
import picocli.CommandLine.Option;

/** {@code --by-occurrence}. */
final class UnitOption {
  @Option(
      names = "--by-occurrence",
      description =
          "Count events of the world, as rapporteur join found them, rather than reports: each"
              + " once, as its clearest report tells it.")
  private boolean byOccurrence;

  /** What is counted; tells how many reports were not joined yet and so count each. */
  Unit unit(StoreReader reader, Messages messages) throws StoreException {
    if (!byOccurrence) {
      return Unit.REPORT;
    }
    long unjoined = reader.unjoined();
    if (unjoined > 0) {
      messages.say(
          Printable.counted(unjoined, "report")
              + " were not joined yet and count each; rapporteur join does it");
    }
    return Unit.OCCURRENCE;
  }
}
