package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.ActorTables.TableFile;

/** Who is found by a name on a day, and what a user's tables change. */
class ActorRegistryTest {
  private static final String HEADER =
      "kind\tid\tname\taliases\tcountry\tsectors\toffice\tfrom\tto\n";
  private static final ActorRegistry REGISTRY = ActorRegistry.builtIn();

  @ParameterizedTest
  @CsvSource({
    "Andrei Belousov, 2024-06-17, RUSGOVMIL",
    "Andrey Belousov, 2024-06-17, RUSGOVMIL",
    "David Lammy, 2024-09-01, GBRGOV",
    "Marco Rubio, 2025-06-01, USAGOV",
    "Pete Hegseth, 2025-06-01, USAGOVMIL",
    "Gideon Sa'ar, 2025-06-01, ISRGOV",
    "Abbas Araqchi, 2025-06-01, IRNGOV",
    "Jean-Noël Barrot, 2025-01-15, FRAGOV",
    "Takaichi Sanae, 2025-12-01, JPNGOV",
    "Volodymyr Zelenskyy, 2023-01-01, UKRGOV",
    "Donald J. Trump, 2018-01-01, USAGOV",
    "Radovan Karadzic, 1994-05-01, BIHREBGOV",
    "Eduard Shevardnadze, 1989-05-01, RUSGOV",
    "Mohammed Farah Aidid, 1993-06-01, SOMREB",
    "Kremlin, 2024-01-01, RUSGOV",
    "Blue House, 2015-01-01, KORGOV",
    "Foggy Bottom, 2015-01-01, USAGOV",
    "Quai d'Orsay, 2015-01-01, FRAGOV",
    "Zhongnanhai, 2015-01-01, CHNGOV",
    "Zaire, 1996-01-01, COD",
    "Hayat Tahrir al-Sham, 2022-01-01, SYRREB",
    "NATO, 2022-01-01, IGOMIL",
    "Association of South-East Asian Nations, 2022-01-01, IGO",
    "Lech Walesa, 1993-01-01, POLGOV",
    "UNITA, 1990-01-01, AGOREB",
    "UNITA, 2010-01-01, AGOPTYOPP",
    "Jüri Ratas, 2021-07-01, ESTLEG",
    "Kurds, 2020-01-01, ---CVLKUR"
  })
  void namesAreFoundInAnySpellingOnTheirDay(String name, LocalDate day, String code) {
    assertThat(REGISTRY.search(name))
        .filteredOn(entry -> entry.heldOn(day))
        .extracting(RegistryEntry::code)
        .contains(code);
  }

  @Test
  void idsAndSurnamesAreNamesToo() {
    assertThat(REGISTRY.search("Q7747")).extracting(RegistryEntry::name).contains("Vladimir Putin");
    assertThat(REGISTRY.search("Lavrov")).extracting(RegistryEntry::id).contains("Q58217");
  }

  @Test
  void itHoldsThirtyThousandNames() {
    assertThat(REGISTRY.nameCount()).isGreaterThan(30_000);
  }

  @Test
  void theIndexSaysWhatTheTablesSay() {
    NameFold fold = NameFold.builtIn();
    ActorIndex fresh = new ActorIndex(ActorIndexWriter.pack(ActorTables.builtIn(), fold));
    ActorIndex packed = ActorIndex.builtIn(fold);

    assertThat(packed.entryCount()).isEqualTo(fresh.entryCount());
    for (int i = 0; i < fresh.entryCount(); i++) {
      assertThat(packed.entry(i)).isEqualTo(fresh.entry(i));
    }
  }

  @ParameterizedTest
  @CsvSource({"ethopia, ETH", "afganistan, AFG", "phillipines, PHL", "columbia, ''", "mali, ''"})
  void namesOfCountriesAreKnownWhenMisspelt(String word, String country) {
    assertThat(REGISTRY.misspelt(word))
        .extracting(RegistryEntry::country)
        .containsOnly(country.isEmpty() ? new String[0] : new String[] {country});
  }

  @Test
  void anOfficeHasItsHolders() {
    LocalDate day = LocalDate.of(2024, 6, 17);
    assertThat(REGISTRY.holders("KEN", "president"))
        .filteredOn(entry -> entry.heldOn(day))
        .extracting(RegistryEntry::name)
        .containsOnly("William Ruto");
    assertThat(REGISTRY.holders("KEN", "fisherman")).isEmpty();
  }

  @Test
  void anOwnEntryReplacesThoseWithItsIdOrName() {
    ActorRegistry own =
        with(
            "person\tQ7747\tVladimir Putin\t\tRUS\tGOV\tTsar\t2000\t",
            "group\t\tBoko Haram\t\tNER\tREB\t\t\t");

    assertThat(own.search("Vladimir Putin")).extracting(RegistryEntry::role).containsOnly("Tsar");
    assertThat(own.find("Boko Haram")).extracting(RegistryEntry::code).containsExactly("NERREB");
    assertThat(own.find("Kremlin")).isEqualTo(REGISTRY.find("Kremlin"));
  }

  @Test
  void replacingACountryKeepsItsCapitalAndItsPeople() {
    ActorRegistry own = with("country\t\tFrance\t\tFRA\tGOV\t\t\t");

    assertThat(own.find("France")).extracting(RegistryEntry::code).containsExactly("FRAGOV");
    assertThat(own.find("Paris")).isEqualTo(REGISTRY.find("Paris"));
    assertThat(own.find("French")).isEqualTo(REGISTRY.find("French"));
  }

  @Test
  void aUserSaysWhoIsTheSameAndWhoIsNot() {
    ActorTables tables =
        ActorTables.own(
            List.of(
                new TableFile("k/actors/same.tsv", lines("name\twho", "the Iron Tsar\tQ7747")),
                new TableFile("k/actors/different.tsv", lines("name\twho", "George Bush\tQ207"))));
    ActorRegistry own = REGISTRY.with(tables);

    assertThat(own.find("the Iron Tsar")).extracting(RegistryEntry::id).containsOnly("Q7747");
    assertThat(REGISTRY.find("George Bush")).extracting(RegistryEntry::id).contains("Q207");
    assertThat(own.find("George Bush"))
        .isNotEmpty()
        .extracting(RegistryEntry::id)
        .doesNotContain("Q207");
  }

  @Test
  void ownAgentsGoBeforeTheBuiltIn() {
    ActorRegistry own = with("agent\t\tlawmaker\tlawmakers\t\tPTY\t\t\t");

    assertThat(own.agent("lawmaker"))
        .get()
        .extracting(AgentNoun::sectors)
        .isEqualTo(List.of("PTY"));
  }

  private static ActorRegistry with(String... rows) {
    String text = HEADER + String.join("\n", rows);
    return REGISTRY.with(ActorTables.own(List.of(new TableFile("mine.tsv", text))));
  }

  private static String lines(String... lines) {
    return String.join("\n", lines);
  }
}
