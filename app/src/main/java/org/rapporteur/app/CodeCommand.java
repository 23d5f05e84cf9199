package org.rapporteur.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.LineReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur code}: JSON Lines in, JSON Lines out. */
@Command(
    name = "code",
    header = "Turns articles into records, JSON Lines in, JSON Lines out.",
    description = {
      "Input is one object a line with \"text\" and, if known, \"id\", \"title\", \"date\", \"url\",",
      "\"source\". Output is one object a line in the same order; a line that cannot be coded gives",
      "an object with \"error\", and the run goes on."
    },
    footer = {
      "",
      "Example: rapporteur code articles.jsonl > records.jsonl",
      "         echo '{\"text\":\"France accused Russia of spying.\"}' | rapporteur code"
    })
final class CodeCommand implements Callable<Integer> {
  /** In bytes. No article is as long; a line beyond it is some other kind of file. */
  private static final int LONGEST_LINE = 16 << 20;

  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "File of JSON Lines, or - for standard input (default).")
  private String file = "-";

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
    boolean standard = file.equals("-");
    Optional<Problem> problem = standard ? Optional.empty() : InputFiles.check(file);
    if (problem.isPresent()) {
      messages.problem(problem.get());
      return ExitCode.INPUT;
    }
    if (standard && surroundings.isTerminal("in")) {
      messages.say("reading articles from the keyboard, one JSON object a line; Ctrl-D ends");
    }
    code(standard ? "standard input" : file, count, messages);
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private void code(String name, int count, Messages messages) throws Exception {
    CarefulCoder coder = new CarefulCoder(parts.coder(), messages);
    LineCoder work = new LineCoder(coder, name, surroundings.today());
    CodedLines lines = new CodedLines(new Output(surroundings.out()), messages);
    try (InputStream in = open()) {
      new OrderedPipeline(count).run(new Lines(in), work::code, lines);
    } catch (OutputClosedException closed) {
      throw closed;
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + name + ": " + cause.getMessage(), cause);
    }
    lines.finish();
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(
        file.equals("-") ? surroundings.in() : Files.newInputStream(Path.of(file)));
  }

  /** The lines of a stream. */
  private static final class Lines implements OrderedPipeline.Source<LineReader.Line> {
    private final LineReader reader;

    Lines(InputStream in) {
      reader = new LineReader(in, LONGEST_LINE);
    }

    @Override
    public LineReader.@Nullable Line next() throws IOException {
      LineReader.Line line = reader.next();
      while (line != null && !line.tooLong() && line.content().text().isBlank()) {
        line = reader.next();
      }
      return line;
    }

    @Override
    public long bytes(LineReader.Line line) {
      return line.tooLong() ? 0 : line.bytes();
    }
  }
}
