package org.rapporteur.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.TableReader;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

  private static final String HEADER = "name\tcountry\tkind\tlatitude\tlongitude\tcity\n";

  @TempDir private Path folder;

  private final List<String> refused = new ArrayList<>();

  private Gazetteer with(String rows) throws IOException {
    Path table = folder.resolve("mine.tsv");
    Files.writeString(table, HEADER + rows);
    return GAZETTEER.withTable(
        table.toString(), Files.readString(table), wrong -> refused.add(wrong.getMessage()));
  }

  @ParameterizedTest
  @CsvSource({"places/regions.tsv, 300", "places/sites.tsv, 500", "places/features.tsv, 300"})
  void knowsRegionsWatersAndSites(String table, int least) {
    List<TableReader.Row> rows = TableReader.read(table);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(least);
    assertThat(rows).allSatisfy(row -> assertThat(GAZETTEER.find(row.text("name"))).isNotEmpty());
  }

  @Test
  void knowsEveryCountryAndNoneIsAPoint() {
    for (TableReader.Row row : TableReader.read("actors/countries.tsv")) {
      if (row.text("kind").equals("state")) {
        assertThat(GAZETTEER.find(row.text("name")))
            .as(row.text("name"))
            .filteredOn(entry -> entry.kind() == GazetteerEntry.Kind.COUNTRY)
            .isNotEmpty()
            .allSatisfy(entry -> assertThat(entry.centre()).isNull());
      }
    }
    assertThatThrownBy(() ->
            new Place(
                "Chad",
                "TCD",
                null,
                new Place.Point(15, 19),
                null,
                Place.Precision.COUNTRY,
                "Chad",
                new org.rapporteur.article.Span(0, 4)))
        .hasMessageContaining("no point");
  }

  @ParameterizedTest
  @CsvSource({
    "São Paulo, BRA",
    "Sao Paulo, BRA",
    "SAO PAULO, BRA",
    "St. Louis, USA",
    "Saint Louis, USA",
    "N'Djamena, TCD",
    "Kiev, UKR",
    "Kyiv, UKR",
    "NYC, USA"
  })
  void findsNamesInAnySpelling(String name, String country) {
    assertThat(GAZETTEER.find(name)).extracting(GazetteerEntry::country).contains(country);
  }

  @Test
  void theNearestTownIsFound() {
    assertThat(GAZETTEER.nearest(new Place.Point(51.5, -0.12)))
        .hasValueSatisfying(town -> assertThat(town.admin1()).isEqualTo("England"));
    assertThat(GAZETTEER.nearest(new Place.Point(-17.8, 179.99)))
        .hasValueSatisfying(town -> assertThat(town.country()).isEqualTo("FJI"));
  }

  @Test
  void aUsersPlacesGoFirst() throws IOException {
    Gazetteer mine =
        with("Camp Ember\tKEN\tsite\t-1.30\t36.80\t\nParis\tKEN\tcity\t-0.42\t36.95\t\n");
    assertThat(refused).isEmpty();
    assertThat(mine.find("Camp Ember").getFirst())
        .satisfies(site -> assertThat(site.kind()).isEqualTo(GazetteerEntry.Kind.SITE))
        .satisfies(site -> assertThat(site.admin1()).isEqualTo("Nairobi Area"));
    assertThat(mine.find("Paris").getFirst().country()).isEqualTo("KEN");
    assertThat(GAZETTEER.find("Camp Ember")).as("the built-in one is as it was").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Nowhere,KEN,site,95.0,36.8,     | latitude 95.0 is not between -90 and 90
          Nowhere,KEN,site,1.0,-181,      | longitude -181 is not between -180 and 180
          Nowhere,KEN,site,north,36.8,    | latitude 'north' is no number
          Nowhere,KEN,site,NaN,36.8,      | latitude NaN is not between
          Nowhere,KEN,city,,,             | is a city and needs latitude and longitude
          Nowhere,KEN,site,,,Atlantis     | has neither coordinates nor a known city: Atlantis
          Nowhere,Kenya,site,1.0,36.8,    | 'Kenya' is no ISO 3166 alpha-3 country
          Nowhere,XYZ,site,1.0,36.8,      | 'XYZ' is no ISO 3166 alpha-3 country
          Nowhere,FRA,site,52.52,13.40,   | is not in FRA but
          ,KEN,site,1.0,36.8,             | has no name
          Nowhere,KEN,site,1.0,36.8,,more | has 7 cells, the header 6
          """)
  void aWrongRowIsRefusedAndTheRestLoads(String row, String reason) throws IOException {
    Gazetteer mine = with(row.replace(',', '\t') + "\nCamp Ember\tKEN\tsite\t-1.30\t36.80\t\n");
    assertThat(refused).singleElement().asString().contains("mine.tsv:2: ").contains(reason);
    assertThat(mine.find("Nowhere")).isEmpty();
    assertThat(mine.find("Camp Ember")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"RUS, 45.35, 36.47", "UKR, 45.35, 36.47", "IND, 34.08, 74.80", "FRA, 5.0, -30.0"})
  void claimsAndTheSeaAreNotRefused(String country, double latitude, double longitude)
      throws IOException {
    with("Post\t" + country + "\tsite\t" + latitude + "\t" + longitude + "\t\n");
    assertThat(refused).isEmpty();
  }

  @Test
  void aTableWithoutNamesSaysSo() throws IOException {
    Path table = folder.resolve("odd.tsv");
    Files.writeString(table, "place\tland\nX\tY\n");
    GAZETTEER.withTable(
        table.toString(), Files.readString(table), wrong -> refused.add(wrong.getMessage()));
    assertThat(refused)
        .singleElement()
        .asString()
        .contains("odd.tsv:2")
        .contains("lacks the column");
    assertThat(new KnowledgeException("a", 1, "b")).hasMessage("a:1: b");
  }
}
