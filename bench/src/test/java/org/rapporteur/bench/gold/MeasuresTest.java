package org.rapporteur.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Both sides are written in the notation of the gold: wanted against found, events between slashes.
 */
class MeasuresTest {
  private static final String TEXT =
      "Chad met Mali and accused Libya of bombing a camp in May; Libya denied it, police said.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      nullValues = "none",
      textBlock =
          """
          type               ! CONSULT 040 | met | Chad TCD ! CONSULT 042 | met | Mali MLI           ! 1 0 0
          type               ! CONSULT 040 | met | Chad TCD ! SUPPORT 051 | met | Chad TCD           ! 0 1 1
          type               ! CONSULT 040 arguable | met | Chad TCD ! none                          ! 0 0 0
          type               ! none                         ! CONSULT 040 | met | Chad TCD           ! 0 1 0
          type               ! AID 070 | met | Chad TCD / AID 070 | bombing | Mali MLI ! AID 070 | bombing | Mali MLI ! 1 0 1
          type + countries   ! AID 070 | met | Chad TCDGOV  ! AID 070 | met | Chad TCDMIL            ! 1 0 0
          type + countries   ! AID 070 | met | Chad TCD | Mali MLI ! AID 070 | met | Chad TCD        ! 0 1 1
          type + countries   ! AID 070 | met | police ---COP ! AID 070 | met | police ?              ! 1 0 0
          type + countries   ! AID 070 arguable | met | Chad TCD ! AID 070 | met | Mali MLI          ! 0 1 0
          type + countries   ! AID 070 | met | Chad TCD | Mali MLI ! AID 070 | met | Mali MLI | Chad TCD ! 0 1 1
          type + countries   ! CONSULT 040 | met | Chad TCD | Mali MLI ! CONSULT 040 | met | Mali MLI; Chad TCD ! 1 0 0
          type + exact codes ! AID 070 | met | Chad TCDGOVMIL ! AID 070 | met | Chad TCDMILGOV       ! 1 0 0
          type + exact codes ! AID 070 | met | Chad TCDGOV  ! AID 070 | met | Chad TCD               ! 0 1 1
          full CAMEO code    ! AID 070 | met | Chad TCD     ! AID 071 | met | Chad TCD               ! 0 1 1
          CAMEO root right   ! AID 070 | met | Chad TCD     ! AID 071 | met | Chad TCD               ! 1 0 0
          mode right         ! CONSULT.visit 042 | met | Chad TCD ! CONSULT 040 | met | Chad TCD     ! 0 1 1
          status right       ! AID 070 DENIED | met | Chad TCD ! AID 070 | met | Chad TCD            ! 0 1 1
          status DENIED      ! AID 070 DENIED | met | Chad TCD ! AID 070 | met | Chad TCD            ! 0 0 1
          status HAPPENED    ! AID 070 DENIED | met | Chad TCD ! AID 070 | met | Chad TCD            ! 0 1 0
          background         ! AID 070 background | met | Chad TCD ! AID 070 background | met | Chad TCD ! 1 0 0
          hedge              ! AID 070 | met | Chad TCD ! AID 070 | met | Chad TCD | | hedge said    ! 0 1 0
          speakers           ! AID 070 | met | Chad TCD | | speaker police ---COP ! AID 070 | met | Chad TCD | | speaker police ? ! 1 0 0
          speakers           ! AID 070 | met | Chad TCD | | speaker police ---COP ! AID 070 | met | Chad TCD | | speaker Mali ?   ! 0 1 1
          claims             ! AID 070 ALLEGED | met | Mali MLI | | speaker Chad TCD ! AID 070 | met | Mali MLI | | accused by Chad TCD ! 1 0 0
          claims             ! AID 070 | met | Mali MLI | | denied by Libya LBY ! AID 070 | met | Mali MLI | | denied by Libya~2 LBY ! 1 0 0
          claims             ! AID 070 | met | Mali MLI | | denied by Libya LBY ! AID 070 | met | Mali MLI | | accused by Libya LBY  ! 0 1 1
          claims             ! AID 070 | met | Mali MLI | | denied by Libya LBY ! none               ! 0 0 1
          claims             ! none ! AID 070 | met | Mali MLI | | denied by Libya LBY               ! 0 1 0
          time right         ! AID 070 | met | Chad TCD | | time May = 2001-05-01/2001-05-31 ! AID 070 | met | Chad TCD | | time May = 2001-05-01 ! 1 0 0
          time right         ! AID 070 | met | Chad TCD | | time May = 2001-05-01 ! AID 070 | met | Chad TCD ! 0 1 1
          time right         ! AID 070 | met | Chad TCD ! AID 070 | met | Chad TCD | | time May = 2001-05-01 ! 0 0 0
          place right        ! AID 070 | met | Chad TCD | | place camp = LBY ! AID 070 | met | Chad TCD | | place camp = TCD ! 0 1 1
          no event at all    ! none ! none                                                           ! 1 0 0
          no event at all    ! none ! AID 070 | met | Chad TCD                                       ! 0 1 1
          """)
  void countsWhatWasFound(String measure, String wanted, String found, String tally) {
    Measures measures = new Measures();
    measures.add(events(wanted), events(found));

    Tally counted = measures.tallies().getOrDefault(measure, Tally.NONE);
    assertThat(counted.found() + " " + counted.extra() + " " + counted.missed()).isEqualTo(tally);
  }

  @Test
  void pairsTheLikeliestOfSeveral() {
    List<Annotation> wanted = events("AID 070 | met | Chad TCD / AID 070 | bombing | Libya LBY");
    List<Annotation> found = events("AID 070 | bombing | Libya LBY / AID 070 | met | Chad TCD");

    EventPairs pairs = EventPairs.of(wanted, found);

    assertThat(pairs.pairs())
        .allSatisfy(pair -> assertThat(pair.found().trigger()).isEqualTo(pair.gold().trigger()));
    assertThat(pairs.extra()).isEmpty();
    assertThat(pairs.missed()).isEmpty();
  }

  @Test
  void addsUpTexts() {
    Measures measures = new Measures();
    measures.add(events("AID 070 | met | Chad TCD"), events("AID 070 | met | Chad TCD"));
    measures.add(events("AID 070 | met | Chad TCD"), List.of());

    Tally type = measures.tallies().getOrDefault("type", Tally.NONE);
    assertThat(type.precision()).isEqualTo(1);
    assertThat(type.recall()).isEqualTo(0.5);
    assertThat(type.f1()).isEqualTo(2.0 / 3);
  }

  private static List<Annotation> events(String lines) {
    return lines == null
        ? List.of()
        : Arrays.stream(lines.split(" / ", -1))
            .map(line -> EventNotation.parse(line, Words.of(TEXT)))
            .toList();
  }
}
