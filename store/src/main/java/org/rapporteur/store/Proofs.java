package org.rapporteur.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.event.EventId;
import org.rapporteur.occurrence.ReportKey;

/** Keys of reports in a column. Stores of former versions have none. */
final class Proofs {
  private Proofs() {}

  static List<String> words(List<ReportKey> proof) {
    return proof.stream().map(key -> key.article() + " " + key.event().value()).toList();
  }

  static List<ReportKey> of(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    List<ReportKey> keys = new ArrayList<>();
    if (array != null) {
      for (Object words : (Object[]) array.getArray()) {
        String[] parts = words.toString().split(" ", 2);
        keys.add(new ReportKey(parts[0], new EventId(parts[1])));
      }
    }
    return keys;
  }
}
