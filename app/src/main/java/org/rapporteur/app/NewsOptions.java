package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.Corrections;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.formats.LineReader;
import org.rapporteur.occurrence.OccurrenceJoiner;
import org.rapporteur.report.CodedArticle;
import picocli.CommandLine.Option;

/** Options of commands on what articles tell together: where the articles are, and the layout. */
final class NewsOptions {
  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Records that rapporteur code wrote, or - for standard input; not the store.")
  private @Nullable String from;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "With --from: obey what these corrections join and separate.")
  private @Nullable Path corrections;

  @Option(
      names = "--as",
      paramLabel = "LAYOUT",
      description = "text for a person, jsonl for a program, one object a line (default: text).")
  private Layout as = Layout.TEXT;

  /** Layouts of the output. */
  enum Layout {
    TEXT,
    JSONL
  }

  Layout layout() {
    return as;
  }

  private Corrections corrections(Messages messages) throws EnvironmentException {
    Path given = corrections;
    return given == null ? Corrections.NONE : KnownCorrections.read(given, messages).corrections();
  }

  /** The file to be read in place of the store, if there is one. */
  @Nullable String from() {
    return from;
  }

  /**
   * The articles of {@code file}, one a line, with what they tell together; a line that cannot be
   * read is told, and passed.
   */
  JoinedNews read(String file, Surroundings surroundings, Messages messages)
      throws EnvironmentException {
    List<CodedArticle> articles = new ArrayList<>();
    try (InputStream in =
        "-".equals(file) ? surroundings.in() : Files.newInputStream(Path.of(file))) {
      LineReader lines = new LineReader(in, CodedReader.LONGEST_LINE);
      CodedReader reader = new CodedReader();
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        switch (reader.read(line)) {
          case CodedLine.Read read -> articles.add(read.article());
          case CodedLine.Uncoded uncoded -> {
            // It was told when it was written, and it tells no event.
          }
          case CodedLine.Broken broken ->
              messages.problem(
                  new Problem(
                      file,
                      broken.error().line(),
                      broken.error().code(),
                      broken.error().message(),
                      null));
        }
      }
    } catch (NoSuchFileException missing) {
      throw new EnvironmentException("no such file: " + file, missing);
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + file + ": " + cause.getMessage(), cause);
    }
    return new JoinedNews(articles, OccurrenceJoiner.join(articles, corrections(messages)));
  }
}
