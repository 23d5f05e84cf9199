package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorTables.TableFile;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.event.Event;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.language.TestAnnotator;

class OwnRulesTest {
  /** Those that docs/knowledge.md shows. */
  private static OwnRules documented() throws IOException {
    Matcher blocks =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../docs/knowledge.md")));
    assertThat(blocks.find()).isTrue();
    TableFile frames = new TableFile("frames/mine.yaml", blocks.group(1));
    assertThat(blocks.find()).isTrue();
    TableFile lexicon = new TableFile("lexicon/mine.yaml", blocks.group(1));
    return OwnRules.read(List.of(frames), List.of(lexicon));
  }

  private static List<String> frames(OwnRules own, String text) {
    ArticleCoder coder =
        new ArticleCoder(
            ArticleReader.builtIn(), TestAnnotator.shared(), TestKnowledge.shared().with(own));
    return coder.code(ArticleSource.of("a", text)).events().stream().map(Event::frame).toList();
  }

  private static OwnRules lexicon(String text) {
    return OwnRules.read(List.of(), List.of(new TableFile("l.yaml", text)));
  }

  @Test
  void theDocumentedExampleHolds() throws IOException {
    OwnRules own = documented();
    assertThat(own.problems()).isEmpty();
    assertThat(own.off()).containsExactly("consult.arrive");
    Knowledge knowledge = TestKnowledge.shared().with(own);
    ArticleCoder coder =
        new ArticleCoder(ArticleReader.builtIn(), TestAnnotator.shared(), knowledge);
    assertThat(new FrameExamples(coder).run(own.frames().getFirst()))
        .hasSize(3)
        .allMatch(FrameExamples.Outcome::passed);
    var root = own.lexiconRoots().getFirst();
    LexiconExamples lexicon =
        new LexiconExamples(ArticleReader.builtIn(), TestAnnotator.shared(), knowledge);
    assertThat(LexiconExamples.all(root)).hasSize(1).allMatch(e -> lexicon.problem(e) == null);
    DiscardExamples discards =
        new DiscardExamples(ArticleReader.builtIn(), TestAnnotator.shared(), knowledge);
    assertThat(discards.problems(root.list("discards").getFirst())).isEmpty();
  }

  @Test
  void aFrameOfTheUserGoesBeforeThatWithItsId() {
    String text = "The Kenyan foreign minister visited Uganda on Monday.";
    String frame =
        """
        type: CONSULT
        %s
        frames:
          - id: %s
            cameo: "042"
            codebook: own
            why: A visit.
            verbs: [visit]
            where: {subject: ["@political"]}
            source: [subject]
            target: [object]
            examples: ["[S Oman] {visited} [T Qatar].", "[S Chad] {visited} [T Niger]."]
            not: ["Tourists slept."]
        """;
    OwnRules same = frames(frame.formatted("", "consult.visit"));
    assertThat(frames(same, text)).containsExactly("consult.visit");
    assertThat(
            TestKnowledge.shared().with(same).frames().all().stream()
                .filter(found -> found.id().equals("consult.visit")))
        .containsExactly(same.frames().getFirst());
    OwnRules tie = frames(frame.formatted("", "mine.visit"));
    assertThat(frames(tie, text)).containsExactly("mine.visit");
    OwnRules off = frames("off: [consult.visit]");
    assertThat(off.problems()).isEmpty();
    assertThat(frames(off, text)).doesNotContain("consult.visit");
  }

  @Test
  void aFrameThatIsNotThereCannotBeSwitchedOff() {
    OwnRules own = frames("off: [consult.visit, consult.vist]");
    assertThat(own.off()).containsExactly("consult.visit");
    assertThat(own.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem).hasMessageContaining("no built-in frame is called consult.vist");
        });
  }

  private static OwnRules frames(String text) {
    return OwnRules.read(List.of(new TableFile("f.yaml", text)), List.of());
  }

  @Test
  void whatIsWrongIsToldAndTheRestIsUsed() {
    OwnRules own =
        frames(
            """
            type: CONSULT
            frames:
              - id: mine.wrong
                cameo: "999"
                codebook: own
                why: wrong
                verbs: [greet]
              - id: mine.right
                cameo: "042"
                codebook: own
                why: right
                verbs: [greet]
                source: [subject]
                target: [object]
                examples: ["[S Oman] {greeted} [T Qatar].", "[S Chad] {greeted} [T Niger]."]
                not: ["Nobody came."]
            """);
    assertThat(own.frames()).extracting("id").containsExactly("mine.right");
    assertThat(own.problems())
        .extracting(KnowledgeException::getMessage)
        .containsExactly("f.yaml:3: not a CAMEO code: 999");
    OwnRules lexicon =
        lexicon(
            """
            discards:
              - why: no id
              - id: mine.chess
                cues: [chess, checkmate]
            predicates:
              - {lemma: dream, pos: verb, effect: PERHAPS}
              - {lemma: dream, pos: verb, effect: HYPOTHETICAL, forms: [object-event]}
            """);
    assertThat(lexicon.problems())
        .extracting(KnowledgeException::getMessage)
        .containsExactly("l.yaml:2: lacks id", "l.yaml:6: unknown value PERHAPS");
    assertThat(lexicon("[1").problems().getFirst())
        .hasMessageStartingWith("l.yaml:1: no valid YAML");
    assertThat(lexicon("discard: []").problems().getFirst())
        .hasMessageStartingWith("l.yaml:1: unknown key discard; a lexicon has ");
  }

  @Test
  void aDiscardOfTheUserGoesBeforeThatWithItsId() {
    String text =
        "The striker attacked the Russian defence and scored the equalizer in stoppage time.";
    assertThat(TestKnowledge.shared().discards().discard(sentence(text)))
        .contains("sport.football");
    assertThat(
            TestKnowledge.shared()
                .with(lexicon("discards: [{id: sport.football}]"))
                .discards()
                .discard(sentence(text)))
        .isEmpty();
  }

  private static org.rapporteur.language.Sentence sentence(String text) {
    return TestAnnotator.shared()
        .annotate(ArticleReader.builtIn().read(ArticleSource.of("a", text)))
        .getFirst();
  }
}
