package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.Knowledge;
import org.rapporteur.formats.PublicationDate;
import org.rapporteur.language.Annotator;
import org.rapporteur.language.NlpAnnotator;
import org.rapporteur.language.Sentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Resolves phrases that name actors: {@code PhraseActors PHRASES OUTPUT CACHE}. Input is one object
 * a line with {@code id}, {@code text} and perhaps {@code date}; output the same ids with the codes
 * found. Phrases without a date are read as of the middle of 2022, the year the gold was made for.
 */
public final class PhraseActors {
  private static final LocalDate AS_OF = LocalDate.of(2022, 6, 1);

  private static final DateTimeFormatter IN_WORDS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM uuuu")
          .toFormatter(Locale.ENGLISH);

  private final Annotator annotator;
  private final Knowledge knowledge = Knowledge.builtIn();

  private PhraseActors(Annotator annotator) {
    this.annotator = annotator;
  }

  /** Runs it; see the class. */
  public static void main(String[] arguments) throws IOException {
    PhraseActors actors =
        new PhraseActors(NlpAnnotator.load(Path.of(arguments[2]), System.err::println));
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonNode phrase = json.readTree(line);
      String id = phrase.path("id").stringValue("");
      String written = phrase.path("date").stringValue("");
      LocalDate day = PublicationDate.parse(written).or(() -> inWords(written)).orElse(AS_OF);
      List<String> codes = actors.codes(id, phrase.path("text").stringValue(""), day);
      lines.add(json.writeValueAsString(Map.of("id", id, "codes", codes)));
    }
    Files.write(Path.of(arguments[1]), lines);
  }

  /** "12 April 2022". */
  private static Optional<LocalDate> inWords(String written) {
    try {
      return Optional.of(LocalDate.parse(written, IN_WORDS));
    } catch (DateTimeParseException other) {
      return Optional.empty(); // no date, or in another form: the day of the gold is taken
    }
  }

  private List<String> codes(String id, String text, LocalDate day) {
    ArticleSource source = new ArticleSource(id, text, null, day, null, null);
    ActorReading reading = ActorReading.of(source, annotator, knowledge);
    List<Actor> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      sentence.tokens().stream()
          .filter(token -> token.head() < 0)
          .findFirst()
          .ifPresent(root -> found.addAll(reading.actors().party(sentence, root)));
    }
    if (found.isEmpty()) {
      found.addAll(reading.actors().mentions());
    }
    return found.stream().map(Actor::code).toList();
  }
}
