package org.rapporteur.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.PublicationDate;
import org.rapporteur.store.RecordStore;
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
      "Articles are plain text, as they were copied or scraped from a page, or saved web pages. What",
      "was cut as not being the article is told with the reason."
    },
    footer = {
      "",
      "Example: rapporteur read samples/01-state-visit.txt --date 2024-06-17",
      "         rapporteur read news/*.txt --format json --no-store > records.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of text or HTML, one article each, or - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description =
          "Day of publication; without it, and where a page tells none, \"on Tuesday\" stays open.")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for a person, json for a program, one object a line (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Directory of the stored records (default: ./rapporteur-data).")
  private Path data = Path.of("rapporteur-data");

  @Option(names = "--no-store", description = "Do not store the records.")
  private boolean noStore;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never (default: auto, which is colour on a terminal).")
  private Colour colour = Colour.AUTO;

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

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
      RecordStore.prepareDirectory(data);
    }
    FileCoder work =
        new FileCoder(
            new CarefulCoder(parts.coder().with(knowledge.tables(messages)), messages), date);
    Output output = new Output(surroundings.out());
    RecordLayout layout =
        switch (format) {
          case TEXT -> RecordLayout.text(new Palette(colour.isOn(surroundings)));
          case JSON -> RecordLayout.json();
        };
    try (ReadArticles results = new ReadArticles(layout, output, messages, noStore ? null : data)) {
      new OrderedPipeline(count)
          .run(new InputFiles(files, surroundings.in(), parts.pages()), work::code, results);
      results.finish();
    }
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  /** Layouts of the output. */
  enum Format {
    TEXT,
    JSON
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
