package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.manifest.Cause;
import org.rapporteur.manifest.HashedFile;
import org.rapporteur.manifest.Manifest;
import org.rapporteur.manifest.ManifestException;
import org.rapporteur.manifest.ManifestReader;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur verify}: whether a data set comes out again as it was. */
@Command(
    name = "verify",
    header = "Makes a data set again and tells whether every byte is the same.",
    description = {
      "MANIFEST is what --manifest wrote: its inputs are coded again, and the lines compared. DIR is",
      "a directory of stored records: its texts are coded again, and the records compared; or a data",
      "package, whose files are exported again. When",
      "something differs it says which line and field first, and what has changed: an input, a",
      "table of knowledge, a model, the program. Run it where the names in the manifest lead to the",
      "files."
    },
    footer = {
      "",
      "Example: rapporteur code news.jsonl --output records.jsonl --manifest manifest.json",
      "         rapporteur verify manifest.json",
      "         rapporteur verify rapporteur-data --threads 1"
    })
final class VerifyCommand implements Callable<Integer> {
  /** Name of the manifest beside stored records. */
  static final String FILE_NAME = "manifest.json";

  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(paramLabel = "MANIFEST|DIR", description = "A manifest, or a data directory.")
  private Path what = Path.of(".");

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Lines to compare with (default: the output that the manifest names).")
  private @Nullable Path against;

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private final CorrectionsOption corrections = new CorrectionsOption();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  VerifyCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    boolean store = Files.isDirectory(what) && Files.exists(what.resolve(RecordStore.FILE_NAME));
    Path file = Files.isDirectory(what) ? what.resolve(FILE_NAME) : what;
    if (!Files.exists(file) && !store) {
      throw new ParameterException(
          spec.commandLine(), file + " does not exist; give a manifest or a data directory");
    }
    Manifest manifest = Files.exists(file) ? read(file) : null;
    if (store) {
      return new StoredRecords(surroundings, spec, what)
          .read(reader -> verify(reader, manifest, messages));
    }
    if (manifest != null && manifest.command().equals("export")) {
      Verdict verdict = new ExportVerification(surroundings, parts).verify(manifest);
      StoredRecords stored = new StoredRecords(surroundings, spec, what);
      List<HashedFile> now = ExportManifest.inputs(ExportVerification.records(manifest), stored);
      return tell(verdict, Cause.between(manifest, with(manifest, now)));
    }
    if (manifest == null || manifest.output() == null) {
      throw new ParameterException(
          spec.commandLine(),
          file + " tells of no lines that were written; give the directory of the records");
    }
    String told = manifest.options().get("corrections");
    Path given = told == null ? corrections.file(knowledge) : Path.of(told);
    String hash =
        given != null && Files.exists(given) ? KnownCorrections.read(given, messages).hash() : null;
    Verdict verdict =
        new LinesVerification(surroundings, parts, messages)
            .verify(manifest, against, knowledge.folder(), threads.count());
    return tell(verdict, causes(manifest, Ingredients.of(knowledge, hash), false));
  }

  private int verify(StoreReader reader, @Nullable Manifest manifest, Messages messages)
      throws Exception {
    StoreVerification again =
        new StoreVerification(surroundings, parts.with(knowledge.own(messages)), messages);
    Verdict verdict = again.verify(reader, corrections.read(knowledge, messages), threads.count());
    Ingredients now = Ingredients.of(knowledge, again.correctionsHash());
    return tell(verdict, manifest == null ? List.of() : causes(manifest, now, true));
  }

  private static Manifest read(Path file) throws EnvironmentException {
    try {
      return new ManifestReader().read(Files.readString(file));
    } catch (ManifestException wrong) {
      throw new EnvironmentException(file + ": " + wrong.getMessage(), wrong);
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + file + ": " + cause.getMessage(), cause);
    }
  }

  /** What is not as it was; the inputs of a store are its own texts. */
  private static List<Cause> causes(Manifest manifest, Ingredients now, boolean store) {
    List<String> names = manifest.inputs().stream().map(input -> input.name()).toList();
    return Cause.between(
        manifest,
        now.manifest(
            manifest.command(),
            manifest.options(),
            store ? manifest.inputs() : Ingredients.inputs(names, null),
            null,
            null,
            manifest.counts()));
  }

  /** {@code manifest} with the records as they are {@code now}, and this program. */
  private static Manifest with(Manifest manifest, List<HashedFile> now) throws IOException {
    return new Manifest(
        VersionText.program(),
        manifest.command(),
        manifest.options(),
        now,
        manifest.knowledge(),
        manifest.own(),
        manifest.models(),
        manifest.corrections(),
        manifest.output(),
        manifest.files(),
        manifest.store(),
        manifest.counts());
  }

  private int tell(Verdict verdict, List<Cause> causes)
      throws OutputClosedException, EnvironmentException {
    Output output = new Output(surroundings.out());
    List<String> lines = new ArrayList<>();
    lines.add((verdict.identical() ? "identical: " : "differs: ") + verdict.text());
    Optional<String> none =
        verdict.identical() || verdict.explained() || !causes.isEmpty()
            ? Optional.empty()
            : Optional.of("  nothing that the manifest tells of has changed: please report this");
    none.ifPresent(lines::add);
    for (Cause cause : causes) {
      boolean unsure = cause.change() == Cause.Change.UNKNOWN;
      if (!verdict.identical() || !unsure) {
        lines.add("  " + cause.text() + (verdict.identical() ? ", with no effect" : ""));
      }
    }
    for (String line : lines) {
      output.line(line);
    }
    output.flush();
    return verdict.identical() ? ExitCode.OK : ExitCode.INPUT;
  }

  /**
   * What came of making a data set again.
   *
   * @param identical whether it is the same
   * @param text what is the same, or the first thing that differs
   * @param explained whether the text says why
   */
  record Verdict(boolean identical, String text, boolean explained) {
    Verdict(boolean identical, String text) {
      this(identical, text, identical);
    }
  }
}
