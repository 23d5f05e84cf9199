package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.Event;

/** Who accuses, denies and answers for what. */
class ClaimReaderTest {
  private static Coding coding(String text) {
    return TestKnowledge.coder()
        .code(new ArticleSource("1", text, null, LocalDate.of(2024, 6, 17), null, null));
  }

  private static List<String> claims(String text) {
    Coding coding = coding(text);
    return coding.claims().stream().map(claim -> told(claim, coding.events())).sorted().toList();
  }

  private static String told(Claim claim, List<Event> events) {
    String content =
        events.stream()
            .filter(event -> event.id().equals(claim.content()))
            .map(Event::triggerText)
            .findFirst()
            .orElseThrow();
    return claim.claimants().getFirst().text() + " " + claim.stance() + " " + content;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The United States accused Iran of supplying drones to militias in Mali, a charge Tehran dismissed as baseless. | Tehran DENY supplying + The United States ACCUSE supplying
          Togo accused Benin of shelling its port. A Beninese minister denied the accusation on Monday. | A Beninese minister DENY shelling + Togo ACCUSE shelling
          Bulgaria blamed the poisoning of the editor on three Russian officers. | Bulgaria ACCUSE poisoning
          Latvia accused Minsk of an attack on its ministries. | Latvia ACCUSE attack
          Sudan and Chad accused each other of massing troops along the border. | Sudan ACCUSE massing
          Chile's army chief acknowledged for the first time that soldiers had tortured prisoners. | Chile's army chief CONFIRM tortured
          Hamas claimed responsibility for the market attack. | Hamas CONFIRM attack
          The Fijian army denied that it had tortured journalists, but two former officers confirmed the practice. | The Fijian army DENY tortured + two former officers CONFIRM tortured
          According to Al Jazeera, Libyan rebels had attacked Chad, but a rebel spokesman in Benghazi denied it. | a rebel spokesman DENY attacked
          """)
  void areRead(String text, String claims) {
    assertThat(String.join(" + ", claims(text))).as(text).isEqualTo(claims);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hamas has not claimed responsibility for the attack on the Egyptian post.",
        "Togo shelled the port of Benin. A Malian minister denied the accusation on Monday."
      })
  void areNotMadeUp(String text) {
    assertThat(claims(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bulgaria blamed the poisoning of the editor on three Russian officers. | poisoning | RUSMIL
          Latvia accused Minsk of an attack on its ministries. | attack | BLRGOV
          Hamas claimed responsibility for the market attack. | attack | PSEREB
          """)
  void whoIsSaidToHaveDoneItIsItsSource(String text, String trigger, String source) {
    assertThat(coding(text).events())
        .as(text)
        .filteredOn(event -> event.triggerText().equals(trigger))
        .singleElement()
        .satisfies(event ->
            assertThat(event.source()).extracting(actor -> actor.code()).containsExactly(source));
  }
}
