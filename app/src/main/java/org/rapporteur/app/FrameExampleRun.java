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
import org.rapporteur.coding.FrameExamples;
import org.rapporteur.coding.Knowledge;
import org.rapporteur.frame.DiscardRules;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameReader;
import org.rapporteur.frame.FrameSet;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.predication.EmbeddingLexicon;

/** Runs frames' examples through the coder. The models are loaded once, the frames every time. */
final class FrameExampleRun implements FrameTests {
  private final LanguageLoader language;

  FrameExampleRun(LanguageLoader language) {
    this.language = language;
  }

  @Override
  public Report run(@Nullable Path directory, Consumer<String> notices)
      throws EnvironmentException {
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
