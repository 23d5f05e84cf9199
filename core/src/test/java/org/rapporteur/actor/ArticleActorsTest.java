package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.TestAnnotator;
import org.rapporteur.language.Token;

/** What whole articles tell of actors beyond the words that name them. */
class ArticleActorsTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 17);

  private static Actor first(ArticleActors actors, String words) {
    return actors.mentions().stream()
        .filter(actor -> actor.text().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " not among " + actors.mentions()));
  }

  @Test
  void theHeadlineTellsTheCountry() {
    String text = "Lawmakers passed the budget. Ghana and Togo welcomed it.";
    ArticleSource silent = new ArticleSource("1", text, "Budget passed", MONDAY, null, null);
    ArticleSource told = new ArticleSource("1", text, "Togo passes a budget", MONDAY, null, null);
    assertThat(first(TestActors.read(silent, null), "Lawmakers").code()).isEqualTo("---LEG");
    assertThat(first(TestActors.read(told, null), "Lawmakers").code()).isEqualTo("TGOLEG");
  }

  @Test
  void theOutletLendsItsCountryLast() {
    ArticleSource source =
        new ArticleSource("1", "Lawmakers passed the budget.", null, MONDAY, null, null);
    Actor lawmakers = first(TestActors.read(source, "NZL"), "Lawmakers");
    assertThat(lawmakers.code()).isEqualTo("NZLLEG");
    assertThat(lawmakers.reason()).endsWith("country of the outlet");
  }

  @Test
  void unnamedPrivatePersonsAreTold() {
    ArticleActors actors =
        TestActors.read("A neighbour spoke. An activist wept. Ministers left.", MONDAY);
    assertThat(first(actors, "A neighbour").isPrivatePerson()).isTrue();
    assertThat(first(actors, "An activist").isPrivatePerson()).isFalse();
    assertThat(first(actors, "Ministers").isPrivatePerson()).isFalse();
  }

  @Test
  void aDelegationIsOneParty() {
    String text =
        "Putin, accompanied by Defence Minister Andrei Belousov and Sergei Lavrov, visited Hanoi.";
    ArticleActors actors = TestActors.read(text, MONDAY);
    Sentence sentence = TestAnnotator.sentence(text);
    Token head = sentence.token(0);
    assertThat(actors.party(sentence, head).stream().map(Actor::name))
        .isEqualTo(List.of("Vladimir Putin", "Andrei Belousov", "Sergei Lavrov"));
  }

  @Test
  void aFirmIsNoPersonAndNoPronounStandsForATown() {
    ArticleActors actors =
        TestActors.read("Harrow Mills Inc, based in Lyon, said it will close a plant.", MONDAY);
    assertThat(first(actors, "it").sectors()).isEqualTo(List.of("BUS"));
  }

  @Test
  void aCarInCapitalsIsNoCountry() {
    ArticleActors actors = TestActors.read("A CAR BOMB WOUNDED TWO MEN IN BOGOTA.", MONDAY);
    assertThat(actors.mentions().stream().map(Actor::country)).doesNotContain("CAF");
  }

  @Test
  void aChamberIsWrittenWithOneCapital() {
    ArticleActors actors = TestActors.read("GUNMEN LEFT THE HOUSE OF A JUDGE.", MONDAY);
    assertThat(actors.mentions().stream().map(Actor::text)).doesNotContain("THE HOUSE");
  }

  @Test
  void troopsOfTwoCountriesAreTwoMentions() {
    ArticleActors actors = TestActors.read("Thai and Cambodian troops exchanged fire.", MONDAY);
    assertThat(actors.mentions().stream().map(Actor::code)).containsExactly("THAMIL", "KHMMIL");
  }

  @Test
  void aNameOfSeveralWordsIsMentionedOnce() {
    ArticleActors actors = TestActors.read("Puerto Rican lawmakers left.", MONDAY);
    assertThat(actors.mentions().stream().map(Actor::code)).containsExactly("PRILEG");
  }
}
