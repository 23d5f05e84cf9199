package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.event.Event;

/** What belongs to a visit, and what does not. */
class EventPartsTest {
  private static List<Event> events(String text) {
    return TestKnowledge.coder()
        .code(new ArticleSource("1", text, null, LocalDate.of(2024, 6, 17), null, null))
        .events();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President William Ruto of Kenya visited Ethiopia on Sunday. He met Prime Minister Abiy Ahmed in Addis Ababa. | met
          President William Ruto of Kenya visited Ethiopia on Sunday. He signed a treaty on fishing with Ethiopia. | signed
          The Polish president is expected to visit Georgia next week. During his visit he will meet the Georgian premier. | meet
          """)
  void whatIsDoneOnAVisitIsAPartOfIt(String text, String part) {
    List<Event> events = events(text);
    assertThat(events)
        .as(text)
        .filteredOn(event -> event.triggerText().equals(part))
        .singleElement()
        .satisfies(event -> assertThat(event.partOf()).isEqualTo(events.getFirst().id()));
    assertThat(events.getFirst().partOf()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President William Ruto of Kenya visited Ethiopia on Sunday. He will meet Prime Minister Abiy Ahmed in May.",
        "President William Ruto of Kenya visited Ethiopia on Sunday. He met the Malian premier in Bamako.",
        "President William Ruto of Kenya visited Ethiopia on Sunday. Prime Minister Abiy Ahmed met the Malian premier.",
        "President William Ruto of Kenya met Prime Minister Abiy Ahmed in Addis Ababa."
      })
  void whatIsDoneElsewhereByOthersOrLaterIsNone(String text) {
    assertThat(events(text)).as(text).isNotEmpty().allSatisfy(e -> assertThat(e.partOf()).isNull());
  }
}
