package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.event.Event;
import org.rapporteur.event.Speaker;

/** On whose word an event is told, and through what. */
class SpeakersOfEventsTest {
  private static List<Event> events(String text) {
    return TestKnowledge.coder()
        .code(new ArticleSource("1", text, null, LocalDate.of(2024, 6, 17), null, null))
        .events();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          In a letter published by Ethiopian state media, the premier said that Eritrea had attacked Ethiopia. | the premier | a letter published by Ethiopian state media
          The Libyan premier said in an interview with Le Monde that Turkey had attacked Chad. | The Libyan premier | an interview with Le Monde
          The Estonian minister told Reuters that Russian jets had attacked Georgia. | The Estonian minister | Reuters
          The Serbian minister wrote on Twitter that Kosovo police had attacked a Serbian priest. | The Serbian minister | Twitter
          The rebels said in a statement on their website that they had attacked Yemen. | The rebels | a statement on their website
          A statement by the Chadian army said that rebels had attacked the town. | the Chadian army | A statement by the Chadian army
          According to Al Jazeera, Turkey attacked Chad. | Al Jazeera | -
          The Chadian army said on Monday that rebels had attacked the town. | The Chadian army | -
          """)
  void speakThroughAMedium(String text, String speaker, String medium) {
    assertThat(events(text))
        .as(text)
        .filteredOn(event -> event.triggerText().equals("attacked"))
        .singleElement()
        .satisfies(event -> {
          Speaker first = event.speakers().getFirst();
          assertThat(first.actor().text()).isEqualTo(speaker);
          assertThat(first.medium()).isEqualTo(medium);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rebels said on Monday they had attacked Chad; Togo did not comment. | The rebels
          Benin attacked the town, the army said, but the Togolese rebels denied losing it. | the army
          """)
  void whoSpeaksInTheNextClauseIsNoSpeaker(String text, String speaker) {
    assertThat(events(text))
        .as(text)
        .filteredOn(event -> event.triggerText().equals("attacked"))
        .singleElement()
        .satisfies(event ->
            assertThat(event.speakers())
                .extracting(said -> said.actor().text())
                .containsExactly(speaker));
  }
}
