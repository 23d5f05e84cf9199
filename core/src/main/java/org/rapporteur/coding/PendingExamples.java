package org.rapporteur.coding;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.knowledge.TableReader;

/**
 * Examples of frames that the coder does not read yet: {@code frames/pending.tsv}. They are kept as
 * work to do; one that holds must be struck out, so that it is guarded from then on.
 */
final class PendingExamples {
  private final Set<Pending> examples = new HashSet<>();

  private record Pending(String frame, String text) {}

  private PendingExamples() {}

  /** The built-in table. */
  static PendingExamples builtIn() {
    PendingExamples pending = new PendingExamples();
    for (TableReader.Row row : TableReader.read("frames/pending.tsv")) {
      pending.examples.add(new Pending(row.text("frame"), row.text("text")));
    }
    return pending;
  }

  /** Whether the example {@code text} of {@code frame} is known to fail. */
  boolean contains(String frame, String text) {
    return examples.contains(new Pending(frame, text));
  }

  /** Number of examples. */
  int size() {
    return examples.size();
  }
}
