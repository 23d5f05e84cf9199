package org.rapporteur.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.occurrence.OccurrenceJoiner;
import org.rapporteur.report.CodedArticle;

/** Copies and occurrences are found whatever machine holds them. */
class JoinsTest {
  private static final String TEXT =
      "The president of Kenya arrived in Oslo on Tuesday for talks with the prime minister of Norway"
          + " about fishing, ships and a new school for sailors. %s The visit had been planned for"
          + " months, and both sides hope for a treaty before the end of the year, officials said.";

  private static final Pattern KEY =
      Pattern.compile("\"id\":\"([^\"]*)\",\"key\":\"([0-9a-f]{32})\"");

  @TempDir Path folder;

  private static String line(String id, String outlet, String day, String text) {
    return "{\"id\":\"%s\",\"source\":\"%s\",\"date\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, outlet, day, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "streaming"})
  void copiesAndReportsOfOneEventAreFound(String mode) throws Exception {
    Path input = folder.resolve("news.jsonl");
    List<String> news = new ArrayList<>();
    news.add(line("late copy", "B", "2024-06-20", TEXT.formatted("")));
    news.add(line("first", "A", "2024-06-19", TEXT.formatted("")));
    news.add(line("longer", "C", "2024-06-21", TEXT.formatted("Thousands lined the streets.")));
    news.add(line("report", "D", "2024-06-19", "Kenya's president visited Norway on Tuesday."));
    for (int number = 0; number < 40; number++) {
      news.add(News.line(number));
    }
    Files.write(input, news);
    Path output = folder.resolve("out");

    LocalJob.run(
        "--input",
        input.toString(),
        "--out",
        output + "/records",
        "--copies",
        output + "/copies",
        "--occurrences",
        output + "/occurrences",
        "--poison",
        output + "/poison",
        "--mode",
        mode);

    List<String> records = Lines.sorted(output.resolve("records"));
    assertThat(Lines.sorted(output.resolve("copies")))
        .anyMatch(line -> line.startsWith(link(records, "late copy", "first", "EXACT")))
        .anyMatch(line -> line.startsWith(link(records, "longer", "first", "NEAR")))
        .hasSize(2);
    List<String> occurrences = Lines.sorted(output.resolve("occurrences"));
    assertThat(joined(occurrences)).isEqualTo(joinedByOneMachine(records));
    assertThat(occurrences).anyMatch(line -> line.contains("same parties"));
  }

  private static String link(List<String> records, String copy, String of, String kind) {
    return "{\"article\":\"%s\",\"copyOf\":\"%s\",\"kind\":\"%s\""
        .formatted(key(records, copy), key(records, of), kind);
  }

  private static String key(List<String> records, String id) {
    return records.stream()
        .flatMap(line -> KEY.matcher(line).results())
        .filter(match -> match.group(1).equals(id))
        .map(match -> match.group(2))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> joined(List<String> lines) {
    Pattern places =
        Pattern.compile("\"article\":\"(\\w+)\",\"event\":\"(\\w+)\",\"occurrence\":\"(\\w+)\"");
    Set<String> joined = new TreeSet<>();
    for (String line : lines) {
      Matcher matcher = places.matcher(line);
      if (matcher.find()) {
        MatchResult found = matcher.toMatchResult();
        joined.add(found.group(1) + " " + found.group(2) + " " + found.group(3));
      }
    }
    return joined;
  }

  private static Set<String> joinedByOneMachine(List<String> records) {
    CodedReader reader = new CodedReader();
    List<CodedArticle> articles = new ArrayList<>();
    for (String record : records) {
      if (reader.read(1, record) instanceof CodedLine.Read read) {
        articles.add(read.article());
      }
    }
    Set<String> joined = new TreeSet<>();
    OccurrenceJoiner.join(articles)
        .forEach(occurrence ->
            occurrence
                .members()
                .forEach(member ->
                    joined.add(
                        member.key().article()
                            + " "
                            + member.key().event().value()
                            + " "
                            + occurrence.id().value())));
    return joined;
  }
}
