package org.rapporteur.desk.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.SeenParty;

/**
 * As whom a party is named, as a chart reads it.
 *
 * @param label whose names they are
 * @param rows names with their roles, those with most records first
 */
public record RoleData(String label, List<Row> rows) {
  public RoleData {
    rows = List.copyOf(rows);
  }

  static RoleData of(String label, List<SeenParty> seen) {
    return new RoleData(label, seen.stream().map(RoleData::row).toList());
  }

  private static Row row(SeenParty seen) {
    String asked = ActorView.asked(seen);
    return new Row(
        seen.name(),
        Objects.requireNonNullElse(seen.role(), ""),
        seen.code(),
        asked,
        seen.records(),
        seen.first() == null ? null : seen.first().toString(),
        seen.last() == null ? null : seen.last().toString(),
        Parties.term("actor", asked));
  }

  /**
   * A name with its role.
   *
   * @param name what it is called
   * @param role office; empty when none is told
   * @param code country and sectors
   * @param asked what means it, to be asked for
   * @param records how many
   * @param first day of the first article; null when none is dated
   * @param last day of the last
   * @param terms what means its records
   */
  public record Row(
      String name,
      String role,
      String code,
      String asked,
      long records,
      @Nullable String first,
      @Nullable String last,
      String terms) {}
}
