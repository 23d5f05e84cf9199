package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class AnnotateCommandTest {
  private static final String VISIT = "{\"id\":\"a\",\"text\":\"Oslo will visit Kenya.\"}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          times,places,actors        | times places actors
          actors                     | actors
          EVENTS,times               | times events claims
          times,places,actors,events | times places actors events claims
          """)
  void writesTheLayersAskedFor(String layers, String keys) {
    Run.Result result = Run.within().input(VISIT).run("annotate", "--layers", layers);
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    for (String key : new String[] {"times", "places", "actors", "events", "claims"}) {
      boolean asked = (" " + keys + " ").contains(" " + key + " ");
      assertThat(result.out().contains("\"" + key + "\":[")).as(key).isEqualTo(asked);
    }
  }

  @Test
  void mentionsBeginWithWhereTheyStand() {
    assertThat(Run.within().input(VISIT).run("annotate").out())
        .contains("\"actors\":[{\"begin\":0,\"end\":4,\"text\":\"Oslo\",\"code\":\"NOR\"");
  }

  @Test
  void layersWithEventsAreTheRecordsOfCode() {
    assertThat(Run.within().input(VISIT).run("annotate", "--layers", "events").out())
        .isEqualTo(Run.within().input(VISIT).run("code").out());
  }

  @Test
  void aBadLineIsReportedAndTheRestGoesOn() {
    Run.Result result = Run.within().input("{\n" + VISIT).run("annotate");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).hasLineCount(2).contains("MALFORMED_JSON").contains("\"actors\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"smells | TIMES, PLACES, ACTORS, EVENTS", "'' | --layers"})
  void unknownLayersAreRefused(String layers, String message) {
    Run.Result result = Run.within().input(VISIT).run("annotate", "--layers", layers);
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains(message).doesNotContain("\tat ");
  }
}
