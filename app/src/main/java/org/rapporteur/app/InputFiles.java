package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.Utf8Text;
import org.rapporteur.page.PageArticle;
import org.rapporteur.page.PageExtractor;
import org.rapporteur.page.PageReading;
import org.rapporteur.page.PageSource;

/** The texts of files that a user named, "-" being standard input. */
final class InputFiles implements OrderedPipeline.Source<InputFiles.InputFile> {
  /** In bytes; a text beyond it is no article. */
  private static final int LONGEST = 16 << 20;

  private final Iterator<String> names;
  private final InputStream in;
  private final Supplier<PageExtractor> pages;
  private @Nullable PageExtractor extractor;

  /** Web pages among the files are read with what {@code pages} makes. */
  InputFiles(List<String> names, InputStream in, Supplier<PageExtractor> pages) {
    this.pages = pages;
    this.names = names.iterator();
    this.in = in;
  }

  @Override
  public @Nullable InputFile next() {
    return names.hasNext() ? read(names.next()) : null;
  }

  @Override
  public long bytes(InputFile file) {
    return file.text() == null ? 0 : 2L * file.text().length();
  }

  private InputFile read(String name) {
    try {
      if (name.equals("-")) {
        return read("standard input", in);
      }
      Optional<Problem> problem = check(name);
      if (problem.isPresent()) {
        return InputFile.unreadable(problem.get());
      }
      try (InputStream file = Files.newInputStream(Path.of(name))) {
        return read(name, file);
      }
    } catch (IOException cause) {
      return InputFile.unreadable(
          new Problem(
              name, 0, ErrorCode.UNREADABLE, "cannot be read: " + cause.getMessage(), null));
    }
  }

  /** What prevents {@code name} from being read as a file. */
  static Optional<Problem> check(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException impossible) {
      return problem(name, ErrorCode.NOT_FOUND, "no file can have this name");
    }
    if (Files.isDirectory(path)) {
      return problem(name, ErrorCode.DIRECTORY, "is a directory; name the files in it");
    }
    if (!Files.exists(path)) {
      return problem(name, ErrorCode.NOT_FOUND, "no such file");
    }
    return Files.isReadable(path)
        ? Optional.empty()
        : problem(name, ErrorCode.UNREADABLE, "you have no permission to read it");
  }

  private static Optional<Problem> problem(String name, ErrorCode code, String message) {
    return Optional.of(new Problem(name, 0, code, message, null));
  }

  private InputFile read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      return InputFile.unreadable(
          new Problem(
              name,
              lineOf(bytes, LONGEST),
              ErrorCode.TOO_LONG,
              "more than "
                  + (LONGEST >> 20)
                  + " MiB are no article; give one article a file, or one a line to rapporteur code",
              null));
    }
    if (FileExtractor.isPage(bytes)) {
      return page(name, bytes);
    }
    Utf8Text decoded = Utf8Text.decode(bytes, 0, bytes.length);
    boolean binary = decoded.text().indexOf('\0') >= 0;
    if (decoded.replaced() == 0 || binary) {
      return new InputFile(name, decoded.text(), null, List.of());
    }
    return new InputFile(
        name,
        decoded.text(),
        null,
        List.of(
            new Problem(
                name,
                lineOf(bytes, decoded.firstOffset()),
                ErrorCode.INVALID_UTF8,
                decoded.warning(),
                null)));
  }

  private InputFile page(String name, byte[] bytes) {
    PageExtractor reader = extractor;
    if (reader == null) {
      reader = pages.get();
      extractor = reader;
    }
    return switch (reader.read(PageSource.of(bytes))) {
      case PageReading.Refused refused ->
          InputFile.unreadable(FileExtractor.problem(name, refused));
      case PageReading.Read(PageArticle article) when article.isArticle() ->
          new InputFile(name, article.text(), article, List.of());
      case PageReading.Read(PageArticle none) ->
          InputFile.unreadable(
              new Problem(
                  name, 0, ErrorCode.NOT_AN_ARTICLE, String.join("; ", none.warnings()), null));
    };
  }

  private static long lineOf(byte[] bytes, long offset) {
    long line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  /**
   * A file that was read, or could not be.
   *
   * @param name as the user wrote it
   * @param text its text, of a web page that of its article; null when it could not be read
   * @param page what a web page says about itself; null of a text
   * @param problems what to tell the user about it
   */
  record InputFile(
      String name, @Nullable String text, @Nullable PageArticle page, List<Problem> problems) {
    InputFile {
      problems = List.copyOf(problems);
    }

    private static InputFile unreadable(Problem problem) {
      return new InputFile(problem.file(), null, null, List.of(problem));
    }
  }
}
