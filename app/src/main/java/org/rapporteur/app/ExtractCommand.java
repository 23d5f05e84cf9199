package org.rapporteur.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.page.PageExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur extract}: pages in, clean articles out. */
@Command(
    name = "extract",
    header = "Reads the articles of web pages, files in, JSON Lines out.",
    description = {
      "Pages are saved HTML, also packed with gzip; plain texts are taken too. Nothing of a page"
          + " is",
      "run or fetched. Output is one object a file in the same order, with the text, what the page",
      "says about itself and where, and what was cut and why. \"article\" is false for front"
          + " pages,",
      "paywalls and notices. A file that cannot be read gives an object with \"error\"."
    },
    footer = {
      "",
      "Example: rapporteur extract samples/07-web-page.html",
      "         find pages -name '*.html' | rapporteur extract - > articles.jsonl",
      "         rapporteur extract pages/*.html | rapporteur code > records.jsonl"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, or - for a list of paths on standard input, one a line.")
  private List<String> files = List.of();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ExtractCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    FileExtractor work = new FileExtractor(parts.pages().get(), parts.texts().get());
    ExtractedLines lines = new ExtractedLines(new Output(surroundings.out()), messages);
    Paths paths = new Paths(files, surroundings.in());
    try {
      new OrderedPipeline(threads.count()).run(paths, work::extract, lines);
    } catch (OutputClosedException closed) {
      throw closed;
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read the list of files: " + cause.getMessage(), cause);
    }
    lines.finish();
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  /** Names of files, given or listed. */
  private static final class Paths implements OrderedPipeline.Source<String> {
    /** A page takes some times its size while it is read. */
    private static final int BYTES_FOR_A_BYTE = 8;

    private final Deque<String> given;
    private final InputStream in;
    private @Nullable BufferedReader list;

    Paths(List<String> given, InputStream in) {
      this.given = new ArrayDeque<>(given);
      this.in = in;
    }

    @Override
    public @Nullable String next() throws IOException {
      while (true) {
        if (list != null) {
          String line = list.readLine();
          if (line == null) {
            list = null;
          } else if (!line.isBlank()) {
            return line;
          }
        } else if ("-".equals(given.peek())) {
          given.poll();
          list = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        } else {
          return given.poll();
        }
      }
    }

    @Override
    public long bytes(String name) {
      try {
        long size = Files.size(Path.of(name));
        return BYTES_FOR_A_BYTE * Math.min(size, PageExtractor.LONGEST);
      } catch (IOException | InvalidPathException unreadable) {
        return 0;
      }
    }
  }

  /** Writes the lines as they come. */
  private static final class ExtractedLines implements OrderedPipeline.Sink<FileExtractor.Result> {
    private final Output output;
    private final Messages messages;
    private long files;
    private long articles;

    ExtractedLines(Output output, Messages messages) {
      this.output = output;
      this.messages = messages;
    }

    @Override
    public void accept(FileExtractor.Result result)
        throws OutputClosedException, EnvironmentException {
      Problem problem = result.problem();
      if (problem != null) {
        messages.problem(problem);
      }
      output.line(result.json());
      files++;
      articles += result.isArticle() ? 1 : 0;
      messages.progress(state());
    }

    @Override
    public void idle() throws OutputClosedException, EnvironmentException {
      output.flush();
    }

    private String state() {
      return Printable.counted(files, "file")
          + ", "
          + Printable.counted(articles, "article")
          + ", "
          + Printable.counted(messages.problems(), "problem");
    }

    void finish() {
      messages.summary(state());
    }
  }
}
