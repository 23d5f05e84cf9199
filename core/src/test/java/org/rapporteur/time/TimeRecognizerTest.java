package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRecognizerTest {
  private static final TimeRecognizer RECOGNIZER = TimeRecognizer.builtIn();

  private static List<TimeExpression> recognize(String text) {
    return RECOGNIZER.recognize(text, MarkedText.tokens(text));
  }

  static List<String> sentencesWithoutTime() {
    return MarkedText.table("no_times.tsv").stream().map(row -> row.text("sentence")).toList();
  }

  @ParameterizedTest
  @MethodSource("sentencesWithoutTime")
  void findsNothing(String sentence) {
    assertThat(recognize(sentence)).isEmpty();
  }

  @Test
  void findsAllInOrder() {
    String text =
        "On Tuesday, two weeks after the June 3 vote, the talks that began in 2019 will resume.";

    assertThat(recognize(text))
        .extracting(TimeExpression::text)
        .containsExactly("Tuesday", "two weeks", "June 3", "2019");
  }

  @Test
  void keepsOffsetsOfTheArticle() {
    String text = "Head.\n\nThey met on Friday.";
    List<TimeExpression> found =
        RECOGNIZER.recognize(
            text, MarkedText.tokens(text).stream().filter(t -> t.span().begin() > 6).toList());

    assertThat(found)
        .singleElement()
        .satisfies(e -> assertThat(e.span().of(text)).isEqualTo("Friday"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy came for the first time in 24 years.",
        "It was the deadliest raid in more than two decades.",
        "It was the only visit in ten years."
      })
  void measuresWithoutDating(String sentence) {
    assertThat(recognize(sentence))
        .singleElement()
        .satisfies(expression -> {
          assertThat(expression.notADate()).isTrue();
          assertThat(expression.kind()).isEqualTo(TimeExpression.Kind.DURATION);
        });
  }

  @Test
  void handsOutBothEndsOfARange() {
    assertThat(recognize("They met between May and July.").getFirst().parts())
        .extracting(TimeExpression::text)
        .containsExactly("May", "July");
  }

  /** Any mixture of time words must be read and resolved without failing. */
  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void survivesAnyMixture() {
    long seed = 20240617;
    Random random = new Random(seed);
    String[] words =
        ("last next this the of May June 31 30 29 2019 99999 0 1 2 0000 - / , . ' s '80 '99 to from"
                + " between and until since week weeks year Friday Mon. noon 24:00 25:61 p.m. quarter"
                + " first fourth 0th half season fall summer early late mid end ago later before after"
                + " two hundred million few couple Easter Ramadan EST Q9 fiscal 1e9 century every 999999999999")
            .split(" ", -1);
    TimeResolver resolver = new TimeResolver();
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 1 + random.nextInt(9); i++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      int end = 0;
      for (TimeExpression expression : recognize(text.toString())) {
        assertThat(expression.span().begin())
            .as("seed %d: %s", seed, text)
            .isGreaterThanOrEqualTo(end);
        end = expression.span().end();
        for (Direction direction : Direction.values()) {
          TimeSpan time =
              resolver.resolve(
                  expression, LocalDate.of(2024, 2, 29), LocalDate.of(2020, 12, 31), direction);
          assertThat(time.reason()).as("seed %d: %s", seed, text).isNotBlank();
          resolver.timex3(expression, (LocalDate) null, (LocalDate) null, direction);
        }
      }
    }
  }
}
