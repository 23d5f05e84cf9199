package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which names of a corpus nobody knows. */
class NameCensusTest {
  @Test
  void unknownNamesAreCountedAndKnownOnesAreNot() {
    NameCensus census = new NameCensus(ActorRegistry.builtIn(), Set.of("vostrava")::contains);

    census.add(
        "Harbour Strike Ends In Vostrava\n\n"
            + "The Vostrava Dockers League met Vladimir Putin. On Monday Minister Ondrej"
            + " Quillfeather thanked the Vostrava Dockers League in Vostrava.");
    census.add("Perhaps the Dockers will talk. President Putin did not meet Ondrej Quillfeather.");

    assertThat(census.unknown())
        .extracting(NameCensus.Unknown::name)
        .contains("Vostrava Dockers League", "Ondrej Quillfeather")
        .doesNotContain(
            "Vladimir Putin",
            "Monday",
            "Perhaps",
            "Vostrava",
            "President Putin",
            "Harbour Strike Ends In Vostrava");
    assertThat(census.unknown())
        .filteredOn(name -> name.name().equals("Vostrava Dockers League"))
        .singleElement()
        .satisfies(name -> assertThat(name.mentions()).isEqualTo(2));
  }
}
