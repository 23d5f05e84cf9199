package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs the examples and counter-examples that every frame carries. */
@FunctionalInterface
public interface FrameTests {
  /**
   * Runs all of them.
   *
   * @param directory folder of the frames' YAML files; null for those built in
   * @param notices receives what a person should know while waiting
   */
  Report run(@Nullable Path directory, Consumer<String> notices) throws EnvironmentException;

  /** Tests of a user's {@code own} frames, discards and lexicon, if these know any. */
  default FrameTests with(OwnKnowledge own) {
    return this;
  }

  /**
   * What came of a run.
   *
   * @param frames number of frames
   * @param examples number of examples and counter-examples
   * @param pending number of those that are known to fail
   * @param failures one text for each that failed, or each file that did not load
   */
  record Report(int frames, int examples, int pending, List<String> failures) {
    public Report {
      failures = List.copyOf(failures);
    }
  }
}
