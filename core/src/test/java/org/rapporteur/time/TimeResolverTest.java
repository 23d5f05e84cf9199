package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.knowledge.TableReader;

class TimeResolverTest {
  private static final LocalDate PUBLICATION = LocalDate.parse("2024-06-17");
  private static final LocalDate TOLD = LocalDate.parse("2024-05-10");
  private static final TimeRecognizer RECOGNIZER = TimeRecognizer.builtIn();
  private static final TimeResolver RESOLVER = new TimeResolver();

  static List<Arguments> expressions() {
    return MarkedText.sentences("expressions.tsv");
  }

  static List<Arguments> undated() {
    return MarkedText.sentences("undated.tsv");
  }

  static List<Arguments> refused() {
    return MarkedText.sentences("refused.tsv");
  }

  /** The longest expression at the marked words. */
  private static TimeExpression read(MarkedText marked) {
    List<TimeExpression> found =
        RECOGNIZER.recognize(marked.text(), MarkedText.tokens(marked.text()));
    return found.stream()
        .filter(expression -> expression.span().overlaps(marked.span()))
        .max(Comparator.comparingInt(expression -> expression.span().length()))
        .orElseThrow(() -> new AssertionError("nothing found: " + marked + " " + found));
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void resolves(TableReader.Row row) {
    MarkedText marked = MarkedText.parse(row.text("sentence"));
    Direction direction = Direction.valueOf(row.text("direction"));
    TimeExpression expression = read(marked);
    TimeSpan time = RESOLVER.resolve(expression, PUBLICATION, TOLD, direction);

    assertThat(expression.text()).isEqualTo(marked.span().of(marked.text()));
    assertThat(expression.kind()).hasToString(row.text("kind"));
    assertThat(text(time.start())).as(time.reason()).isEqualTo(row.text("start"));
    assertThat(text(time.end())).as(time.reason()).isEqualTo(row.text("end"));
    assertThat(time.precision()).hasToString(row.text("precision"));
    assertThat(RESOLVER.timex3(expression, PUBLICATION, TOLD, direction))
        .isEqualTo(row.text("timex"));
    assertThat(time.reason()).isNotBlank();
    assertThat(time.start() == null).as("open times say why").isEqualTo(time.unresolved() != null);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  @ParameterizedTest
  @MethodSource("undated")
  void leavesRelativeTimesOpenWithoutPublication(TableReader.Row row) {
    TimeExpression expression = read(MarkedText.parse(row.text("sentence")));
    TimeSpan time = RESOLVER.resolve(expression, null, (LocalDate) null, Direction.PAST);

    assertThat(text(time.start())).isEqualTo(row.text("start"));
    assertThat(time.unresolved() == null ? "" : time.unresolved())
        .isEqualTo(row.text("unresolved"));
    assertThat(RESOLVER.timex3(expression, null, (LocalDate) null, Direction.PAST))
        .isEqualTo(row.text("timex"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWithReason(TableReader.Row row) {
    MarkedText marked = MarkedText.parse(row.text("sentence"));
    TimeExpression expression = read(marked);
    TimeSpan time = RESOLVER.resolve(expression, PUBLICATION, (LocalDate) null, Direction.PAST);

    assertThat(expression.text()).isEqualTo(marked.span().of(marked.text()));
    assertThat(time.start()).isNull();
    assertThat(time.end()).isNull();
    assertThat(time.unresolved()).contains(row.text("reason"));
  }

  @Test
  void resolvesLaterWithoutReadingAgain() {
    TimeExpression expression = read(MarkedText.parse("They met on {Tuesday}."));
    TimeSpan open = RESOLVER.resolve(expression, null, (LocalDate) null, Direction.PAST);
    TimeSpan dated = RESOLVER.resolve(expression, PUBLICATION, (LocalDate) null, Direction.PAST);

    assertThat(open.start()).isNull();
    assertThat(dated.start()).isEqualTo("2024-06-11");
  }

  @Test
  void saysWhyForAPerson() {
    TimeExpression expression = read(MarkedText.parse("They will meet on {Tuesday}."));

    assertThat(RESOLVER.resolve(expression, PUBLICATION, TOLD, Direction.FUTURE).reason())
        .isEqualTo("next Tuesday after publication: planned");
  }

  @ParameterizedTest
  @CsvSource({"DAY_FIRST, 2024-06-03", "MONTH_FIRST, 2024-03-06"})
  void readsFiguresInTheOrderOfTheOutlet(DayMonthOrder order, LocalDate day) {
    String text = "They met on 03/06/2024.";
    TimeExpression expression =
        TimeRecognizer.builtIn(order).recognize(text, MarkedText.tokens(text)).getFirst();

    assertThat(RESOLVER.resolve(expression, PUBLICATION, TOLD, Direction.PAST).start())
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"USA, MONTH_FIRST", "GBR, DAY_FIRST", "CAN, UNKNOWN", "'', UNKNOWN"})
  void knowsTheOrderOfACountry(String country, DayMonthOrder order) {
    assertThat(DayMonthOrder.ofCountry(country)).isEqualTo(order);
  }

  @Test
  void comparesQuartersWithTheSameQuarterAYearAgo() {
    TimeAnchors anchors = TimeAnchors.of(PUBLICATION);
    TimeExpression quarter = read(MarkedText.parse("Sales rose in {the first quarter}."));
    TimeExpression before = read(MarkedText.parse("They were lower {a year ago}."));
    TimeAnchors told = anchors.after(RESOLVER.resolve(quarter, anchors, Direction.PAST));

    assertThat(RESOLVER.timex3(before, anchors, Direction.PAST)).isEqualTo("2023");
    assertThat(RESOLVER.timex3(before, told, Direction.PAST)).isEqualTo("2023-Q1");
  }

  @Test
  void countsDaysFromTheLastDayEvenIfAYearWasToldSince() {
    TimeAnchors anchors = TimeAnchors.of(PUBLICATION);
    for (String told : List.of("They met on {May 10}.", "They had first met in {2016}.")) {
      TimeExpression expression = read(MarkedText.parse(told));
      anchors = anchors.after(RESOLVER.resolve(expression, anchors, Direction.PAST));
    }
    TimeExpression same = read(MarkedText.parse("They parted {the same day}."));

    assertThat(RESOLVER.resolve(same, anchors, Direction.PAST).start()).isEqualTo("2024-05-10");
  }
}
