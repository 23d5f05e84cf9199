package org.rapporteur.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.TableReader;

/** Reading the files checks that all words stand in their text; here is what lies beyond a file. */
class GoldFilesTest {
  private static final Path GOLD = Path.of("gold");
  private static final Set<String> BODIES = Set.of("IGO", "UNO", "NGO", "EUR", "IMG", "ISM", "MNC");
  private static final Set<String> SECTORS =
      Set.of(
          "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED",
          "MIL", "NGO", "OPP", "PTY", "REB", "REF", "REL", "SPY", "UAF");

  @Test
  void codesExist() throws IOException {
    Set<String> countries = new HashSet<>(BODIES);
    TableReader.read("actors/countries.tsv").forEach(row -> countries.add(row.text("iso3")));
    Set<String> unknown = new TreeSet<>();
    for (GoldText text : GoldReader.readAll(GOLD)) {
      for (Annotation event : text.events()) {
        for (Party party : parties(event)) {
          String country = party.country();
          if ((country != null && !countries.contains(country))
              || !SECTORS.containsAll(party.sectors())) {
            unknown.add(text.source().id() + " " + party.code());
          }
        }
        String place = event.place();
        if (place != null && !place.isEmpty() && !countries.contains(place)) {
          unknown.add(text.source().id() + " " + place);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void isAsLargeAndVariedAsItClaims() throws IOException {
    List<GoldText> texts = GoldReader.readAll(GOLD);
    List<GoldText> articles = texts.stream().filter(text -> !text.mentions().isEmpty()).toList();
    List<GoldText> sentences = texts.stream().filter(text -> text.mentions().isEmpty()).toList();
    long silent = sentences.stream().filter(text -> text.events().isEmpty()).count();

    assertThat(sentences).hasSizeGreaterThanOrEqualTo(400);
    assertThat(sentences.stream().filter(GoldText::heldOut)).hasSize(sentences.size() / 2);
    assertThat(3 * silent).isGreaterThanOrEqualTo(sentences.size());
    assertThat(articles).hasSizeGreaterThanOrEqualTo(12);
    assertThat(articles.stream().filter(GoldText::heldOut)).hasSize(articles.size() / 2);
  }

  @Test
  void noTextIsThereTwice() throws IOException {
    assertThat(GoldReader.readAll(GOLD).stream().map(text -> text.source().text()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          'texts: []'                                                             ! lacks held-out
          'held-out: true|texts:|  - text: Rain fell.'                            ! lacks date
          'held-out: true|texts:|  - {text: Rain fell., date: yesterday}'         ! not a day: yesterday
          'held-out: true|title: Rain|date: 2001-01-01|paragraphs:|  - text: "[a|b"' ! a mention is not closed: a
          """)
  void tellsWhatIsWrongAndWhere(String yaml, String message) {
    assertThatExceptionOfType(KnowledgeException.class)
        .isThrownBy(
            () -> GoldReader.read("some.yaml", yaml.replace("|", "\n").replace("a\nb", "a|b")))
        .withMessageStartingWith("some.yaml:")
        .withMessageEndingWith(message);
  }

  private static List<Party> parties(Annotation event) {
    List<Party> parties = new ArrayList<>(event.source());
    parties.addAll(event.target());
    parties.addAll(event.speakers());
    event.stances().forEach(stance -> parties.add(stance.claimant()));
    return parties;
  }
}
