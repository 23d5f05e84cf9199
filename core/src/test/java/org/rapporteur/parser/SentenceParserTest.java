package org.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our parser decides as NLP4J does, whose decisions on sentences of our own are kept in a file. */
class SentenceParserTest {
  private static final SentenceParser PARSER = SentenceParser.open(cache(), System.err::println);
  private static final EnglishMorphAnalyzer LEMMAS = new EnglishMorphAnalyzer();

  private static Path cache() {
    String given = System.getenv("RAPPORTEUR_CACHE");
    return given == null
        ? Path.of(System.getProperty("user.home"), ".cache", "rapporteur")
        : Path.of(given);
  }

  static Stream<String> decisions() {
    try (InputStream in =
        Objects.requireNonNull(
            SentenceParserTest.class.getResourceAsStream("nlp4j-decisions.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** Each token as word, tag, head (0 for the root) and label. */
  @ParameterizedTest
  @MethodSource("decisions")
  void decidesAsNlp4j(String expected) {
    List<String> words =
        Stream.of(expected.split(" "))
            .map(token -> token.substring(0, token.indexOf('|')))
            .toList();
    ParsedSentence parsed = PARSER.parse(words, LEMMAS::lemmatize);
    StringJoiner found = new StringJoiner(" ");
    for (int i = 0; i < words.size(); i++) {
      found.add(
          String.join(
              "|",
              words.get(i),
              parsed.tag(i),
              Integer.toString(parsed.head(i) + 1),
              parsed.label(i)));
    }
    assertThat(found.toString()).isEqualTo(expected);
  }
}
