package org.rapporteur.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.knowledge.TableReader;

/**
 * What the coder reached at least on a development gold when this version was built.
 *
 * @param measure what was measured on which gold
 * @param floor the share that the build holds, from 0 to 1, or a number of records
 */
public record AccuracyFloor(String measure, String floor) {
  /** Those of this version. */
  public static List<AccuracyFloor> builtIn() {
    List<AccuracyFloor> floors = new ArrayList<>();
    for (TableReader.Row row :
        TableReader.parse("accuracy.tsv", PackageTexts.resource("accuracy.tsv"))) {
      floors.add(new AccuracyFloor(row.text("measure"), row.text("floor")));
    }
    return floors;
  }
}
