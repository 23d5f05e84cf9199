package org.rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.page.PageExtractor;

/** A run of the command within this process, its streams caught. */
final class Run {
  static final LocalDate TODAY = LocalDate.of(2024, 6, 20);

  private final Map<String, String> environment = new HashMap<>();
  private InputStream in = InputStream.nullInputStream();
  private Set<String> terminals = Set.of();
  private List<Path> configFiles = List.of();
  private CoderFactory coder = notices -> new WordCoder();
  private FrameTests frameTests = (directory, notices) -> new FrameTests.Report(2, 5, 0, List.of());

  static Run within() {
    return new Run();
  }

  Run input(String text) {
    return input(text.getBytes(StandardCharsets.UTF_8));
  }

  Run input(byte[] bytes) {
    return input(new ByteArrayInputStream(bytes));
  }

  Run input(InputStream stream) {
    in = stream;
    return this;
  }

  Run terminals(String... streams) {
    terminals = Set.of(streams);
    return this;
  }

  Run environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Run config(Path... files) {
    configFiles = List.of(files);
    return this;
  }

  Run coder(CoderFactory factory) {
    coder = factory;
    return this;
  }

  Run frameTests(FrameTests tests) {
    frameTests = tests;
    return this;
  }

  /** Each line is a sentence, and its own explanation. */
  private static List<String> explain(
      org.rapporteur.article.ArticleSource source, java.util.function.Consumer<String> notices) {
    return source.text().lines().map(line -> "read: " + line).toList();
  }

  /** What came of the arguments. */
  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Result result = run(out, arguments);
    return new Result(result.code(), out.toString(StandardCharsets.UTF_8), result.err());
  }

  /** The same with an output of one's own; the result's is empty. */
  Result run(OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            in,
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminals,
            environment,
            configFiles,
            TODAY);
    int code =
        Rapporteur.run(
            arguments,
            surroundings,
            new Parts(
                coder, frameTests, Run::explain, PageExtractor::builtIn, ArticleReader::builtIn),
            new Interruption());
    return new Result(code, "", err.toString(StandardCharsets.UTF_8));
  }

  /**
   * What a run left.
   *
   * @param code exit code
   * @param out standard output
   * @param err standard error
   */
  record Result(int code, String out, String err) {}
}
