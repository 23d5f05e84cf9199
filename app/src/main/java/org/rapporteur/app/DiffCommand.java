package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.manifest.Cause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur diff}: what is different between two versions of a data set. */
@Command(
    name = "diff",
    header = "Shows which records appeared, vanished or changed between two data sets.",
    description = {
      "A and B are files that \"rapporteur code\" wrote, or directories of stored records. Records"
          + " are",
      "aligned by article, trigger, type and parties. Where both have a manifest, it is told which",
      "knowledge, inputs or program changed. With --knowledge, one file of articles is coded twice,",
      "with the built-in knowledge alone and with yours before it."
    },
    footer = {
      "",
      "Example: rapporteur diff old.jsonl new.jsonl",
      "         rapporteur diff backup/ rapporteur-data/ --format json",
      "         rapporteur diff --knowledge knowledge articles.jsonl"
    })
final class DiffCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "1..2",
      paramLabel = "A B",
      description = "Two files or directories; with --knowledge one file of articles.")
  private List<Path> sides = List.of();

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Your knowledge, whose effect on a file of articles is shown.")
  private @Nullable Path knowledge;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for a person, json for a program, one article a line (default: text).")
  private ListFormat format = ListFormat.TEXT;

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  DiffCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    Path own = knowledge;
    if (sides.size() != (own == null ? 2 : 1)) {
      throw new ParameterException(
          spec.commandLine(),
          own == null
              ? "give two files or directories, or --knowledge DIR and one file of articles"
              : "with --knowledge give one file of articles");
    }
    for (Path side : sides) {
      if (!Files.exists(side)) {
        throw new ParameterException(spec.commandLine(), side + " does not exist");
      }
    }
    Path scratch = Files.createTempDirectory("rapporteur-diff");
    try {
      return own == null
          ? compare(sides.get(0), sides.get(1), scratch, messages)
          : compareKnowledge(own, sides.get(0), scratch, messages);
    } finally {
      Scratch.delete(scratch);
    }
  }

  /** Nothing is told before both are open, as the process that has one open may have to do it. */
  private int compare(Path before, Path after, Path scratch, Messages messages) throws Exception {
    StoredRecords first = new StoredRecords(surroundings, spec, before);
    StoredRecords second = new StoredRecords(surroundings, spec, after);
    return first.with(() ->
        second.with(() ->
            report(
                DataSetFile.of(before, scratch.resolve("before.jsonl"), first),
                DataSetFile.of(after, scratch.resolve("after.jsonl"), second),
                messages)));
  }

  private int report(DataSetFile old, DataSetFile now, Messages messages) throws Exception {
    List<Cause> causes =
        old.manifest() == null || now.manifest() == null
            ? List.of()
            : Cause.between(old.manifest(), now.manifest());
    return report(old.lines(), now.lines(), causes, messages);
  }

  private int compareKnowledge(Path own, Path articles, Path scratch, Messages messages)
      throws Exception {
    KnowledgeOption option = KnowledgeOption.of(own);
    option.own(messages); // what is wrong with it is told once
    Path none = Files.createDirectory(scratch.resolve("none"));
    Path old = code(articles, none, scratch.resolve("before.jsonl"));
    Path now = code(articles, own, scratch.resolve("after.jsonl"));
    List<Cause> causes =
        option.hashes().keySet().stream()
            .map(file -> new Cause(Cause.Kind.OWN_KNOWLEDGE, file, Cause.Change.ADDED))
            .toList();
    return report(old, now, causes, messages);
  }

  private Path code(Path articles, Path own, Path target) throws EnvironmentException {
    InnerRun.of(surroundings, parts)
        .run(
            List.of(
                "code",
                "--threads=" + threads.count(),
                "--knowledge=" + own,
                "--output=" + target,
                "--",
                articles.toString()));
    return target;
  }

  private int report(Path old, Path now, List<Cause> causes, Messages messages)
      throws IOException, OutputClosedException, EnvironmentException {
    Output output = new Output(surroundings.out());
    boolean same = new DiffReport(output, format, messages).write(old, now, causes);
    output.flush();
    return same && messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }
}
