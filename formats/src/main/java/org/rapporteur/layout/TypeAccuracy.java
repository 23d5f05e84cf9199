package org.rapporteur.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.knowledge.TableReader;

/**
 * How well the coder finds events of a type on a development gold, as measured last.
 *
 * @param set the gold
 * @param type of PLOVER, or YIELD where the gold does not tell CONCEDE from RETREAT
 * @param gold how often the type is there
 * @param coded how often the coder finds it
 * @param right how often both
 */
public record TypeAccuracy(String set, String type, int gold, int coded, int right) {
  /** Those that this version was built with. */
  public static List<TypeAccuracy> builtIn() {
    List<TypeAccuracy> types = new ArrayList<>();
    for (TableReader.Row row : TableReader.parse("types.tsv", PackageTexts.resource("types.tsv"))) {
      types.add(
          new TypeAccuracy(
              row.text("set"),
              row.text("type"),
              Integer.parseInt(row.text("gold")),
              Integer.parseInt(row.text("coded")),
              Integer.parseInt(row.text("right"))));
    }
    return types;
  }
}
