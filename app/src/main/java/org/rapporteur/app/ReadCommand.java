package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.PublicationDate;
import org.rapporteur.source.PathSizes;
import org.rapporteur.source.PathSource;
import org.rapporteur.store.KnownCodings;
import org.rapporteur.store.Mark;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code rapporteur read}: prints the records of articles for a person, and stores them. */
@Command(
    name = "read",
    header = "Prints the records of articles with their evidence, and stores them.",
    description = {
      "What a file holds is told by its content: plain text, web pages, mail, Word, PDF, tables,",
      "JSON, web archives (WARC), feeds, formats of news agencies and databases, and archives of",
      "them (docs/sources.md). Folders are read with all that is in them. What was cut as not"
          + " being",
      "the article is told with the reason. A run that is cut short goes on where it was when the",
      "same command is given again."
    },
    footer = {
      "",
      "Example: rapporteur read samples/01-state-visit.txt --date 2024-06-17",
      "         rapporteur read news/ crawl.warc.gz --format none --report report.json",
      "         rapporteur read corpus.csv --columns text=body,date=published"
    })
final class ReadCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders, or - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description =
          "Day of publication of what has none of its own; without it \"on Tuesday\" stays open.")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text for a person, json for a program, one object a line, none to store only (default:"
              + " text).")
  private Format format = Format.TEXT;

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--no-store", description = "Do not store the records.")
  private boolean noStore;

  @Option(names = "--restart", description = "Begin again although an earlier run was cut short.")
  private boolean restart;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never (default: auto, which is colour on a terminal).")
  private Colour colour = Colour.AUTO;

  @Mixin private final ManifestOption manifest = new ManifestOption();

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private final CorrectionsOption corrections = new CorrectionsOption();

  @Mixin private final SourceOptions sources = new SourceOptions();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ReadCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    int count = threads.count();
    if (date != null && PublicationDate.isFuture(date, surroundings.today())) {
      messages.problem(Problem.futureDate("--date", 0, date));
    }
    if (!noStore) {
      RecordStore.prepareDirectory(data.path());
    }
    Tally tally = new Tally();
    RunReport report = new RunReport(tally, sources.report());
    try (Archive archive =
        noStore
            ? null
            : new Archive(data.path(), tally, (place, open) -> own(place, open, messages))) {
      KnownCorrections given = corrections.read(knowledge, messages);
      KnownCorrections known = archive == null ? given : archive.corrections(messages).and(given);
      Supplier<KnownCorrections> live =
          archive == null ? () -> known : archive.live(known, given, messages);
      RunManifest made = manifest(archive, known, live);
      boolean complete = false;
      try {
        read(archive, made, live, tally, messages, count);
        if (archive != null) {
          archive.join(messages);
        }
        if (made != null && archive == null) {
          made.writeLines(null, tally);
        } else if (made != null && archive != null && archive.isOpen()) {
          made.writeStore(archive.stored(), tally);
        }
        complete = true;
      } finally {
        report.tell(messages, complete);
      }
    }
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private StoreOwner own(Path directory, RecordStore store, Messages messages)
      throws EnvironmentException {
    return StoreOwner.start(directory, store, parts, surroundings, messages);
  }

  /** The manifest: where it is asked for, and always beside the store. */
  private @Nullable RunManifest manifest(
      @Nullable Archive archive, KnownCorrections known, Supplier<KnownCorrections> live)
      throws EnvironmentException {
    List<Path> targets = new ArrayList<>();
    Path asked = manifest.file();
    if (asked != null) {
      targets.add(asked);
    }
    if (!noStore) {
      targets.add(data.path().resolve(VerifyCommand.FILE_NAME));
    }
    Map<String, String> options = new LinkedHashMap<>(sources.given());
    if (date != null) {
      options.put("date", date.toString());
    }
    if (noStore) {
      options.put("format", format.name().toLowerCase(Locale.ROOT));
    }
    if (targets.isEmpty()) {
      return null;
    }
    Ingredients ingredients = Ingredients.of(knowledge, known.hash());
    if (archive != null) {
      archive.mark(CoderMark.of(parts, knowledge, ingredients, live));
    }
    return RunManifest.of(
        targets, "read", corrections.addTo(options, knowledge), files, knowledge, ingredients);
  }

  private void read(
      @Nullable Archive archive,
      @Nullable RunManifest made,
      Supplier<KnownCorrections> known,
      Tally tally,
      Messages messages,
      int count)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    Optional<String> run = archive == null ? Optional.empty() : RunId.of(command(), files);
    long done = archive == null || restart ? 0 : resume(archive, run, tally, messages);
    OptionalLong total =
        surroundings.isTerminal("err") ? PathSizes.total(files) : OptionalLong.empty();
    InputStream in = made == null ? surroundings.in() : made.in(surroundings.in());
    OutputStream out = made == null ? surroundings.out() : made.out(surroundings.out());
    try (PathSource source = new PathSource(files, in, sources.reading())) {
      Progress progress = new Progress(messages, tally, total, source::bytesRead);
      ReadArticles results =
          new ReadArticles(
              layout(), new Output(out), messages, tally, progress, archive, run, done);
      ItemCoder coder =
          new ItemCoder(
              new CarefulCoder(parts.with(knowledge.own(messages)).coder(), messages),
              new PageText(parts.pages()),
              date,
              surroundings.today(),
              known,
              known(archive));
      try {
        new OrderedPipeline(count).run(new SourceItems(source, done), coder::code, results);
      } catch (InterruptedException asked) {
        results.stop();
        if (run.isPresent()) {
          messages.say("what was read is stored; the same command goes on from there");
        }
        throw asked;
      }
      results.finish();
    }
  }

  /** Articles that need not be coded again; records that are to be printed have to be. */
  private KnownCodings known(@Nullable Archive archive)
      throws StoreException, EnvironmentException {
    return archive == null || format != Format.NONE ? KnownCodings.NONE : archive.known();
  }

  /** What else makes it the same run. */
  private List<String> command() {
    return List.of("read", String.valueOf(date), String.valueOf(sources.reading().as()));
  }

  private static long resume(Archive archive, Optional<String> run, Tally tally, Messages messages)
      throws StoreException, EnvironmentException {
    Optional<Mark.Reached> reached =
        run.isPresent() ? archive.reached(run.get()) : Optional.empty();
    if (reached.isEmpty()) {
      return 0;
    }
    tally.restore(reached.get().tally());
    messages.say(
        "going on behind "
            + Printable.counted(reached.get().items(), "item")
            + " of a run that was cut short; --restart begins again");
    return reached.get().items();
  }

  private RecordLayout layout() {
    return switch (format) {
      case TEXT -> RecordLayout.text(new Palette(colour.isOn(surroundings)));
      case JSON -> RecordLayout.json();
      case NONE -> RecordLayout.none();
    };
  }

  /** Layouts of the output. */
  enum Format {
    TEXT,
    JSON,
    NONE
  }

  /** When to use colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    /** Follows no-color.org and terminals that call themselves dumb. */
    boolean isOn(Surroundings surroundings) {
      return switch (this) {
        case ALWAYS -> true;
        case NEVER -> false;
        case AUTO ->
            surroundings.isTerminal("out")
                && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
                && !surroundings.environment().getOrDefault("TERM", "").equals("dumb");
      };
    }
  }

  /** Reads a day, saying how to write it when it is none. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return PublicationDate.parse(text)
          .orElseThrow(() ->
              new TypeConversionException("'" + text + "' is no date; write it as 2024-06-17"));
    }
  }
}
