package org.rapporteur.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.event.EventType;
import org.rapporteur.report.CodedArticle;

/** Which reports are one event. */
class OccurrenceJoinerTest {
  private static final String GAO =
      "Gunmen killed nine soldiers in the Malian town of Gao on Monday, the army said.";

  private static TestNews news() {
    return new TestNews()
        .with("r1", 11, "Daily Herald", GAO)
        .with("r2", 11, "Coast Times", GAO)
        .with("r3", 11, "Valley Post", GAO)
        .with(
            "r4",
            12,
            "Harbour News",
            "Nine Malian soldiers were killed by gunmen in Gao on Monday, residents said.")
        .with(
            "p1",
            13,
            "Daily Herald",
            "A bomb killed 13 people at a market in Peshawar on Wednesday, police said.")
        .with(
            "q1",
            13,
            "Coast Times",
            "A bomb killed 13 people at a market in Quetta on Wednesday, police said.")
        .with(
            "p2",
            14,
            "Valley Post",
            "A bomb killed 15 people at a market in Peshawar on Wednesday, doctors said.");
  }

  private static List<String> articles(Occurrence occurrence) {
    return occurrence.members().stream().map(member -> member.key().article()).distinct().toList();
  }

  private static Occurrence of(List<Occurrence> occurrences, String article, EventType type) {
    return occurrences.stream()
        .filter(occurrence -> articles(occurrence).contains(article))
        .filter(occurrence -> occurrence.clearest().event().type() == type)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void copiesCountAsOneSource() {
    Occurrence attack = of(news().occurrences(), "r1", EventType.ASSAULT);
    assertThat(articles(attack)).containsExactly("r1", "r2", "r3", "r4");
    assertThat(Sources.builtIn().of(attack.reports()))
        .extracting(Sources.Source::name)
        .containsExactly("daily herald", "harbour news");
  }

  @Test
  void attacksInTwoTownsAreTwo() {
    List<Occurrence> occurrences = news().occurrences();
    assertThat(articles(of(occurrences, "q1", EventType.ASSAULT))).containsExactly("q1");
    assertThat(articles(of(occurrences, "p1", EventType.ASSAULT))).containsExactly("p1", "p2");
  }

  @Test
  void tollsStandSideBySide() {
    Occurrence bomb = of(news().occurrences(), "p1", EventType.ASSAULT);
    assertThat(Disagreement.of(bomb))
        .extracting(Disagreement::text)
        .containsExactly("killed: 13 / 15");
  }

  @Test
  void everyJoinSaysWhy() {
    Occurrence bomb = of(news().occurrences(), "p1", EventType.ASSAULT);
    assertThat(bomb.members().getFirst().decision()).isNull();
    Decision decision = Objects.requireNonNull(bomb.members().getLast().decision());
    assertThat(decision.text())
        .contains("2024-06-12 in both", "Peshawar in both")
        .matches(".*; score (\\.\\d\\d|1\\.00)");
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    List<CodedArticle> articles = new ArrayList<>(news().articles());
    List<Occurrence> expected = OccurrenceJoiner.join(articles);
    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(articles, random);
      assertThat(OccurrenceJoiner.join(articles)).isEqualTo(expected);
    }
  }

  @Test
  void laterArticlesJoinWhatWasRestored() {
    List<CodedArticle> articles = news().articles();
    List<Occurrence> expected = OccurrenceJoiner.join(articles);
    OccurrenceJoiner first =
        new OccurrenceJoiner(Words.builtIn(), TurnWords.builtIn(), Rulings.NONE);
    articles.subList(0, 5).forEach(first::add);
    OccurrenceJoiner second =
        new OccurrenceJoiner(Words.builtIn(), TurnWords.builtIn(), Rulings.NONE);
    second.restore(articles.subList(0, 5), first.memberships());
    articles.subList(5, 7).forEach(second::add);
    assertThat(second.occurrences()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France accused Iran of spying on Monday. | Germany accused Iran of spying on Monday.
          The Kenyan president visited Uganda on Monday. | The Kenyan president visited Ghana on Monday.
          Police arrested 40 protesters in Lagos on Monday. | Police arrested 40 protesters in Lagos on 3 June.
          Chile and Peru will hold talks in Lima on Friday. | Chile and Peru held talks in Lima on 5 June.
          The Ghanaian president visited Togo on Monday. | The Ghanaian president called for calm in Togo on Monday.
          """)
  void theseAreTwo(String some, String other) {
    List<Occurrence> occurrences =
        new TestNews()
            .with("a", 12, "Daily Herald", some)
            .with("b", 12, "Coast Times", other)
            .occurrences();
    assertThat(occurrences).hasSizeGreaterThan(1).allMatch(o -> o.articles() == 1);
  }

  @Test
  void anotherIsNotTheSame() {
    List<Occurrence> occurrences =
        new TestNews()
            .with(
                "a",
                12,
                "Daily Herald",
                "A Kenyan court sentenced Peter Odhiambo to prison. Last week another Kenyan court"
                    + " sentenced Odhiambo to prison.")
            .occurrences();
    assertThat(occurrences).allMatch(occurrence -> occurrence.members().size() == 1);
  }

  @Test
  void anAccusationThatIsRepeatedIsAnother() {
    List<Occurrence> occurrences =
        new TestNews()
            .with("a", 12, "Daily Herald", "Chad accused Sudan of arming rebels in Ennedi.")
            .with("b", 15, "Coast Times", "Chad again accused Sudan of arming rebels in Ennedi.")
            .occurrences();
    assertThat(articles(of(occurrences, "a", EventType.ACCUSE))).containsExactly("a");
    assertThat(articles(of(occurrences, "a", EventType.AID))).containsExactly("a", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya's president Peter Odhiambo visited Uganda on Monday. | Kenyan President Odhiambo visited Uganda on Monday.
          The European Union imposed sanctions on Belarus on Monday. | Sanctions were imposed on Belarus by the EU on Monday.
          Turkish jets bombed Kurdish rebels in northern Iraq on Monday. | Turkey's air force bombed Kurdish rebels in Iraq on Monday.
          """)
  void theseAreOne(String some, String other) {
    List<Occurrence> occurrences =
        new TestNews()
            .with("a", 12, "Daily Herald", some)
            .with("b", 12, "Coast Times", other)
            .occurrences();
    assertThat(occurrences).anyMatch(o -> o.articles() == 2);
  }
}
