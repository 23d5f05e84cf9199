package org.rapporteur.manifest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a data set was made of.
 *
 * @param program what made it
 * @param command the command's name
 * @param options options that decide what comes out, by their names without dashes
 * @param inputs what was read, in the order in which it was read
 * @param knowledge hash of each group of the built-in tables
 * @param own hash of each of the user's knowledge files, by its path below the folder
 * @param models hash of each language model
 * @param corrections hash of the corrections that were given; null when there were none
 * @param output what was written as lines; null when nothing was
 * @param files what was written in other layouts
 * @param store what the store holds after the run; null without one
 * @param counts what was read and made of it
 */
public record Manifest(
    Program program,
    String command,
    Map<String, String> options,
    List<HashedFile> inputs,
    SortedMap<String, String> knowledge,
    SortedMap<String, String> own,
    SortedMap<String, String> models,
    @Nullable String corrections,
    @Nullable Written output,
    List<HashedFile> files,
    @Nullable Stored store,
    Map<String, Long> counts) {
  /** Version of the manifest's form. */
  public static final int FORM = 1;

  /** Version of the record's form, which {@code docs/record.md} describes. */
  public static final int RECORD_FORM = 1;

  public Manifest {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    inputs = List.copyOf(inputs);
    knowledge = Collections.unmodifiableSortedMap(new TreeMap<>(knowledge));
    own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    files = List.copyOf(files);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** Of lines or a store. */
  public Manifest(
      Program program,
      String command,
      Map<String, String> options,
      List<HashedFile> inputs,
      SortedMap<String, String> knowledge,
      SortedMap<String, String> own,
      SortedMap<String, String> models,
      @Nullable String corrections,
      @Nullable Written output,
      @Nullable Stored store,
      Map<String, Long> counts) {
    this(
        program,
        command,
        options,
        inputs,
        knowledge,
        own,
        models,
        corrections,
        output,
        List.of(),
        store,
        counts);
  }

  /**
   * Which program.
   *
   * @param version of its release
   * @param commit of its source, when it was built from one
   * @param modified whether the source had changes that no commit holds
   */
  public record Program(String version, @Nullable String commit, boolean modified) {
    /** For a person: "0.1.0 (1a2b3c4)". */
    public String label() {
      return version
          + (commit == null ? "" : " (" + commit.substring(0, Math.min(10, commit.length())) + ")")
          + (modified ? ", modified" : "");
    }
  }

  /**
   * Lines that were written.
   *
   * @param name the file as the user named it; "-" is standard output
   * @param bytes their size
   * @param lines their number
   * @param sha256 their hash
   */
  public record Written(String name, long bytes, long lines, String sha256) {}

  /**
   * A store after the run.
   *
   * @param articles number of articles
   * @param records number of records
   * @param sha256 hash over all articles and what was read from them
   */
  public record Stored(long articles, long records, String sha256) {}
}
