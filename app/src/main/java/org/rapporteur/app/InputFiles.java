package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.Utf8Text;

/** The texts of files that a user named, "-" being standard input. */
final class InputFiles implements OrderedPipeline.Source<InputFiles.InputFile> {
  /** In bytes; a text beyond it is no article. */
  private static final int LONGEST = 16 << 20;

  private final Iterator<String> names;
  private final InputStream in;

  InputFiles(List<String> names, InputStream in) {
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

  private static InputFile read(String name, InputStream in) throws IOException {
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
    Utf8Text decoded = Utf8Text.decode(bytes, 0, bytes.length);
    boolean binary = decoded.text().indexOf('\0') >= 0;
    if (decoded.replaced() == 0 || binary) {
      return new InputFile(name, decoded.text(), List.of());
    }
    return new InputFile(
        name,
        decoded.text(),
        List.of(
            new Problem(
                name,
                lineOf(bytes, decoded.firstOffset()),
                ErrorCode.INVALID_UTF8,
                decoded.warning(),
                null)));
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
   * @param text its text; null when it could not be read
   * @param problems what to tell the user about it
   */
  record InputFile(String name, @Nullable String text, List<Problem> problems) {
    InputFile {
      problems = List.copyOf(problems);
    }

    private static InputFile unreadable(Problem problem) {
      return new InputFile(problem.file(), null, List.of(problem));
    }
  }
}
