package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.coding.ArticleCoder;
import org.rapporteur.coding.DiscardExamples;
import org.rapporteur.coding.FrameExamples;
import org.rapporteur.coding.Knowledge;
import org.rapporteur.coding.LexiconExamples;
import org.rapporteur.frame.DiscardRules;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameReader;
import org.rapporteur.frame.FrameSet;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.YamlReader;
import org.rapporteur.language.Annotator;
import org.rapporteur.predication.EmbeddingLexicon;

/** Runs frames' examples through the coder. The models are loaded once, the frames every time. */
final class FrameExampleRun implements FrameTests {
  private final LanguageLoader language;
  private final @Nullable OwnKnowledge own;

  /** Of a user's {@code own} frames, discards and lexicon; of the built-in frames when null. */
  FrameExampleRun(LanguageLoader language, @Nullable OwnKnowledge own) {
    this.language = language;
    this.own = own;
  }

  @Override
  public FrameTests with(OwnKnowledge knowledge) {
    return new FrameExampleRun(language, knowledge);
  }

  @Override
  public Report run(@Nullable Path directory, Consumer<String> notices)
      throws EnvironmentException {
    if (own != null) {
      return runOwn(own, language.annotator(notices));
    }
    FrameSet frames;
    Knowledge knowledge;
    try {
      frames = directory == null ? FrameSet.builtIn() : new FrameSet(read(directory));
      knowledge =
          Knowledge.of(
              frames, EmbeddingLexicon.builtIn(), ActorRegistry.builtIn(), DiscardRules.builtIn());
    } catch (KnowledgeException | IllegalArgumentException wrong) {
      return new Report(0, 0, 0, List.of(String.valueOf(wrong.getMessage())));
    }
    ArticleCoder coder =
        new ArticleCoder(ArticleReader.builtIn(), language.annotator(notices), knowledge);
    return run(frames.all(), new FrameExamples(coder));
  }

  private static Report runOwn(OwnKnowledge own, Annotator annotator) {
    ArticleReader reader = ArticleReader.builtIn();
    Knowledge knowledge = own.before(Knowledge.builtIn());
    Report frames =
        run(
            own.rules().frames(),
            new FrameExamples(new ArticleCoder(reader, annotator, knowledge)));
    List<String> failures = new ArrayList<>(frames.failures());
    int count = frames.examples();
    LexiconExamples lexicon = new LexiconExamples(reader, annotator, knowledge);
    DiscardExamples discards = new DiscardExamples(reader, annotator, knowledge);
    for (YamlReader.Node root : own.rules().lexiconRoots()) {
      try {
        for (YamlReader.Node rule : root.list("discards")) {
          count += rule.list("examples").size() + rule.list("not").size();
          failures.addAll(discards.problems(rule));
        }
        for (LexiconExamples.Example example : LexiconExamples.all(root)) {
          count++;
          String problem = lexicon.problem(example);
          if (problem != null) {
            failures.add(example.name() + ": " + example.text() + "\n  " + problem);
          }
        }
      } catch (KnowledgeException wrong) {
        failures.add(String.valueOf(wrong.getMessage()));
      }
    }
    return new Report(frames.frames(), count, frames.pending(), failures);
  }

  private static Report run(List<Frame> frames, FrameExamples examples) {
    int count = 0;
    int pending = 0;
    List<String> failures = new ArrayList<>();
    for (Frame frame : frames) {
      for (FrameExamples.Outcome outcome : examples.run(frame)) {
        count++;
        pending += outcome.pending() ? 1 : 0;
        if (!outcome.passed()) {
          failures.add(
              outcome.frame()
                  + ": "
                  + outcome.text()
                  + "\n  "
                  + outcome.problem()
                  + "\n"
                  + examples.explain(outcome.text()).stripTrailing());
        }
      }
    }
    return new Report(frames.size(), count, pending, failures);
  }

  private static List<Frame> read(Path directory) throws EnvironmentException {
    List<Frame> frames = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
        frames.addAll(FrameReader.read(file.toString(), Files.readString(file)));
      }
    } catch (IOException cause) {
      throw new EnvironmentException(
          "cannot read the frames in " + directory + ": " + cause.getMessage(), cause);
    }
    return frames;
  }
}
