package org.rapporteur.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.RecordStore;

/**
 * What a run sees of the world.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminals which of "in", "out", "err" are a terminal
 * @param environment environment variables
 * @param configFiles files of settings; the first that sets an option counts
 * @param today the day on which the run takes place; used in messages only, never in records
 * @param store the store that this process has open, for commands that it runs for others
 * @param directory against which paths are resolved for them; null for that of this process
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Set<String> terminals,
    Map<String, String> environment,
    List<Path> configFiles,
    LocalDate today,
    @Nullable RecordStore store,
    @Nullable Path directory) {
  Surroundings {
    terminals = Set.copyOf(terminals);
    environment = Map.copyOf(environment);
    configFiles = List.copyOf(configFiles);
  }

  /** Without an open store. */
  Surroundings(
      InputStream in,
      OutputStream out,
      PrintStream err,
      Set<String> terminals,
      Map<String, String> environment,
      List<Path> configFiles,
      LocalDate today) {
    this(in, out, err, terminals, environment, configFiles, today, null, null);
  }

  /** Those of this process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        processTerminals(),
        System.getenv(),
        processConfigFiles(),
        LocalDate.now(ZoneId.systemDefault()));
  }

  /** The launcher tells; Java itself only knows whether all streams together are a terminal. */
  private static Set<String> processTerminals() {
    String told = System.getProperty("rapporteur.terminals");
    if (told != null) {
      return Set.of(told.split(",", -1));
    }
    boolean terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    return terminal ? Set.of("in", "out", "err") : Set.of();
  }

  private static List<Path> processConfigFiles() {
    String configured = System.getenv("XDG_CONFIG_HOME");
    Path home =
        configured == null || configured.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".config")
            : Path.of(configured);
    return List.of(
        Path.of("rapporteur.properties"), home.resolve("rapporteur").resolve("config.properties"));
  }

  /** {@code path} as whoever gave the command meant it. */
  Path path(Path path) {
    return directory == null ? path : directory.resolve(path);
  }

  boolean isTerminal(String stream) {
    return terminals.contains(stream);
  }
}
