package org.rapporteur.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built-in knowledge files, by their path below this package. */
public final class KnowledgeFiles {
  /** The folders that they stand in, each a group of tables that belong together. */
  public static final Set<String> GROUPS =
      Set.of("actors", "article", "frames", "lexicon", "places", "time");

  private static final String SOME_FILE = "frames/accuse.yaml";

  private KnowledgeFiles() {}

  /**
   * The paths of all tables, sorted; what explains or checks them (notes on sources, schemas) is
   * left out.
   */
  public static List<String> paths() {
    URL known = KnowledgeFiles.class.getResource(SOME_FILE);
    if (known == null) {
      throw new KnowledgeException(SOME_FILE, 0, "no such knowledge file");
    }
    try {
      if (known.openConnection() instanceof JarURLConnection jar) {
        String inside = jar.getEntryName();
        try (FileSystem files = FileSystems.newFileSystem(Path.of(uri(jar.getJarFileURL())))) {
          return paths(files.getPath(inside.substring(0, inside.length() - SOME_FILE.length())));
        }
      }
      return paths(Path.of(uri(known)).resolve("../..").normalize());
    } catch (IOException cause) {
      throw new UncheckedIOException("cannot list the built-in knowledge", cause);
    }
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException odd) {
      throw new IOException("no place for files: " + url, odd);
    }
  }

  private static List<String> paths(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(KnowledgeFiles::isTable)
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static boolean isTable(String path) {
    int slash = path.indexOf('/');
    return slash > 0
        && GROUPS.contains(path.substring(0, slash))
        && (path.endsWith(".tsv") || path.endsWith(".yaml") || path.endsWith(".gz"));
  }

  /**
   * Opens the file at {@code path}, for example {@code actors/countries.tsv}.
   *
   * @throws KnowledgeException if there is no such file
   */
  public static InputStream open(String path) {
    InputStream in = KnowledgeFiles.class.getResourceAsStream(path);
    if (in == null) {
      throw new KnowledgeException(path, 0, "no such knowledge file");
    }
    return in;
  }

  /** The text of the file at {@code path}. */
  public static String text(String path) {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException cause) {
      throw new UncheckedIOException(path, cause);
    }
  }
}
