package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.FieldChange;
import org.rapporteur.change.JsonDifference;
import org.rapporteur.manifest.HashedFile;
import org.rapporteur.manifest.Manifest;

/** Runs the command of a manifest again and compares the lines. */
final class LinesVerification {
  /** Commands that write lines, and the options that a manifest may ask for. */
  private static final Set<String> COMMANDS = Set.of("code", "annotate", "read");

  private static final Set<String> OPTIONS =
      Set.of("columns", "as", "date", "layers", "format", "knowledge", "corrections");

  private final Surroundings surroundings;
  private final Parts parts;
  private final Messages messages;

  LinesVerification(Surroundings surroundings, Parts parts, Messages messages) {
    this.surroundings = surroundings;
    this.parts = parts;
    this.messages = messages;
  }

  /**
   * Compares with {@code against}, or with the file that {@code manifest} names.
   *
   * @param knowledge folder of the user's knowledge
   * @param threads how many articles are coded at the same time
   */
  VerifyCommand.Verdict verify(
      Manifest manifest, @Nullable Path against, Path knowledge, int threads)
      throws IOException, EnvironmentException {
    Manifest.Written told = manifest.output();
    if (told == null || !COMMANDS.contains(manifest.command())) {
      throw new EnvironmentException(
          "the manifest is of \"" + manifest.command() + "\", which writes no lines of records");
    }
    Path file = against != null ? against : told.name().equals("-") ? null : Path.of(told.name());
    if (against == null && file != null && !Files.exists(file)) {
      messages.say(file + " is not there; only the hash of the lines is compared");
      file = null;
    }
    try (InputStream before = file == null ? null : Files.newInputStream(file)) {
      ComparedOutput compared = new ComparedOutput(before);
      HashedOutput hashed = new HashedOutput(compared);
      run(arguments(manifest, knowledge, threads), hashed);
      Manifest.Written now = hashed.finish(told.name());
      ComparedOutput.Difference first = compared.finish();
      return verdict(told, now, file, first);
    }
  }

  private static VerifyCommand.Verdict verdict(
      Manifest.Written told,
      Manifest.Written now,
      @Nullable Path file,
      ComparedOutput.@Nullable Difference first) {
    boolean asTold = told.sha256().equals(now.sha256());
    if (first != null) {
      String note =
          asTold ? "; the manifest's lines come out again, the file was changed since" : "";
      return new VerifyCommand.Verdict(false, file + " " + text(first) + note);
    }
    if (asTold || file != null) {
      return new VerifyCommand.Verdict(
          true, Printable.counted(now.lines(), "line") + ", sha256 " + now.sha256());
    }
    return new VerifyCommand.Verdict(
        false,
        "the lines have another hash; --against FILE shows where, when you have the former ones");
  }

  private static String text(ComparedOutput.Difference first) {
    String line = "line " + first.number();
    if (first.before() == null) {
      return line + " is new";
    }
    if (first.after() == null) {
      return line + " is gone";
    }
    return line
        + ", "
        + JsonDifference.first(first.before(), first.after())
            .map(FieldChange::text)
            .orElse("not the same bytes");
  }

  private static List<String> arguments(Manifest manifest, Path knowledge, int threads)
      throws EnvironmentException {
    List<String> arguments = new ArrayList<>();
    arguments.add(manifest.command());
    if (manifest.command().equals("read")) {
      arguments.add("--no-store");
    }
    arguments.add("--threads=" + threads);
    for (Map.Entry<String, String> option : manifest.options().entrySet()) {
      if (!OPTIONS.contains(option.getKey())) {
        throw new EnvironmentException(
            "the manifest has the option \"" + option.getKey() + "\", which is not known here");
      }
      if (!option.getKey().equals("knowledge")) {
        arguments.add("--" + option.getKey() + "=" + option.getValue());
      }
    }
    arguments.add("--knowledge=" + knowledge);
    arguments.add("--");
    manifest.inputs().stream().map(HashedFile::name).forEach(arguments::add);
    return arguments;
  }

  private void run(List<String> arguments, HashedOutput out) throws EnvironmentException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Surroundings within =
        new Surroundings(
            surroundings.in(),
            out,
            new PrintStream(said, true, StandardCharsets.UTF_8),
            Set.of(),
            surroundings.environment(),
            List.of(),
            surroundings.today());
    int code = Rapporteur.run(arguments.toArray(String[]::new), within, parts, new Interruption());
    if (code != ExitCode.OK && code != ExitCode.INPUT) {
      String why = said.toString(StandardCharsets.UTF_8).strip();
      throw new EnvironmentException("cannot code the inputs again: " + Printable.line(why));
    }
  }
}
