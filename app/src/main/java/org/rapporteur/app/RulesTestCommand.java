package org.rapporteur.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur rules test}: runs the examples of every frame. */
@Command(
    name = "test",
    header = "Runs the examples and counter-examples that every frame carries.",
    footer = {
      "",
      "Example: rapporteur rules test",
      "         rapporteur rules test --watch --frames my-frames",
      "         rapporteur rules test --knowledge knowledge"
    })
final class RulesTestCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Option(names = "--watch", description = "Run again whenever a file of frames changes.")
  private boolean watch;

  @Option(
      names = "--frames",
      paramLabel = "DIR",
      description = "Folder of frames in YAML (default: those built in).")
  private @Nullable Path frames;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description =
          "Test your own frames, discards and lexicon in DIR instead (docs/knowledge.md).")
  private @Nullable Path knowledge;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  RulesTestCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Path directory = frames != null || knowledge == null ? frames : knowledge.resolve("frames");
    if (watch && directory == null) {
      throw new ParameterException(
          spec.commandLine(), "--watch needs --frames DIR or --knowledge DIR");
    }
    Output output = new Output(surroundings.out());
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    if (!watch || directory == null) {
      return run(output, messages);
    }
    try (FolderWatch changes = FolderWatch.of(directory)) {
      while (true) {
        run(output, messages);
        output.line("watching " + directory + ", Ctrl-C ends");
        output.flush();
        changes.await();
      }
    }
  }

  private int run(Output output, Messages messages)
      throws OutputClosedException, EnvironmentException {
    FrameTests.Report report = tests(messages).run(frames, messages::say);
    for (String failure : report.failures()) {
      output.line(failure);
      output.line("");
    }
    output.line(
        "%s, %s, %d pending, %d failed"
            .formatted(
                Printable.counted(report.frames(), "frame"),
                Printable.counted(report.examples(), "example"),
                report.pending(),
                report.failures().size()));
    output.flush();
    return report.failures().isEmpty() && messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private FrameTests tests(Messages messages) throws EnvironmentException {
    Path own = knowledge;
    return own == null
        ? parts.frameTests()
        : parts.frameTests().with(KnowledgeOption.of(own).own(messages));
  }
}
