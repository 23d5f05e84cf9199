package org.rapporteur.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.occurrence.TestNews;
import org.rapporteur.occurrence.Turn;

/** The life of announced events. */
class AgendaTest {
  private static final TestNews VISIT =
      new TestNews()
          .with(
              "a", 10, "Daily Herald", "The Norwegian prime minister will visit Kenya on 18 June.")
          .with(
              "b",
              15,
              "Coast Times",
              "Officials said that the Norwegian prime minister will visit Kenya on 19 June.");

  private static AgendaItem only(TestNews news) {
    List<AgendaItem> items = Agenda.of(news.occurrences()).items();
    assertThat(items).hasSize(1);
    return items.getFirst();
  }

  @Test
  void aVisitIsMovedAndTakesPlace() {
    AgendaItem moved = only(VISIT);
    assertThat(moved.state()).isEqualTo(Turn.MOVED);
    assertThat(moved.start()).isEqualTo(LocalDate.of(2024, 6, 19));
    assertThat(moved.sequence()).isEqualTo(1);
    AgendaItem happened =
        only(
            new TestNews()
                .with(
                    "a",
                    10,
                    "Daily Herald",
                    "The Norwegian prime minister will visit Kenya on 18 June.")
                .with(
                    "b",
                    15,
                    "Coast Times",
                    "Officials said that the Norwegian prime minister will visit Kenya on 19 June.")
                .with(
                    "c",
                    20,
                    "Daily Herald",
                    "The Norwegian prime minister visited Kenya on Wednesday."));
    assertThat(happened.id()).isEqualTo(moved.id());
    assertThat(happened.life())
        .extracting(LifeStep::turn)
        .containsExactly(Turn.ANNOUNCED, Turn.MOVED, Turn.HAPPENED);
  }

  @Test
  void changesSayWhatChanged() {
    assertThat(Agenda.of(VISIT.occurrences()).changes())
        .extracting(AgendaChange::text)
        .containsExactly(
            "Jonas Gahr Støre → Kenya: visit (CONSULT):" + " moved from 2024-06-18 to 2024-06-19");
  }

  @Test
  void aSummitIsCancelled() {
    AgendaItem summit =
        only(
            new TestNews()
                .with(
                    "a",
                    10,
                    "Daily Herald",
                    "India and Pakistan will hold a summit on river water in Muscat on 24 June.")
                .with(
                    "b",
                    17,
                    "Coast Times",
                    "India cancelled the summit with Pakistan on river water."));
    assertThat(summit.state()).isEqualTo(Turn.CANCELLED);
    assertThat(summit.start()).isEqualTo(LocalDate.of(2024, 6, 24));
    assertThat(summit.life().getLast().proof()).extracting(key -> key.article()).contains("b");
  }

  @Test
  void aPostponementWithoutAnAnnouncementIsKept() {
    AgendaItem talks =
        only(
            new TestNews()
                .with("a", 10, "Daily Herald", "Peru postponed talks with Chile on copper."));
    assertThat(talks.state()).isEqualTo(Turn.MOVED);
    assertThat(talks.start()).isNull();
  }

  @Test
  void anotherDateOnTheSameDayIsNoMove() {
    AgendaItem visit =
        only(
            new TestNews()
                .with("a", 10, "Daily Herald", "The Ghanaian president will visit Togo on 18 June.")
                .with(
                    "b", 10, "Coast Times", "The Ghanaian president will visit Togo on 19 June."));
    assertThat(visit.sequence()).isZero();
  }

  @Test
  void aVisitThatWasCalledOffOrPutOffHasNotTakenPlace() {
    for (String turn : List.of("was postponed", "has been cancelled", "was called off")) {
      AgendaItem visit =
          only(
              new TestNews()
                  .with(
                      "a",
                      10,
                      "Daily Herald",
                      "The Norwegian prime minister will visit Kenya on 18 June.")
                  .with(
                      "b",
                      12,
                      "Coast Times",
                      "The Norwegian prime minister's visit to Kenya "
                          + turn
                          + ", officials said."));
      assertThat(visit.state())
          .as(turn)
          .isEqualTo(turn.contains("postponed") ? Turn.MOVED : Turn.CANCELLED);
      assertThat(visit.life().getLast().proof()).extracting(key -> key.article()).contains("b");
    }
  }
}
