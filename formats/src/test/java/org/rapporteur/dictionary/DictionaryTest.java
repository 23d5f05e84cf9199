package org.rapporteur.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.actor.ActorTables;
import org.rapporteur.actor.ActorTables.TableFile;

/** Dictionaries in the forms of PETRARCH and TABARI; every entry is our own invention. */
class DictionaryTest {
  private static final String ACTORS =
      """
      # actors of an invented land
      <!-- a comment
           of two lines -->
      QUILLFEATHER_ [DEU] ; the short one
      +QUILLFEATHERS_
      NIKOLA_BRANDT_  # minister
      ; her name as lists have it | or had
      +BRANDT, NIKOLA
      +N. BRANDT_ # seldom
      # before she had an office \\ a guess
      \t[DEUELI > 010120] ; see above
      \t[DEUGOV 930120-010120]
      \t[DEUOPP]
      \t[< 910101]
      MARSH_LEAGUE_ [DEUREBHUNQQQ <20050607>]
      # the end
      """;

  private static final String AGENTS =
      """
      # people
      !PERSON! = MAN, WOMAN # of any age
      HARBOUR_!PERSON! {HARBOUR_MEN HARBOUR_WOMEN} [~LAB]
      # in the air
      PILOT [~BUS] # flies
      DEER_KEEPER {} [~AGR]
      ; all told
      """;

  private static final String VERBS =
      """
      &TOOLS
      +HAMMER
      +DRILL

      --- PROMISE [050] ---
      PROMISE {PROMISES PROMISED}
      GRUMBLE_ABOUT [111] ; older use
      - * &TOOLS [070] # a gift
      - $ * (P1/P2) + [061]
      """;

  @Test
  void actorsHaveNamesDatesAndComments() {
    Dictionary read = Dictionary.parse("a.txt", ACTORS);

    assertThat(read.problems()).isEmpty();
    assertThat(read.actors())
        .contains(
            new DictionaryActor(
                List.of("NIKOLA_BRANDT_", "BRANDT, NIKOLA", "N. BRANDT_"),
                List.of(
                    new DatedCode("DEUELI", LocalDate.of(2001, 1, 21), null),
                    new DatedCode("DEUGOV", LocalDate.of(1993, 1, 20), LocalDate.of(2001, 1, 20)),
                    new DatedCode("DEUOPP", null, null),
                    new DatedCode("", null, LocalDate.of(1990, 12, 31))),
                List.of(
                    new Remark(List.of(), "minister"),
                    new Remark(List.of("; her name as lists have it | or had"), ""),
                    new Remark(List.of(), "seldom"),
                    new Remark(List.of("# before she had an office \\ a guess"), "see above"),
                    Remark.NONE,
                    Remark.NONE,
                    Remark.NONE),
                List.of()));
    assertThat(read.actors().getFirst().remarks().getFirst().above())
        .containsExactly("# actors of an invented land", "<!-- a comment", "     of two lines -->");
    assertThat(read.actors().getLast().below()).containsExactly("# the end");
  }

  @Test
  void actorsSurviveImportAndExport() {
    Dictionary read = Dictionary.parse("a.txt", ACTORS);

    String table = new DictionaryTables().actors(read.actors());
    Dictionary back = DictionaryTables.of("imported-actors.tsv", table);
    Dictionary again = Dictionary.parse("b.txt", DictionaryWriter.actors(back.actors()));

    assertThat(back.actors()).isEqualTo(read.actors());
    assertThat(again.actors()).isEqualTo(read.actors());
    assertThat(again.problems()).isEmpty();
  }

  @Test
  void agentsSurviveImportAndExport() {
    Dictionary read = Dictionary.parse("g.txt", AGENTS);

    String table = new DictionaryTables().agents(read.sets(), read.agents());
    Dictionary back = DictionaryTables.of("imported-agents.tsv", table);
    Dictionary again =
        Dictionary.parse("h.txt", DictionaryWriter.agents(read.sets(), back.agents()));

    assertThat(read.agents()).hasSize(3);
    assertThat(again.agents()).isEqualTo(read.agents());
    assertThat(again.sets()).isEqualTo(read.sets());
  }

  @Test
  void verbsHavePatternsAndSets() {
    Dictionary read = Dictionary.parse("v.txt", VERBS);

    assertThat(read.problems()).isEmpty();
    assertThat(read.verbs())
        .extracting(VerbEntry::kind)
        .containsExactly(
            VerbEntry.Kind.BLOCK,
            VerbEntry.Kind.VERB,
            VerbEntry.Kind.VERB,
            VerbEntry.Kind.PATTERN,
            VerbEntry.Kind.PATTERN);
    assertThat(read.sets())
        .containsExactly(new WordSet("&TOOLS", List.of("HAMMER", "DRILL"), Remark.NONE));
  }

  @Test
  void importedActorsAreFoundOnTheirDay() {
    Dictionary read = Dictionary.parse("a.txt", ACTORS);
    DictionaryTables tables = new DictionaryTables();
    ActorTables own =
        ActorTables.own(
            List.of(new TableFile("imported-actors.tsv", tables.actors(read.actors()))));
    ActorRegistry registry = ActorRegistry.builtIn().with(own);

    assertThat(own.problems()).isEmpty();
    assertThat(tables.unknownParts()).containsExactly("QQQ");
    assertThat(registry.find("Nikola Brandt"))
        .filteredOn(entry -> entry.heldOn(LocalDate.of(1995, 5, 5)))
        .extracting(entry -> entry.code())
        .startsWith("DEUGOV");
    assertThat(registry.find("Marsh League"))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.to()).isEqualTo(LocalDate.of(2005, 6, 6));
          assertThat(entry.code()).isEqualTo("DEUREBHUN");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BROKEN_ [DEU|not closed",
        "+ORPHAN_ [DEU]|name it belongs to",
        "[DEU]|needs a name",
        "ODD_ [DEU > 931399]|is no code",
        "LONE_|has no code",
        "_ [DEU]|name is missing"
      })
  void aWrongLineIsNamedAndTheRestIsRead(String line, String message) {
    Dictionary read = Dictionary.parse("a.txt", String.join("\n", line, "GOOD_ [FRA]"));

    assertThat(read.problems())
        .isNotEmpty()
        .first()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo("a.txt");
          assertThat(problem.line()).isEqualTo(1);
          assertThat(problem.message()).contains(message);
        });
    assertThat(read.actors()).extracting(actor -> actor.forms().getFirst()).contains("GOOD_");
  }

  @Test
  void aMegabyteInALineIsTold() {
    Dictionary read =
        Dictionary.parse("a.txt", String.join("\n", "X".repeat(1 << 20) + " [DEU]", "GOOD_ [FRA]"));

    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("1,048,582 characters"));
    assertThat(read.actors()).hasSize(1);
  }
}
