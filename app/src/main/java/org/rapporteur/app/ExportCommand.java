package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Status;
import org.rapporteur.layout.Coverages;
import org.rapporteur.layout.Detail;
import org.rapporteur.layout.JoinedReports;
import org.rapporteur.layout.Layout;
import org.rapporteur.layout.LayoutWriter;
import org.rapporteur.layout.Layouts;
import org.rapporteur.layout.PackageFacts;
import org.rapporteur.layout.Selection;
import org.rapporteur.query.Filter;
import org.rapporteur.query.FilterException;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur export}: records in the layouts of other programs. */
@Command(
    name = "export",
    header = "Writes records in the layout of another program.",
    description = {
      "Layouts: jsonl, csv, parquet, gdelt1, gdelt2, icews, polecat, phoenix, geojson, ics, graphml,",
      "prov, datapackage; docs/layouts.md tells their columns and what each cannot hold. A layout that",
      "cannot tell status or background gets only what HAPPENED and is no history."
    },
    footer = {
      "",
      "Example: rapporteur export --as csv --from records.jsonl --out records.csv",
      "         rapporteur code articles.jsonl | rapporteur export --as icews --from -"
    })
final class ExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--as",
      paramLabel = "LAYOUT",
      required = true,
      description = "The layout, see above; \"list\" tells all.")
  private String layoutName = "";

  @Option(
      names = "--from",
      paramLabel = "PATH",
      description =
          "Lines of \"rapporteur code\", - for standard input, or the directory of stored records"
              + " (default: ./rapporteur-data). Can be repeated.")
  private List<String> from = List.of(DataOption.USUAL);

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "File, or folder for a layout of several files (default: standard output, or a folder"
              + " called like the layout).")
  private @Nullable Path out;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "Only these statuses (default: all that the layout can tell, or HAPPENED).")
  private List<Status> statuses = List.of();

  @Option(
      names = "--background",
      negatable = true,
      description = "With or without history (default: with it where the layout can tell it).")
  private @Nullable Boolean background;

  @Option(
      names = "--where",
      paramLabel = "FILTER",
      description =
          "Only reports that a filter means (docs/query.md): \"source=RUS type=CONSULT\".")
  private String where = "";

  @Option(names = "--copies", description = "Articles that repeat the text of another, too.")
  private boolean copies;

  @Option(
      names = "--join",
      description =
          "Join reports of the same event: counts of sources, one row in GDELT, ICEWS, Phoenix and"
              + " calendars, with moved and cancelled plans. Holds all records in memory.")
  private boolean join;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Title of a data package (default: Political events coded from news).")
  private String title = "Political events coded from news";

  @Option(
      names = "--licence",
      paramLabel = "ID",
      description = "Licence of a data package, as SPDX calls it (default: CC-BY-4.0).")
  private String licence = "CC-BY-4.0";

  @Mixin private final ManifestOption manifest = new ManifestOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    List<Layout> layouts = layouts();
    if (layoutName.equals("list")) {
      list(layouts);
      return ExitCode.OK;
    }
    Layout layout =
        layouts.stream()
            .filter(known -> known.name().equals(layoutName))
            .findFirst()
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(),
                    "no layout \"%s\"; there are %s".formatted(layoutName, names(layouts))));
    List<String> records = from.stream().map(this::path).toList();
    CodedArticles.check(records);
    Callable<Integer> work =
        () -> {
          Counts counts = export(layout, records, messages);
          tell(layout, counts, messages);
          return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
        };
    for (String name : records) {
      if (Files.isDirectory(Path.of(name))) {
        Callable<Integer> inner = work;
        StoredRecords stored = stored(name);
        work =
            () ->
                stored.with(() -> {
                  stored.reader(Path.of(name)).close();
                  return inner.call();
                });
      }
    }
    return work.call();
  }

  /** One of the records as whoever gave the command meant it. */
  private String path(String name) {
    if (!name.equals("-")) {
      return surroundings.path(Path.of(name)).toString();
    }
    if (surroundings.store() != null) {
      throw new ParameterException(
          spec.commandLine(),
          "standard input is not handed on to the process that has the records open; give a file");
    }
    return name;
  }

  private StoredRecords stored(String name) {
    return new StoredRecords(surroundings, spec, Path.of(name));
  }

  private List<Layout> layouts() throws IOException {
    Layouts builtIn = Layouts.of(new PackageFacts(title, licence, VersionText.version()));
    List<Layout> layouts = new ArrayList<>(builtIn.all());
    layouts.add(2, ParquetLayout.of(builtIn));
    return layouts;
  }

  private static String names(List<Layout> layouts) {
    return layouts.stream().map(Layout::name).collect(Collectors.joining(", "));
  }

  private Counts export(Layout layout, List<String> from, Messages messages)
      throws IOException, EnvironmentException, StoreException {
    Selection selection = selection(layout);
    Path target =
        out == null && layout.files().size() > 1 ? surroundings.path(Path.of(layout.name())) : out;
    ExportFiles files = ExportFiles.of(layout, target, surroundings.out());
    Counts counts = new Counts();
    CodedArticles articles = new CodedArticles(surroundings, stored(from.getFirst()), messages);
    List<CodedArticle> kept = new ArrayList<>();
    if (join) {
      articles.read(from, kept::add);
    }
    Coverages coverage =
        join
            ? JoinedReports.of(kept, articles.corrections(from), selection::takes)
            : Coverages.NOT_JOINED;
    try (LayoutWriter writer = layout.open(files, coverage)) {
      CodedArticles.Taker taker =
          article -> {
            CodedArticle selected = selection.of(article);
            counts.read += article.reports().size();
            counts.selected += selected.reports().size();
            write(writer, selected);
          };
      if (join) {
        for (CodedArticle article : kept) {
          taker.take(article);
        }
      } else {
        articles.read(from, taker);
      }
      counts.leftOut = writer.leftOut();
    } catch (IOException | EnvironmentException | StoreException | RuntimeException broken) {
      files.discard();
      throw broken;
    }
    files.complete();
    account(layout, from, target, files, counts);
    return counts;
  }

  /** Writes what the files were made of: where it is asked for, and into a package. */
  private void account(
      Layout layout, List<String> from, @Nullable Path target, ExportFiles files, Counts counts)
      throws IOException, EnvironmentException, StoreException {
    List<Path> targets = new ArrayList<>();
    if (manifest.file() != null) {
      targets.add(manifest.file());
    }
    if (target != null && layout.name().equals("datapackage")) {
      targets.add(target.resolve(VerifyCommand.FILE_NAME));
    }
    if (!targets.isEmpty()) {
      ExportManifest.write(
          ExportManifest.of(options(), from, stored(from.getFirst()), files.hashed(), counts.all()),
          targets);
    }
  }

  private Map<String, String> options() {
    Map<String, @Nullable String> options = new LinkedHashMap<>();
    options.put("as", layoutName);
    options.put("status", statuses.stream().map(Status::name).collect(Collectors.joining(",")));
    options.put("where", where);
    options.put("copies", copies ? ExportManifest.ON : null);
    options.put("join", join ? ExportManifest.ON : null);
    if (background != null) {
      options.put(background ? "background" : "no-background", ExportManifest.ON);
    }
    if (layoutName.equals("datapackage")) {
      options.put("title", title);
      options.put("licence", licence);
    }
    return ExportManifest.given(options);
  }

  private static void write(LayoutWriter writer, CodedArticle article) throws EnvironmentException {
    try {
      writer.write(article);
    } catch (IOException cause) {
      throw new EnvironmentException("cannot write: " + cause.getMessage(), cause);
    }
  }

  private Selection selection(Layout layout) {
    Set<Status> asked = statuses.isEmpty() ? layout.statuses() : EnumSet.copyOf(statuses);
    return new Selection(
        asked, background == null ? layout.background() : background, copies, filter());
  }

  private Filter filter() {
    try {
      return Filter.parse(where);
    } catch (FilterException wrong) {
      throw new ParameterException(
          spec.commandLine(),
          "--where, character " + (wrong.position() + 1) + ": " + wrong.getMessage());
    }
  }

  private static void tell(Layout layout, Counts counts, Messages messages) {
    long written = counts.selected - counts.leftOut;
    StringBuilder line =
        new StringBuilder(layout.name())
            .append(": ")
            .append(Printable.counted(written, "record"))
            .append(" written");
    if (counts.read > counts.selected) {
      line.append(", ")
          .append(counts.read - counts.selected)
          .append(" not selected (status, background, copies, filter)");
    }
    if (counts.leftOut > 0) {
      line.append(", ").append(counts.leftOut).append(" left out that the layout cannot hold");
    }
    messages.say(line.toString());
  }

  private void list(List<Layout> layouts) throws OutputClosedException, EnvironmentException {
    Output output = new Output(surroundings.out());
    for (Layout layout : layouts) {
      output.line("%-12s %s".formatted(layout.name(), layout.description()));
      String lacks = layout.lacks().stream().map(Detail::label).collect(Collectors.joining(", "));
      output.line("             cannot hold: " + (lacks.isEmpty() ? "nothing is lost" : lacks));
    }
    output.flush();
  }

  /** What an export did. */
  private static final class Counts {
    private long read;
    private long selected;
    private long leftOut;

    Map<String, Long> all() {
      Map<String, Long> all = new LinkedHashMap<>();
      all.put("read", read);
      all.put("selected", selected);
      all.put("leftOut", leftOut);
      return all;
    }
  }
}
