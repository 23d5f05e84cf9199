package org.rapporteur.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import org.rapporteur.article.Span;
import org.rapporteur.knowledge.TableReader;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Token;
import org.rapporteur.language.VerbForm;
import org.rapporteur.language.WordClass;

/**
 * A sentence in which braces mark the expression that is asked for.
 *
 * @param text the sentence without the braces
 * @param span place of the marked words
 */
record MarkedText(String text, Span span) {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’-][\\p{L}\\p{N}]+)*|\\S");

  static MarkedText parse(String marked) {
    int begin = marked.indexOf('{');
    int end = marked.indexOf('}') - 1;
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no marked words: " + marked);
    }
    return new MarkedText(marked.replace("{", "").replace("}", ""), new Span(begin, end));
  }

  /** Tokens without grammar, as the recognizer needs no parse. */
  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(
          new Token(
              tokens.size(),
              matcher.group(),
              matcher.group(),
              WordClass.OTHER,
              VerbForm.NONE,
              false,
              -1,
              Relation.OTHER,
              span));
    }
    return tokens;
  }

  /** The rows of a table beside this class, each named by its sentence. */
  static List<Arguments> sentences(String name) {
    return table(name).stream()
        .map(row -> Arguments.of(Named.of(row.text("sentence"), row)))
        .toList();
  }

  /** The rows of a table beside this class. */
  static List<TableReader.Row> table(String name) {
    try (InputStream in = MarkedText.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return TableReader.parse(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException cause) {
      throw new UncheckedIOException(name, cause);
    }
  }
}
