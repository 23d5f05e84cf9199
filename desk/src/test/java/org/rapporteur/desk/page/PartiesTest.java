package org.rapporteur.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.actor.ActorTables;
import org.rapporteur.actor.ActorTables.TableFile;
import org.rapporteur.layout.SectorFacts;

class PartiesTest {
  private static final String OWN =
      "kind\tid\tname\tcountry\tsectors\ngroup\tQ990001\tMarsh League\tDEU\tREB\n";

  private final Parties parties =
      new Parties(
          ActorRegistry.builtIn()
              .with(ActorTables.own(List.of(new TableFile("actors/mine.tsv", OWN)))),
          SectorFacts.builtIn());

  @ParameterizedTest
  @CsvSource({
    "RUS, Russia",
    "RUSMIL, Russia: armed forces",
    "GEO, Georgia",
    "IRQCVLKUR, 'Iraq: civilians, Kurds'",
    "IMG, armed groups of several countries",
    "Q990001, Marsh League",
    "Nobody Known, Nobody Known"
  })
  void areCalledByWords(String party, String name) {
    assertThat(parties.name(party)).isEqualTo(name);
  }
}
