package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.formats.InputError;
import org.rapporteur.layout.CameoFacts;
import org.rapporteur.layout.CountryFacts;

class ComparisonTest {
  private final EventFileReader reader =
      new EventFileReader(CountryFacts.builtIn(), CameoFacts.builtIn());

  /** What a layout wrote of the sample says the same when it is read back. */
  @ParameterizedTest
  @CsvSource({
    "gdelt1/gdelt1.CSV, GDELT",
    "gdelt2/gdelt2.export.CSV, GDELT",
    "icews/icews.tab, ICEWS",
    "polecat/polecat.txt, POLECAT",
    "phoenix/phoenix.txt, PHOENIX"
  })
  void whatWasWrittenIsReadBack(String file, EventFileKind kind) throws IOException {
    List<InputError> broken = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    assertThat(reader.read(resource("golden/" + file), cells::add, broken::add)).isEqualTo(kind);
    List<Cell> ours = new ArrayList<>();
    reader.read(resource("coded.jsonl"), ours::add, broken::add);
    assertThat(broken).isEmpty();
    if (kind == EventFileKind.ICEWS) {
      // ICEWS has no country for the European Union.
      ours.replaceAll(cell ->
          new Cell(cell.source().replace("EUR", ""), cell.target(), cell.type(), cell.month()));
    }
    assertThat(new TreeSet<>(cells)).isEqualTo(new TreeSet<>(ours)).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 20240617 | ~  | RUS | 042 | PRK | 58 | RUS > PRK CONSULT
          1 | 20240617 | ~  | RUS | 42  | PRK | 58 | no CAMEO code
          1 | 20240617 | ~  | RUS | 012 | PRK | 61 | RUS > PRK 01
          1 | 20240631 | ~  | RUS | 042 | PRK | 57 | no day
          1 | 20240617 | ~  |     | 190 | PRK | 61 | > PRK ASSAULT
          """)
  void rowsOfGdeltAreReadOrNamed(
      String id,
      String day,
      String none,
      String source,
      String code,
      String target,
      int columns,
      String result)
      throws IOException {
    String[] cells = new String[columns];
    Arrays.fill(cells, "");
    cells[0] = id;
    cells[1] = day;
    cells[7] = source == null ? "" : source;
    cells[17] = target;
    cells[26] = code;
    List<String> told = new ArrayList<>();
    read(String.join("\t", cells) + "\n", told);
    assertThat(told).singleElement().asString().contains(result);
  }

  @Test
  void datesOfIcewsComeInTwoForms() throws IOException {
    String header =
        "Event ID\tEvent Date\tSource Name\tSource Country\tCAMEO Code\tTarget Country\n";
    List<String> told = new ArrayList<>();
    read(
        header
            + "1\t2024-06-17\tA\tRussian Federation\t042\tAtlantis\n"
            + "2\t6/17/2024\tA\tthe Bahamas\t190\t\n"
            + "3\tnever\tA\tKenya\t190\t\n"
            + "4\tcut\n",
        told);
    assertThat(told)
        .containsExactly(
            "RUS > Atlantis CONSULT 2024-06",
            "BHS >  ASSAULT 2024-06",
            "4: no day: \"never\"; the row is left out",
            "5: has 2 columns, the header 6; the row is left out");
  }

  @Test
  void aHeaderWithoutWhatIsNeededIsNamed() throws IOException {
    List<String> told = new ArrayList<>();
    read("Event ID\tEvent Date\tEvent Type\n1\t2024-06-17\tASSAULT\n", told);
    assertThat(told).singleElement().asString().contains("the header lacks \"Actor Country\"");
  }

  @ParameterizedTest
  @CsvSource({"'', EMPTY", "'a,b,c', UNSUPPORTED"})
  void otherFilesAreRefused(String text, String code) throws IOException {
    List<InputError> broken = new ArrayList<>();
    assertThat(reader.read(stream(text), cell -> {}, broken::add)).isNull();
    assertThat(broken).singleElement().extracting(e -> e.code().name()).isEqualTo(code);
  }

  @Test
  void agreementIsWhatBothCount() {
    Comparison comparison = new Comparison();
    Cell visit = new Cell("RUS", "PRK", "CONSULT", YearMonth.of(2024, 6));
    Cell raid = new Cell("RUS", "UKR", "ASSAULT", YearMonth.of(2024, 6));
    for (int i = 0; i < 3; i++) {
      comparison.addFirst(visit);
    }
    comparison.addSecond(visit);
    comparison.addSecond(raid);
    assertThat(comparison.total()).isEqualTo(new Comparison.Summary(3, 2, 1, 1, 0, 1));
    assertThat(comparison.total().agreement()).isEqualTo(0.25);
    assertThat(comparison.byType().keySet()).containsExactly("ASSAULT", "CONSULT");
    assertThat(comparison.byType().values())
        .extracting(Comparison.Summary::agreement)
        .containsExactly(0.0, 1.0 / 3);
  }

  private void read(String text, List<String> told) throws IOException {
    reader.read(
        stream(text),
        cell ->
            told.add(
                "%s > %s %s %s".formatted(cell.source(), cell.target(), cell.type(), cell.month())),
        wrong -> told.add(wrong.line() + ": " + wrong.message()));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        ComparisonTest.class.getResourceAsStream("/org/rapporteur/layout/" + name), name);
  }
}
