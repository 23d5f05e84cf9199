package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.ActorTables.TableFile;

/** The tables of actors that come with the program, and what is refused in a user's. */
class ActorTablesTest {
  private static final String HEADER =
      "kind\tid\tname\taliases\tcountry\tsectors\toffice\tfrom\tto\n";
  private static final ActorTables BUILT_IN = ActorTables.builtIn();

  @Test
  void everyBuiltInRowCanBeUsed() {
    assertThat(BUILT_IN.problems()).extracting(ActorProblem::text).isEmpty();
  }

  @Test
  void noBuiltInNamesRunInACircle() {
    assertThat(ActorCheck.of(BUILT_IN.actors()).problems())
        .filteredOn(problem -> problem.kind() == ActorProblem.Kind.CIRCLE)
        .extracting(ActorProblem::text)
        .isEmpty();
  }

  @Test
  void ourOwnOfficesDoNotOverlap() {
    List<ActorRow> own =
        BUILT_IN.actors().stream()
            .filter(row -> row.file().endsWith("officeholders-own.tsv"))
            .toList();

    assertThat(own).hasSizeGreaterThan(3000);
    assertThat(ActorCheck.of(own).problems())
        .filteredOn(problem -> problem.kind().isRefused())
        .extracting(ActorProblem::text)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person,,Ana Prueba,,XYZ,GOV,Mayor,,|country",
        "person,,Ana Prueba,,ESP,GOVERNMENT,Mayor,,|sector",
        "person,,Ana Prueba,,ESP,GOV,Mayor,2024,2023|dates",
        "person,,Ana Prueba,,ESP,GOV,Mayor,yesterday,|form",
        "wizard,,Ana Prueba,,ESP,GOV,Mayor,,|form",
        "person,,,,ESP,GOV,Mayor,,|form",
        "person,,Ana Prueba,,ESP,GOV,Mayor,,,,too many|form"
      })
  void aWrongRowIsNamedAndTheRestLoads(String row, String kind) {
    String text =
        HEADER.replace('\t', ',')
            + row
            + System.lineSeparator()
            + "person,,Bo Proof,,SWE,GOV,Mayor,2020,";

    ActorTables own = ActorTables.own(List.of(new TableFile("mine.csv", text)));

    assertThat(own.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind().label()).isEqualTo(kind);
          assertThat(problem.file()).isEqualTo("mine.csv");
          assertThat(problem.line()).isEqualTo(2);
        });
    assertThat(own.actors()).extracting(read -> read.entry().name()).containsExactly("Bo Proof");
  }

  @Test
  void aNameOfAMegabyteIsRefusedAndShownShort() {
    String text = table("group\t\t" + "A".repeat(1 << 20) + "\t\tESP\tREB\t\t\t");

    ActorTables own = ActorTables.own(List.of(new TableFile("mine.tsv", text)));

    assertThat(own.actors()).isEmpty();
    assertThat(own.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(ActorProblem.Kind.LENGTH);
          assertThat(problem.message()).hasSizeLessThan(200).contains("1,048,576");
        });
  }

  @Test
  void theLaterOfTwoOverlappingOfficesIsRefused() {
    String text =
        table(
            "person\t\tAna Prueba\t\tESP\tGOV\tPrime Minister\t2020-01-01\t2024-01-01",
            "person\t\tBo Proof\t\tESP\tGOV\tPrime Minister\t2022-01-01\t");

    ActorTables own = ActorTables.own(List.of(new TableFile("mine.tsv", text)));

    assertThat(own.actors()).extracting(row -> row.entry().name()).containsExactly("Ana Prueba");
    assertThat(own.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(ActorProblem.Kind.OVERLAP);
          assertThat(problem.line()).isEqualTo(3);
          assertThat(problem.message()).contains("Ana Prueba").contains("mine.tsv:2");
        });
  }

  @Test
  void namesInACircleAreRefused() {
    String text =
        table(
            "group\tg1\tNorth Star\tNorthern Star\tESP\tREB\t\t\t",
            "group\tg2\tNorthern Star\tNorth Star\tESP\tREB\t\t\t");

    ActorTables own = ActorTables.own(List.of(new TableFile("mine.tsv", text)));

    assertThat(own.problems())
        .extracting(ActorProblem::kind)
        .containsExactly(ActorProblem.Kind.CIRCLE);
    assertThat(own.actors()).hasSize(1);
  }

  @Test
  void anOfficeThatNobodyHeldIsToldButNotRefused() {
    String text =
        table(
            "person\t\tAna Prueba\t\tESP\tGOV\tPrime Minister\t2000-01-01\t2004-01-01",
            "person\t\tBo Proof\t\tESP\tGOV\tPrime Minister\t2012-01-01\t");
    ActorTables own = ActorTables.own(List.of(new TableFile("mine.tsv", text)));

    assertThat(own.actors()).hasSize(2);
    assertThat(ActorCheck.of(own.actors()).problems())
        .extracting(ActorProblem::kind)
        .containsExactly(ActorProblem.Kind.GAP);
  }

  @Test
  void anOldSourceIsToldWhereItsOfficesHaveNoEnd() {
    assertThat(ActorCheck.expired(BUILT_IN.actors(), ActorCheck.SOURCES, LocalDate.of(2026, 1, 31)))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(ActorProblem.Kind.EXPIRED));
  }

  private static String table(String... rows) {
    return HEADER + String.join("\n", rows);
  }
}
