package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.correction.Correction;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.store.CorrectionTable;

/** All corrections of a store, the latest first. */
public final class CorrectionList {
  private static final int MOST = 200;

  private final CorrectionReader reader = new CorrectionReader();

  /** Those of {@code lines}, as far as a page has room. */
  List<Kept> of(List<String> lines) {
    List<Kept> kept = new ArrayList<>();
    for (String line : lines.reversed()) {
      if (kept.size() < MOST && reader.read(1, line) instanceof CorrectionLine.Read read) {
        kept.add(new Kept(CorrectionTable.id(line), ArticlePages.what(read), read.correction()));
      }
    }
    return kept;
  }

  /**
   * A correction.
   *
   * @param id what it is known by
   * @param what it changes, for a person
   * @param correction the correction
   */
  public record Kept(String id, String what, Correction correction) {}
}
