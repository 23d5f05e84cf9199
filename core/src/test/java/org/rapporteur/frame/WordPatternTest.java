package org.rapporteur.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.ArticleCoder;
import org.rapporteur.coding.OwnRules;
import org.rapporteur.coding.TestKnowledge;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;
import org.rapporteur.language.TestAnnotator;
import org.rapporteur.predication.Role;

class WordPatternTest {
  private static final Set<String> VERBS = Set.of("frobnicate", "frobnicated", "shake");

  private static final ArticleCoder CODER =
      new ArticleCoder(
          ArticleReader.builtIn(),
          TestAnnotator.shared(),
          TestKnowledge.shared()
              .with(
                  OwnRules.read(List.of(), List.of())
                      .with(
                          List.of(
                              frame("any", WordPattern.NONE),
                              frame("seed", pattern("", "seed grain|tractor")),
                              frame("clubs", pattern("", "with + club"))),
                          List.of(new Silence(VERBS, pattern("", "hand"))),
                          List.of())));

  @ParameterizedTest
  @CsvSource({
    "Kenya frobnicated Norway on Monday., aid.any",
    "Kenya frobnicated a lot of seed grain to Norway., aid.seed",
    "Kenya frobnicated two tractors to Norway., aid.seed",
    "Kenya frobnicated grain of good seed to Norway., aid.any",
    "Kenya was frobnicated by Norway with clubs., aid.clubs",
    "Kenya frobnicated hands with Norway., ",
    "Norway said that Kenya frobnicated Mali., aid.any"
  })
  void theNarrowestPatternWithinTheClauseWins(String sentence, String frame) {
    assertThat(CODER.code(ArticleSource.of("a", sentence)).events())
        .extracting(Event::frame)
        .isEqualTo(frame == null ? List.of() : List.of(frame));
  }

  /** "a b|c + d": the words "a b" or "c", then "d". */
  private static WordPattern pattern(String before, String after) {
    return new WordPattern(pieces(before), pieces(after));
  }

  private static List<WordPattern.Piece> pieces(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" \\+ ", -1))
            .map(piece ->
                new WordPattern.Piece(
                    Arrays.stream(piece.split("\\|", -1))
                        .map(words -> List.of(words.split(" ", -1)))
                        .toList(),
                    false))
            .toList();
  }

  private static Frame frame(String name, WordPattern words) {
    return new Frame(
        "aid." + name,
        EventType.AID,
        null,
        List.of(),
        new CameoCode("070"),
        "own",
        "a test",
        VERBS,
        Set.of(),
        Set.of(),
        false,
        Set.of(),
        List.of(
            new Condition(
                new RolePath(false, Role.SUBJECT), Set.of(), Set.of(FillerKind.ACTOR), Set.of())),
        List.of(),
        words,
        List.of(List.of(new RolePath(false, Role.SUBJECT))),
        List.of(List.of(new RolePath(false, Role.OBJECT), new RolePath(false, Role.RECIPIENT))),
        false,
        List.of(),
        List.of(),
        "test",
        1);
  }
}
