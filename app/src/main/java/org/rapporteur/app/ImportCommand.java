package org.rapporteur.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.copy.CanonicalAddress;
import org.rapporteur.copy.Signature;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.LineReader;
import org.rapporteur.formats.WholeArticle;
import org.rapporteur.formats.WholeLines;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.tongue.Tongue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur import}: stores what many machines have coded. */
@Command(
    name = "import",
    header = "Stores articles that were coded elsewhere, on a cluster for example.",
    description = {
      "Takes the files that the job of cluster-job writes with --store; nothing is coded again. What",
      "is there already stays as it is, so it can be given twice."
    },
    footer = {"", "Example: rapporteur import joblines/"})
final class ImportCommand implements Callable<Integer> {
  /** Articles of a transaction. */
  private static final int BATCH = 500;

  private final Surroundings surroundings;
  private final Parts parts;
  private final WholeLines reader = new WholeLines();
  private final SeenKeys seen = new SeenKeys();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, and folders of them.")
  private List<Path> paths = List.of();

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ImportCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    RecordStore.prepareDirectory(data.path());
    try (Archive archive = new Archive(data.path(), new Tally(), this::own)) {
      for (Path path : paths) {
        for (Path file : files(path)) {
          read(file, archive, messages);
        }
      }
      archive.save(List::of);
      archive.join(messages);
      archive.summary().ifPresent(messages::say);
    }
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private StoreOwner own(Path directory, RecordStore store) throws EnvironmentException {
    return StoreOwner.start(directory, store, parts, surroundings.today());
  }

  /** What is not whole yet has a name that begins with a dot. */
  private static List<Path> files(Path path) throws EnvironmentException {
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.equals(path) || !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + path + ": " + cause.getMessage(), cause);
    }
  }

  private void read(Path file, Archive archive, Messages messages)
      throws EnvironmentException, StoreException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      LineReader lines = new LineReader(in, CodedReader.LONGEST_LINE);
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        try {
          add(reader.read(line), archive);
        } catch (WholeLines.WrongLineException wrong) {
          messages.problem(
              new Problem(
                  file.toString(),
                  line.number(),
                  ErrorCode.BAD_RECORD,
                  wrong.getMessage() + "; the line is left out",
                  null));
        }
      }
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + file + ": " + cause.getMessage(), cause);
    }
  }

  private void add(WholeArticle whole, Archive archive)
      throws StoreException, EnvironmentException {
    Article article = whole.coding().article();
    String address = article.url();
    Arrival arrival =
        new Arrival(
            new Tongue(whole.language()),
            address == null ? null : CanonicalAddress.of(address).orElse(null),
            Signature.of(article.text()),
            null,
            Map.of(),
            List.of());
    ItemResult.Article result = new ItemResult.Article(whole.coding(), arrival);
    if (seen.add(RecordStore.key(article))) {
      archive.add(whole.origin(), result);
    } else {
      archive.addRepeated(result);
    }
    if (archive.waiting() >= BATCH) {
      archive.save(List::of);
    }
  }
}
