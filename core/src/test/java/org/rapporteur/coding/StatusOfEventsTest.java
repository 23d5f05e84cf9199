package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.event.Event;

/** How real events are by the clauses around them and by the rest of the article. */
class StatusOfEventsTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 17);

  private static List<Event> events(String text) {
    return TestKnowledge.coder()
        .code(new ArticleSource("1", text, null, MONDAY, null, null))
        .events();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Ghanaian president is expected to open a school, plant a tree, and visit Togo. | visit | PLANNED
          The Ghanaian president opened a school, planted a tree, and visited Togo. | visited | HAPPENED
          After visiting Togo, the Ghanaian president is expected to visit Benin. | visiting | PLANNED
          After visiting Togo, the Ghanaian president visited Benin. | visiting | HAPPENED
          After visiting Togo, the Ghanaian president agreed to visit Benin. | visiting | HAPPENED
          Ghana promised to help Togo against what its president called an attack by Benin. | attack | ALLEGED
          Ghana's president called the sealing of the border an attack on Togo. | attack | ALLEGED
          Ghana's president described the sealing of the border as an attack on Togo. | attack | ALLEGED
          The gain would be outweighed by further Ghanaian pressure on Togo. | pressure | HYPOTHETICAL
          Ghana's army would have raided the camp in Togo and arrested the minister. | arrested | NEGATED
          A new attack by Ghana on Togo would hurt the talks. | attack | HYPOTHETICAL
          The attack by Ghana on Togo would hurt the talks. | attack | HAPPENED
          Ghana mounted its long-threatened invasion of Togo. | invasion | HAPPENED
          Officials spoke of the threatened invasion of Togo by Ghana. | invasion | HYPOTHETICAL
          Ghana mobilized army reservists for a possible war against Togo. | mobilized | HAPPENED
          Togo's envoy described the Ghanaian president's visit to Benin as a success. | visit | HAPPENED
          """)
  void clausesDecide(String text, String trigger, String status) {
    assertThat(events(text))
        .as(text)
        .filteredOn(event -> event.triggerText().equals(trigger))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.status().name()).isEqualTo(status));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ghana's president will visit Togo next week. Officials discussed the president's visit to Togo. | PLANNED
          Ghana's president visited Togo last week. Officials discussed the president's visit to Togo. | HAPPENED
          """)
  void whatIsSpokenOfIsAsRealAsTheArticleToldIt(String text, String status) {
    assertThat(events(text))
        .as(text)
        .filteredOn(event -> event.frame().equals("consult.visit"))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.status().name()).isEqualTo(status));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President John Mahama stayed at the inn where President Faure Gnassingbe stayed during his visit to Benin. | TGOGOV
          President John Mahama stayed at the inn during his visit to Benin. | GHAGOV
          """)
  void anOwnerIsTheSubjectOfTheirOwnClause(String text, String source) {
    assertThat(events(text))
        .as(text)
        .filteredOn(event -> event.triggerText().equals("visit"))
        .singleElement()
        .satisfies(
            event -> assertThat(event.source()).extracting(Actor::code).containsExactly(source));
  }
}
