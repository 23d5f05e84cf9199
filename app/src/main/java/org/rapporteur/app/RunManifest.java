package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.manifest.HashedFile;
import org.rapporteur.manifest.Manifest;
import org.rapporteur.manifest.ManifestException;
import org.rapporteur.manifest.ManifestReader;
import org.rapporteur.manifest.ManifestWriter;

/**
 * The manifest of one run, made while it runs: inputs and knowledge are hashed before, standard
 * input and output as they pass. A run that is cut short writes none. Not for several threads.
 */
final class RunManifest {
  private final List<Path> targets;
  private final String command;
  private final Map<String, String> options;
  private final Ingredients ingredients;
  private final List<HashedFile> inputs;
  private @Nullable HashedInput standardInput;
  private @Nullable HashedOutput standardOutput;

  private RunManifest(
      List<Path> targets,
      String command,
      Map<String, String> options,
      Ingredients ingredients,
      List<HashedFile> inputs) {
    this.targets = targets;
    this.command = command;
    this.options = options;
    this.ingredients = ingredients;
    this.inputs = inputs;
  }

  /**
   * Of {@code command} with {@code options} over {@code files}, to be written to {@code targets}.
   */
  static RunManifest of(
      List<Path> targets,
      String command,
      Map<String, String> options,
      List<String> files,
      KnowledgeOption knowledge,
      Ingredients ingredients) {
    Map<String, String> all = new LinkedHashMap<>(options);
    if (!ingredients.own().isEmpty()) {
      all.put("knowledge", knowledge.folder().toString());
    }
    return new RunManifest(targets, command, all, ingredients, Ingredients.inputs(files, null));
  }

  /**
   * Writes to {@code target} that the store was coded again with {@code ingredients}; what was read
   * into it stays as it was told there.
   */
  static void refresh(Path target, Ingredients ingredients, Manifest.Stored stored)
      throws EnvironmentException {
    Manifest before = null;
    try {
      before = Files.exists(target) ? new ManifestReader().read(Files.readString(target)) : null;
    } catch (IOException | ManifestException unreadable) {
      // It is written anew, without what was read.
    }
    Manifest now =
        ingredients.manifest(
            before == null ? "recode" : before.command(),
            before == null ? Map.of() : before.options(),
            before == null ? List.of() : before.inputs(),
            null,
            stored,
            before == null ? Map.of() : before.counts());
    write(target, now);
  }

  private static void write(Path target, Manifest manifest) throws EnvironmentException {
    try {
      Files.writeString(target, new ManifestWriter().write(manifest), StandardCharsets.UTF_8);
    } catch (IOException cause) {
      throw new EnvironmentException(
          "cannot write the manifest " + target + ": " + cause.getMessage(), cause);
    }
  }

  /** Standard input, hashed as it is read. */
  InputStream in(InputStream in) {
    HashedInput hashed = new HashedInput(in);
    standardInput = hashed;
    return hashed;
  }

  /** Standard output, hashed as it is written. */
  OutputStream out(OutputStream out) {
    HashedOutput hashed = new HashedOutput(out);
    standardOutput = hashed;
    return hashed;
  }

  /** Writes what was made by a run that wrote lines to {@code output}, or to standard output. */
  void writeLines(@Nullable Path output, Tally tally) throws EnvironmentException {
    try {
      Manifest.Written written = null;
      if (output != null) {
        HashedOutput hashed = new HashedOutput(OutputStream.nullOutputStream());
        Files.copy(output, hashed);
        written = hashed.finish(output.toString());
      } else if (standardOutput != null) {
        written = standardOutput.finish("-");
      }
      write(written, null, tally);
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + output + ": " + cause.getMessage(), cause);
    }
  }

  /** Writes what was made by a run that left {@code store}. */
  void writeStore(Manifest.Stored store, Tally tally) throws EnvironmentException {
    write(null, store, tally);
  }

  private void write(
      Manifest.@Nullable Written written, Manifest.@Nullable Stored store, Tally tally)
      throws EnvironmentException {
    List<HashedFile> all = new ArrayList<>();
    HashedInput in = standardInput;
    HashedFile given = in == null ? null : in.finish();
    for (HashedFile input : inputs) {
      all.add(input.name().equals("-") && given != null ? given : input);
    }
    Manifest manifest = ingredients.manifest(command, options, all, written, store, tally.totals());
    for (Path target : targets) {
      write(target, manifest);
    }
  }
}
