package org.rapporteur.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.Layer;
import org.rapporteur.formats.LineReader;

/** One object a line in, one out in the same order: what {@code code} and {@code annotate} do. */
final class JsonLinesRun {
  /** In bytes. No article is as long; a line beyond it is some other kind of file. */
  private static final int LONGEST_LINE = 16 << 20;

  private final Surroundings surroundings;
  private final CoderFactory coders;
  private final Messages messages;

  JsonLinesRun(Surroundings surroundings, CoderFactory coders, Messages messages) {
    this.surroundings = surroundings;
    this.coders = coders;
    this.messages = messages;
  }

  /**
   * Runs it and gives the exit code.
   *
   * @param file name of the input, "-" for standard input
   * @param threads how many articles are coded at the same time
   * @param layers what is written of each
   */
  int run(String file, int threads, Set<Layer> layers) throws Exception {
    boolean standard = file.equals("-");
    Optional<Problem> problem = standard ? Optional.empty() : InputFiles.check(file);
    if (problem.isPresent()) {
      messages.problem(problem.get());
      return ExitCode.INPUT;
    }
    if (standard && surroundings.isTerminal("in")) {
      messages.say("reading articles from the keyboard, one JSON object a line; Ctrl-D ends");
    }
    code(file, standard ? "standard input" : file, threads, layers);
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private void code(String file, String name, int threads, Set<Layer> layers) throws Exception {
    CarefulCoder coder = new CarefulCoder(coders, messages);
    LineCoder work = new LineCoder(coder, name, surroundings.today(), layers);
    CodedLines lines = new CodedLines(new Output(surroundings.out()), messages);
    try (InputStream in = open(file)) {
      new OrderedPipeline(threads).run(new Lines(in), work::code, lines);
    } catch (OutputClosedException closed) {
      throw closed;
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + name + ": " + cause.getMessage(), cause);
    }
    lines.finish();
  }

  private InputStream open(String file) throws IOException {
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
