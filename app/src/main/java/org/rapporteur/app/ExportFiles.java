package org.rapporteur.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.layout.Layout;
import org.rapporteur.layout.OutputFiles;
import org.rapporteur.manifest.HashedFile;
import org.rapporteur.manifest.Manifest;

/**
 * Where an export goes: standard output, a file, or a folder for a layout of several files. Files
 * get their name when everything is written, so that a run that is cut short leaves no half file.
 */
final class ExportFiles implements OutputFiles {
  private final @Nullable Path out;
  private final OutputStream standard;
  private final boolean several;
  private final List<Path> written = new ArrayList<>();
  private @Nullable HashedOutput standardHash;

  private ExportFiles(@Nullable Path out, OutputStream standard, boolean several) {
    this.out = out;
    this.standard = standard;
    this.several = several;
  }

  /**
   * For {@code layout} at {@code out}, a folder where it has several files; without it its one file
   * goes to {@code standard}.
   */
  static ExportFiles of(Layout layout, @Nullable Path out, OutputStream standard)
      throws EnvironmentException {
    boolean several = layout.files().size() > 1;
    try {
      if (several && out != null) {
        Files.createDirectories(out);
      }
    } catch (IOException cause) {
      throw new EnvironmentException(
          "cannot make the folder " + out + ": " + cause.getMessage(), cause);
    }
    return new ExportFiles(out, standard, several);
  }

  /**
   * What was written, hashed once it is complete: in a folder by the names of the files, otherwise
   * as the user named it.
   */
  List<HashedFile> hashed() throws IOException {
    List<HashedFile> files = new ArrayList<>();
    HashedOutput printed = standardHash;
    if (printed != null) {
      Manifest.Written lines = printed.finish("-");
      files.add(new HashedFile("-", lines.bytes(), lines.sha256()));
    }
    for (Path file : written) {
      files.add(HashedFile.of(several ? file.getFileName().toString() : file.toString(), file));
    }
    return files;
  }

  @Override
  public OutputStream create(String name) throws IOException {
    if (out == null) {
      HashedOutput hashed = new HashedOutput(standard);
      standardHash = hashed;
      return new FilterOutputStream(hashed) {
        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
          out.write(octets, offset, length);
        }

        @Override
        public void close() throws IOException {
          flush();
        }
      };
    }
    boolean folder = several || Files.isDirectory(out);
    Path file = folder ? out.resolve(name) : out;
    written.add(file);
    return Files.newOutputStream(partial(file));
  }

  /** Gives the files their names. */
  void complete() throws IOException {
    for (Path file : written) {
      Files.move(partial(file), file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Takes away what was begun. */
  void discard() throws IOException {
    for (Path file : written) {
      Files.deleteIfExists(partial(file));
    }
  }

  /** The files that were written, for the user. */
  List<Path> written() {
    return List.copyOf(written);
  }

  private static Path partial(Path file) {
    return file.resolveSibling(file.getFileName() + ".partial");
  }
}
