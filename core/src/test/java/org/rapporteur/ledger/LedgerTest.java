package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.claim.Claim;
import org.rapporteur.occurrence.TestNews;

/** Who says what of an event, across articles. */
class LedgerTest {
  private static final TestNews NEWS =
      new TestNews()
          .with(
              "a",
              13,
              "Daily Herald",
              "Chad accused Sudan of supplying weapons to rebels in Ennedi.")
          .with(
              "b",
              15,
              "Coast Times",
              "Sudan denied that it had supplied weapons to rebels in Ennedi.")
          .with(
              "c",
              16,
              "Valley Post",
              "Chad again accused Sudan of supplying weapons to the rebels in Ennedi.");

  @Test
  void accusationAndDenialMeet() {
    List<LedgerEntry> entries = Ledger.of(NEWS.articles(), NEWS.occurrences()).entries();
    assertThat(entries).hasSize(1);
    LedgerEntry entry = entries.getFirst();
    assertThat(entry.state()).isEqualTo(LedgerEntry.State.DISPUTED);
    assertThat(entry.history())
        .containsExactly("2024-06-13 Chad accuses: ALLEGED", "2024-06-15 Sudan denies: DISPUTED");
    Position accuser = entry.of(Claim.Stance.ACCUSE).getFirst();
    assertThat(accuser.since()).isEqualTo(LocalDate.of(2024, 6, 13));
    assertThat(accuser.last()).isEqualTo(LocalDate.of(2024, 6, 16));
    assertThat(accuser.proof()).hasSize(2);
  }
}
