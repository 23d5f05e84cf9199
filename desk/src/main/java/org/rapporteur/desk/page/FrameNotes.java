package org.rapporteur.desk.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameSet;

/** What the built-in frames say of themselves; read when the first record is shown. */
final class FrameNotes {
  private @Nullable Map<String, Note> notes;

  /** The note of the frame {@code id}; null for a user's own. */
  synchronized @Nullable Note of(String id) {
    Map<String, Note> known = notes;
    if (known == null) {
      known = new HashMap<>();
      for (Frame frame : FrameSet.builtIn().all()) {
        known.put(frame.id(), new Note(frame.why(), frame.codebook()));
      }
      notes = known;
    }
    return known.get(id);
  }

  /**
   * What a frame says of itself.
   *
   * @param why what it means
   * @param codebook where the rule comes from
   */
  public record Note(String why, String codebook) {}
}
