package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.Layer;
import org.rapporteur.source.ContentKind;
import org.rapporteur.source.PathSizes;
import org.rapporteur.source.PathSource;
import org.rapporteur.source.ReadingOptions;
import org.rapporteur.store.StoreException;

/** Takes all articles of files through the coder and writes layers of them, one object a line. */
final class JsonLinesRun {
  private final Surroundings surroundings;
  private final Parts parts;
  private final Messages messages;
  private final SourceOptions sources;
  private final @Nullable Path output;
  private final KnownCorrections corrections;
  private final @Nullable RunManifest manifest;

  /**
   * Applies {@code corrections} and writes to {@code output}, to standard output when it is null;
   * and {@code manifest}, if there is one.
   */
  JsonLinesRun(
      Surroundings surroundings,
      Parts parts,
      Messages messages,
      SourceOptions sources,
      @Nullable Path output,
      KnownCorrections corrections,
      @Nullable RunManifest manifest) {
    this.surroundings = surroundings;
    this.parts = parts;
    this.messages = messages;
    this.sources = sources;
    this.output = output;
    this.corrections = corrections;
    this.manifest = manifest;
  }

  /** Runs over {@code files}, where "-" is standard input, and gives the exit code. */
  int run(List<String> files, int threads, Set<Layer> layers)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    if (files.contains("-") && surroundings.isTerminal("in")) {
      messages.say("reading articles from the keyboard, one JSON object a line; Ctrl-D ends");
    }
    Tally tally = new Tally();
    RunReport report = new RunReport(tally, sources.report());
    boolean complete = false;
    try (RecordLines records = records(files, layers, tally);
        PathSource source = new PathSource(files, input(), reading(files))) {
      CodedItems lines =
          new CodedItems(records, layers, messages, tally, progress(files, source, tally));
      run(source, lines, records, tally, threads);
      if (manifest != null) {
        manifest.writeLines(output, tally);
      }
      complete = true;
    } finally {
      report.write(complete);
    }
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private InputStream input() {
    return manifest == null ? surroundings.in() : manifest.in(surroundings.in());
  }

  private RecordLines records(List<String> files, Set<Layer> layers, Tally tally)
      throws EnvironmentException {
    if (output == null) {
      OutputStream out = surroundings.out();
      return RecordLines.to(manifest == null ? out : manifest.out(out));
    }
    List<String> command = List.of("code", String.valueOf(sources.reading().as()), "" + layers);
    return RecordLines.to(output, RunId.of(command, files), messages, tally);
  }

  private Progress progress(List<String> files, PathSource source, Tally tally) {
    OptionalLong total =
        surroundings.isTerminal("err") ? PathSizes.total(files) : OptionalLong.empty();
    return new Progress(messages, tally, total, source::bytesRead);
  }

  private void run(
      PathSource source, CodedItems lines, RecordLines records, Tally tally, int threads)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    ItemCoder coder =
        new ItemCoder(
            new CarefulCoder(parts.coder(), messages),
            new PageText(parts.pages()),
            null,
            surroundings.today(),
            () -> corrections);
    try {
      new OrderedPipeline(threads).run(new SourceItems(source, records.done()), coder::code, lines);
    } catch (InterruptedException asked) {
      records.mark(tally);
      throw asked;
    }
    lines.finish();
  }

  /** Standard input is JSON Lines here, so that every line has its place in the output. */
  private ReadingOptions reading(List<String> files) {
    ReadingOptions reading = sources.reading();
    return files.contains("-") && reading.as() == null
        ? new ReadingOptions(reading.columns(), ContentKind.JSONL)
        : reading;
  }
}
