package org.rapporteur.predication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.article.Paragraph;
import org.rapporteur.article.Span;
import org.rapporteur.knowledge.TableReader;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.TestAnnotator;
import org.rapporteur.language.Token;
import org.rapporteur.language.VerbForm;
import org.rapporteur.language.WordClass;

class PredicationExtractorTest {
  private static final PredicationExtractor EXTRACTOR =
      new PredicationExtractor(
          EventNouns.builtIn(Set.of()),
          EmbeddingLexicon.builtIn(),
          LightVerbs.builtIn(),
          Set.of(),
          Set.of("push back", "hit back", "break into"));

  static Stream<Arguments> roles() throws IOException {
    try (InputStream in = PredicationExtractorTest.class.getResourceAsStream("roles.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return TableReader.parse("roles.tsv", text).stream()
          .map(row ->
              Arguments.of(
                  row.text("sentence"),
                  row.text("predicate"),
                  Role.valueOf(row.text("role")),
                  List.of(row.text("fillers").split(" ", -1))));
    }
  }

  @ParameterizedTest(name = "{2} of {1} in: {0}")
  @MethodSource("roles")
  void findsRolesInEveryConstruction(
      String sentence, String predicate, Role role, List<String> fillers) {
    Predication found = predication(sentence, predicate);
    assertThat(found.fillers(role).stream().map(argument -> argument.head().form()))
        .as("%s", found)
        .containsAll(fillers);
  }

  @Test
  void aConjunctThatHangsOnNothingIsRead() {
    String text = "attack";
    Span span = new Span(0, text.length());
    Token noun =
        new Token(0, text, text, WordClass.NOUN, VerbForm.NONE, false, -1, Relation.CONJUNCT, span);
    Sentence sentence = Sentence.of(0, 0, Paragraph.Kind.BODY, span, List.of(noun));
    assertThat(EXTRACTOR.extract(sentence).all()).hasSize(1);
  }

  @Test
  void aRelativeClauseThatHangsOnNothingIsRead() {
    String text = "attacked";
    Span span = new Span(0, text.length());
    Token verb =
        new Token(
            0,
            text,
            "attack",
            WordClass.VERB,
            VerbForm.PAST,
            false,
            -1,
            Relation.RELATIVE_CLAUSE,
            span);
    Sentence sentence = Sentence.of(0, 0, Paragraph.Kind.BODY, span, List.of(verb));
    assertThat(EXTRACTOR.extract(sentence).all()).hasSize(1);
  }

  @Test
  void whatOrJoinsIsNegatedToo() {
    Predications predications =
        EXTRACTOR.extract(TestAnnotator.sentence("The envoy did not confirm or deny the charge."));
    assertThat(named(predications, "deny").inflection().negation()).isNotNull();
  }

  @Test
  void knowsTheChainOfPredicates() {
    Predications predications =
        EXTRACTOR.extract(
            TestAnnotator.sentence("Officials said Qatar had agreed to consider withdrawing."));
    Predication withdraw = named(predications, "withdrawing");
    Predication consider = predications.governor(withdraw).orElseThrow();
    Predication agree = predications.governor(consider).orElseThrow();
    Predication say = predications.governor(agree).orElseThrow();
    assertThat(List.of(consider.lemma(), agree.lemma(), say.lemma()))
        .containsExactly("consider", "agree", "say");
  }

  @Test
  void seesNegationAndModals() {
    assertThat(predication("The army did not attack the port.", "attack").inflection().negation())
        .isNotNull();
    assertThat(predication("The army will attack the port.", "attack").inflection().modal())
        .isNotNull();
    assertThat(predication("No talks were held.", "talks").inflection().negation()).isNotNull();
  }

  private static Predication predication(String sentence, String predicate) {
    return named(EXTRACTOR.extract(TestAnnotator.sentence(sentence)), predicate);
  }

  private static Predication named(Predications predications, String predicate) {
    return predications.all().stream()
        .filter(predication -> predication.head().form().equals(predicate))
        .findFirst()
        .orElseThrow(() -> new AssertionError(predicate + " not among " + predications.all()));
  }
}
