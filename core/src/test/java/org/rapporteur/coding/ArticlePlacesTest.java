package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.event.Event;
import org.rapporteur.place.Place;

/** Where events happen. */
class ArticlePlacesTest {
  private static @Nullable Place placeOf(String trigger, String text) {
    List<Event> events =
        TestKnowledge.coder().code(ArticleSource.of("1", text.replace("//", "\n\n"))).events();
    return events.stream()
        .filter(event -> event.triggerText().equals(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event '" + trigger + "': " + text + events))
        .place();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen shot two Nigerian soldiers in Maiduguri.                               | shot | Maiduguri | CITY
          Gunmen shot two Nigerian soldiers in Borno state.                             | shot | Borno | ADMIN1
          Gunmen shot two soldiers in Nigeria.                                          | shot | Nigeria | COUNTRY
          Gunmen shot a guard at Kabul airport.                                         | shot | Hamid Karzai International Airport | SITE
          Thousands of Kenyans protested against the government in Kisumu, Kenya.       | protested | Kisumu | CITY
          In Lagos, gunmen entered a bank and shot a guard.                             | shot | Lagos | CITY
          Gunmen shot a guard on a street in the old town of Homs.                      | shot | Homs | CITY
          The French president met the Kenyan foreign minister in Nairobi.              | met | Nairobi | CITY
          Rebels attacked a Nairobi warehouse.                                          | attacked | Nairobi | CITY
          Iraq said its warplanes hit two ships off the Iranian coast.                  | hit | Iran | COUNTRY
          Kenyan troops attacked rebels in the Somali capital.                          | attacked | Somalia | COUNTRY
          Rebels killed 18 soldiers on Mindanao island in the southern Philippines.     | killed | Mindanao | ADMIN1
          Nevada held no caucus, but the state party endorsed the president.            | endorsed | Nevada | ADMIN1
          """)
  void theOwnClauseTells(String text, String trigger, String place, Place.Precision precision) {
    Place found = Objects.requireNonNull(placeOf(trigger, text), text);
    assertThat(found.name()).isEqualTo(place);
    assertThat(found.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fighting broke out in Goma on Monday. Gunmen shot a priest.                       | shot | Goma
          Fighting broke out in Goma on Monday.//Nobody slept. Gunmen shot a priest.        | shot | Goma
          KISUMU, Kenya (AP) - Gunmen shot a priest on Monday.                              | shot | Kisumu
          Fighting broke out in Goma on Monday. Gunmen shot a priest in Bukavu.             | shot | Bukavu
          A gunman attacked shoppers in El Paso. Six Mexican soldiers were killed in the attack. | killed | El Paso
          Rebels attacked Goma on Sunday. Police arrested ten men in the city.              | arrested | Goma
          Turkish troops entered northern Syria. The United States announced a withdrawal from the region. | withdrawal | Syria
          """)
  void theNarrativeTellsWhatIsDoneWithForce(String text, String trigger, String place) {
    Place found = Objects.requireNonNull(placeOf(trigger, text), text);
    assertThat(found.name()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru condemned Chile on Monday.                                                   | condemned
          Moscow condemned the French government.                                           | condemned
          CAIRO (AP) - Israeli troops shot a Syrian farmer on Monday.                       | shot
          Fighting broke out in Goma on Monday. France condemned Rwanda.                    | condemned
          A diplomat said in Geneva that gunmen had shot a priest.                          | shot
          Gunmen shot a priest.                                                             | shot
          """)
  void nothingIsGuessed(String text, String trigger) {
    assertThat(placeOf(trigger, text)).as(text).isNull();
  }
}
