package org.rapporteur.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Paragraph;
import org.rapporteur.article.Span;
import org.rapporteur.language.TestAnnotator;

/** Which words name places, and which places they are. */
class PlaceResolverTest {
  private static final PlaceResolver RESOLVER = PlaceResolver.builtIn();

  private static List<PlaceMention> read(String text, @Nullable String url) {
    Article article =
        new Article(
            "1",
            text,
            null,
            null,
            url,
            null,
            List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY)),
            List.of());
    return RESOLVER.resolve(article, TestAnnotator.shared().annotate(article));
  }

  /** All mentions as "words=division/country", without a division for countries. */
  private static String places(String text, @Nullable String url) {
    StringBuilder found = new StringBuilder();
    for (PlaceMention mention : read(text, url)) {
      Place place = mention.place();
      found.append(found.isEmpty() ? "" : "; ").append(place.text()).append('=');
      found.append(place.admin1() == null ? "" : place.admin1() + "/").append(place.country());
    }
    return found.toString();
  }

  private static PlaceMention only(String text) {
    List<PlaceMention> found = read(text, null);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A judge in the Northern District of Texas blocked the rule. | Texas=Texas/USA
          A jury in the Eastern District of Virginia convicted the spy. | Virginia=Virginia/USA
          A court in the Southern District of New York charged the banker. | New York=New York/USA
          The marshal of the Western District of Washington resigned. | Washington=Washington/USA
          Rebels attacked a village in the Northern District. | ''
          Soldiers moved into the Central District of Beirut. | Beirut=Beyrouth/LBN
          """)
  void aSideAndAKindAreNoPlaceOfTheirOwn(String text, String places) {
    assertThat(places(text, null)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Moscow accused Washington of spying. | Washington | false
          Protesters marched through Washington. | Washington | true
          Profits of the Iran arms sale were diverted. | Iran | false
          """)
  void whatIsDoneToAGovernmentIsNotDoneToAPlace(String text, String name, boolean literal) {
    assertThat(read(text, null))
        .filteredOn(mention -> mention.place().text().equals(name))
        .singleElement()
        .matches(mention -> mention.literal() == literal);
  }

  /** Hashes of constants differ from run to run, and so must not decide. */
  @Test
  void equalsAreDecidedByTheOrderOfTheGazetteer() {
    PlaceMention gibraltar = only("The tanker lay in waters off the coast of Gibraltar.");
    assertThat(gibraltar.place().precision()).isEqualTo(Place.Precision.ADMIN1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Flood waters rose near Paris, Texas, on Monday. | Paris=Texas/USA; Texas=Texas/USA
          Flood waters rose near Paris on Monday. | Paris=Île-de-France/FRA
          Police searched a farm outside Springfield, Ill., for weapons. | Springfield=Illinois/USA; Ill.=Illinois/USA
          The council of Cambridge, Mass., voted to close the bridge. | Cambridge=Massachusetts/USA; Mass.=Massachusetts/USA
          Rebels left Alexandria (Egypt) before dawn. | Alexandria=Alexandria/EGY; Egypt=EGY
          A judge in Tripoli, Lebanon, freed the sailors. | Tripoli=Liban-Nord/LBN; Lebanon=LBN
          Officers from Marion, Ky., joined the search. | Marion=Kentucky/USA; Ky.=Kentucky/USA
          """)
  void aPlaceLiesInTheOneBehindIt(String text, String places) {
    assertThat(places(text, null)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Voters in London and Windsor choose a new member of Ontario's parliament. | London=Ontario/CAN; Windsor=Ontario/CAN; Ontario=Ontario/CAN
          The mayor of Birmingham met farmers from Montgomery and Tuscaloosa. | Birmingham=Alabama/USA; Montgomery=Alabama/USA; Tuscaloosa=Alabama/USA
          Crews from Athens and Frankston were called to a barn in Henderson County. | Athens=Texas/USA; Frankston=Texas/USA; Henderson County=Texas/USA
          Three shops burned in Lebanon, the sheriff of Boone County, Indiana, said. | Lebanon=Indiana/USA; Boone County=Indiana/USA; Indiana=Indiana/USA
          Georgia lawmakers in Atlanta passed a bill and Savannah sued. | Georgia=Georgia/USA; Atlanta=Georgia/USA; Savannah=Georgia/USA
          They moved to Georgia. The Georgian army is small. | Georgia=GEO; Georgian=GEO
          Troops entered Tripoli after a march from Misrata and Benghazi. | Tripoli=Tripoli/LBY; Misrata=Mişrātah/LBY; Benghazi=Banghāzī/LBY
          The senator, D-N.J., flew to Trenton. | N.J.=New Jersey/USA; Trenton=New Jersey/USA
          """)
  void namesOfAnArticleExplainEachOther(String text, String places) {
    assertThat(places(text, null)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A garage burned in Columbia. | https://www.thestate.com/news/fire | Columbia=South Carolina/USA
          Two buses collided in London. | https://lfpress.com/news/buses | London=Ontario/CAN
          Two buses collided in London. | | London=England/GBR
          Two buses collided in Richmond. | https://www.timesdispatch.com/a | Richmond=Virginia/USA
          The sheriff charged two Birmingham men with a felony. | | Birmingham=Alabama/USA
          The councillor asked two Birmingham pensioners about it. | | Birmingham=England/GBR
          """)
  void theOutletAndTellingWordsNarrow(String text, @Nullable String url, String places) {
    assertThat(places(text, url)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource({"Washington Post, USA", "The Washington Post, USA", "Guardian, GBR"})
  void anOutletIsKnownWithAndWithoutItsArticle(String outlet, String country) {
    Article article =
        ArticleReader.builtIn()
            .read(new ArticleSource("1", "Two buses collided.", null, null, null, outlet));
    assertThat(RESOLVER.outletCountry(article)).contains(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Crews from Grant and Otter Tail counties in Minnesota filled sandbags. | Grant=Minnesota/USA; Otter Tail=Minnesota/USA; Minnesota=Minnesota/USA
          The Ohio Senate sat. | Ohio=Ohio/USA
          The S.C. Highway Patrol looks for a driver. | S.C.=South Carolina/USA
          Minnesotans and South Ossetians were counted. | Minnesotans=Minnesota/USA; South Ossetians=GEO
          St. John's is the capital of Newfoundland. | St. John's=Newfoundland and Labrador/CAN; Newfoundland=CAN
          He lives on Dublin Road in Leeds. | Leeds=England/GBR
          The Dublin City Council met. | Dublin=Leinster/IRL
          Snow fell in northern Mali and southern Chad. | Mali=MLI; Chad=TCD
          Gunmen shot a driver in Qamishli and a guard in Ain Issa. | Qamishli=Al-Hasakah/SYR; Ain Issa=Ar-Raqqah/SYR
          """)
  void namesAreFoundInTheirPosition(String text, String places) {
    assertThat(places(text, null)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Houston said his wife Charlotte had left. John Houston, 51, was jailed.
          Police said most of the march was calm. Most left in March.
          General Washington Silva spoke to Ana Lima.
          Native American groups met the American Heart Association.
          The casino paid her. Casino owners refused to talk.
          """)
  void personsAndCommonWordsAreNoPlaces(String text) {
    assertThat(places(text, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Moscow rejected the offer. | Moscow | false | acts as a government
          The treaty was praised by Washington. | Washington | false | acts as a government
          Moscow lies on a river. | Moscow | true | best known
          Trucks were stopped in Moscow. | Moscow | true | best known
          Nigerian soldiers freed forty girls. | Nigerian | false | adjective or people
          Texas lawmakers met farmers. | Texas | false | tells apart
          The Boston Globe reported the theft. | Boston | false | part of a name
          Spain's coach praised the fans. | Spain | false | plays as a team
          Nairobi lost the league match. | Nairobi | false | plays as a team
          The league match in Leeds was called off. | Leeds | true | best known
          Thieves broke into a Nairobi warehouse. | Nairobi | true | only place
          """)
  void otherUsesThanThePlaceAreKeptApart(
      String text, String words, boolean literal, String reason) {
    PlaceMention mention = only(text);
    assertThat(mention.place().text()).isEqualTo(words);
    assertThat(mention.literal()).as(mention.reason()).isEqualTo(literal);
    assertThat(mention.reason()).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kabul airport reopened. | SITE | AFG
          The ambassador waited at the White House. | SITE | USA
          Jets took off from Incirlik. | SITE | TUR
          Diplomats met at the Palais des Nations. | SITE | CHE
          Warships crossed the South China Sea. | COUNTRY |
          Shelling went on in Donbas. | ADMIN1 | UKR
          Shelling went on in Kashmir. | COUNTRY |
          Gunmen shot a trader in Kano. | CITY | NGA
          Gunmen shot a trader in Kano state. | ADMIN1 | NGA
          Gunmen shot a trader in Nigeria. | COUNTRY | NGA
          """)
  void aPlaceIsAsExactAsItsKind(String text, Place.Precision precision, @Nullable String country) {
    Place place = only(text).place();
    assertThat(place.precision()).isEqualTo(precision);
    assertThat(place.country()).isEqualTo(country);
    boolean exact = precision == Place.Precision.CITY || precision == Place.Precision.SITE;
    assertThat(place.point() != null).as("only towns and sites are points").isEqualTo(exact);
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "Rain fell in Harare, Zimbabwe, and in Lusaka.";
    assertThat(read(text, null))
        .allSatisfy(mention ->
            assertThat(mention.place().span().of(text)).isEqualTo(mention.place().text()));
  }
}
