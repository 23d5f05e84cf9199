package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.ArticleSource;

/** Who is mentioned, where times and places of the article decide it too. */
class MentionedActorsTest {
  private static final ArticleCoder CODER = TestKnowledge.coder();

  @Test
  void anOfficeThatIsStillToComeIsNoFormerOne() {
    ArticleSource source =
        new ArticleSource(
            "a", "Joe Biden criticised Iran.", null, LocalDate.of(2020, 7, 1), null, null);

    assertThat(CODER.code(source).mentions().actors().getFirst().role())
        .isNotEqualTo("former President");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway accused Mali on Friday. | Norway NOR, Mali MLI",
        "Norway accused Mali in March. | Norway NOR, Mali MLI",
        "Voters in Georgia, a state in the U.S., chose a governor. "
            + "| Voters USACVL, Georgia USA, the U.S. USA, a governor USAGOV",
        "Police in Atlanta, Georgia, arrested nobody. | Police USACOP, Atlanta USA, Georgia USA",
        "Russia bombed Georgia. | Russia RUS, Georgia GEO",
        "The neighbours agreed to a truce. | ",
        "The Nokia board met Kenya. | The Nokia board FINBUS, Kenya KEN",
        "The Kenyan National Electoral Board met. | The Kenyan National Electoral Board KEN",
        "Kenya waited a couple of years. | Kenya KEN",
        "Kenya stood firm against Mali. | Kenya KEN, Mali MLI",
        "Kenya opened its market to Mali. | Kenya KEN, its KEN, Mali MLI",
        "Belgian Trade Minister Herman De Croo met Kenya. "
            + "| Belgian Trade Minister Herman De Croo BELGOV, Kenya KEN"
      })
  void timesPlacesAndNamesTellWhoIsMentioned(String text, String mentions) {
    LocalDate day = LocalDate.of(2022, 6, 17);
    Coding coding = CODER.code(new ArticleSource("a", text, null, day, null, null));

    assertThat(coding.mentions().actors())
        .extracting(actor -> actor.text() + " " + actor.code())
        .isEqualTo(mentions == null ? List.of() : List.of(mentions.split(", ", -1)));
  }
}
