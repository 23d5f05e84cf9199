package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

class SampleRecordsTest {
  private static final String ARTICLE =
      """
      {"id": "a%d", "events": [
        {"type": "CONSULT", "mode": "visit", "cameo": "042", "status": "HAPPENED", "background": true,
         "source": [{"text": "Chad", "code": "TCD"}], "target": [], "trigger": {"text": "visit"},
         "speakers": [], "frame": "consult.visit", "sentenceText": "Chad\\tcame."},
        {"type": "AID", "mode": null, "cameo": "070", "status": "PLANNED", "background": false,
         "source": [], "target": [], "trigger": {"text": "help"}, "speakers": [], "frame": "aid.help",
         "sentenceText": "Help will come."}]}
      """;

  @Test
  void writesARowForARecordOfTheStatus() {
    SampleRecords sample = new SampleRecords("HAPPENED", 10, 1);
    sample.offer(new ObjectMapper().readTree(ARTICLE.formatted(1)));

    assertThat(sample.sheet())
        .containsExactly(
            SampleRecords.HEADER,
            "1\t\ta1\tCONSULT.visit 042 background | Chad [TCD] > | *visit* | by | consult.visit"
                + "\tChad came.");
  }

  @Test
  void drawsTheSameRecordsFromTheSameSeed() {
    List<String> once = draw(7);

    assertThat(once).hasSize(6).doesNotHaveDuplicates();
    assertThat(draw(7)).isEqualTo(once);
    assertThat(draw(8)).isNotEqualTo(once);
  }

  private static List<String> draw(long seed) {
    SampleRecords sample = new SampleRecords("HAPPENED", 5, seed);
    for (int article = 0; article < 100; article++) {
      sample.offer(new ObjectMapper().readTree(ARTICLE.formatted(article)));
    }
    return sample.sheet();
  }

  @Test
  void countsWhatWasJudged() {
    JudgedSample sample =
        JudgedSample.read(
            List.of(SampleRecords.HEADER, "1\t-\ta", "2\tPB\tb", "3\tS\tc", "4\tT\td", "5\t\te"));

    assertThat(sample.table())
        .extracting(row -> row.replaceAll("\\s+", " ").replaceAll(" 0\\..*", ""))
        .containsExactly(
            "asserted, right parties 2 of 4",
            "asserted 3 of 4",
            "right parties 3 of 4",
            "right type 3 of 4",
            "right codes 3 of 4",
            "right background 3 of 4",
            "all right 1 of 4");
  }

  /** Intervals from Newcombe (1998), table I, method 3. */
  @ParameterizedTest
  @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611"})
  void isWilsonsInterval(int hits, int all, double low, double high) {
    JudgedSample.Interval interval = JudgedSample.Interval.of(hits, all);

    assertThat(interval.low()).isEqualTo(low, within(0.0001));
    assertThat(interval.high()).isEqualTo(high, within(0.0001));
  }
}
