package org.rapporteur.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.claim.Claim;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.store.StoredEntry;
import org.rapporteur.store.StoredPosition;

/**
 * Claims as their page shows them.
 *
 * @param filter which are meant, as it was written
 * @param state how they stand; null for all
 * @param rows those of this page
 * @param pager where the list goes on
 * @param banner whether it is behind
 */
public record ClaimView(
    String filter, LedgerEntry.@Nullable State state, List<Row> rows, Pager pager, Banner banner) {
  public ClaimView {
    rows = List.copyOf(rows);
  }

  /** The same with those in {@code other}; null for all. */
  public String address(LedgerEntry.@Nullable State other) {
    return "/claims?filter="
        + RecordList.encoded(filter)
        + (other == null ? "" : "&state=" + Turning.label(other));
  }

  /**
   * An event that parties take positions on.
   *
   * @param entry how it stands
   * @param evidence the reports of it
   * @param choices readings of which a person chooses one
   */
  public record Row(StoredEntry entry, Evidence evidence, List<Choice> choices) {
    public Row {
      choices = List.copyOf(choices);
    }

    /** Those who say so, and those who deny it, side by side. */
    public List<Side> sides() {
      return List.of(
          new Side("accuse", entry.of(Claim.Stance.ACCUSE)),
          new Side("confirm", entry.of(Claim.Stance.CONFIRM)),
          new Side("deny", entry.of(Claim.Stance.DENY)));
    }
  }

  /**
   * Those who take one stance.
   *
   * @param verb what they do
   * @param positions each of them
   */
  public record Side(String verb, List<StoredPosition> positions) {
    public Side {
      positions = List.copyOf(positions);
    }
  }

  /**
   * A party with several readings.
   *
   * @param record the record that carries the claim
   * @param choice its readings
   */
  public record Choice(RecordView record, RecordView.Choice choice) {
    /** Where the choice is sent. */
    public String address() {
      return "/articles/"
          + record.report().article().key()
          + "/records/"
          + record.event().id().value();
    }
  }
}
