package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.source.ContentKind;
import org.rapporteur.source.PathSizes;
import org.rapporteur.source.PathSource;
import org.rapporteur.source.ReadingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur code}: JSON Lines in, JSON Lines out. */
@Command(
    name = "code",
    header = "Turns articles into records, one JSON object a line.",
    description = {
      "Input is JSON Lines: one object a line with \"text\" and, if known, \"id\", \"title\","
          + " \"date\",",
      "\"url\", \"source\"; or files and folders of any kind that read knows. Output is one object"
          + " an",
      "article in the same order; what cannot be coded gives an object with \"error\", and the run",
      "goes on."
    },
    footer = {
      "",
      "Example: rapporteur code articles.jsonl > records.jsonl",
      "         rapporteur code crawl.warc.gz --output records.jsonl",
      "         echo '{\"text\":\"France accused Russia of spying.\"}' | rapporteur code"
    })
final class CodeCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      defaultValue = "-",
      description = "Files and folders, or - for JSON Lines on standard input (default).")
  private List<String> files = List.of("-");

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there; a run that is cut short goes on when the same command is given.")
  private @Nullable Path output;

  @Mixin private final SourceOptions sources = new SourceOptions();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  CodeCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    int count = threads.count();
    if (files.contains("-") && surroundings.isTerminal("in")) {
      messages.say("reading articles from the keyboard, one JSON object a line; Ctrl-D ends");
    }
    Tally tally = new Tally();
    RunReport report = new RunReport(tally, sources.report());
    boolean complete = false;
    try {
      code(tally, messages, count);
      complete = true;
    } finally {
      report.write(complete);
    }
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private void code(Tally tally, Messages messages, int count) throws Exception {
    Optional<String> run =
        output == null
            ? Optional.empty()
            : RunId.of(List.of("code", String.valueOf(sources.reading().as())), files);
    try (RecordLines records =
            output == null
                ? RecordLines.to(surroundings.out())
                : RecordLines.to(output, run, messages, tally);
        PathSource source = new PathSource(files, surroundings.in(), reading())) {
      OptionalLong total =
          surroundings.isTerminal("err") ? PathSizes.total(files) : OptionalLong.empty();
      CodedItems lines =
          new CodedItems(
              records, messages, tally, new Progress(messages, tally, total, source::bytesRead));
      ItemCoder coder =
          new ItemCoder(
              new CarefulCoder(parts.coder(), messages),
              new PageText(parts.pages()),
              null,
              surroundings.today());
      try {
        new OrderedPipeline(count).run(new SourceItems(source, records.done()), coder::code, lines);
      } catch (InterruptedException asked) {
        records.mark(tally);
        throw asked;
      }
      lines.finish();
    }
  }

  /** Standard input is JSON Lines here, so that every line has its place in the output. */
  private ReadingOptions reading() {
    ReadingOptions reading = sources.reading();
    return files.contains("-") && reading.as() == null
        ? new ReadingOptions(reading.columns(), ContentKind.JSONL)
        : reading;
  }
}
