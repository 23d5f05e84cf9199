package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.formats.RecordWriter;
import org.rapporteur.place.Place;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur query}: stored reports that a filter means. */
@Command(
    name = "query",
    header = "Prints the stored reports that a filter means.",
    footer = {
      "",
      "Example: rapporteur query source=RUS target=PRK type=CONSULT status=PLANNED,HAPPENED"
          + " -background",
      "         rapporteur query dyad=RUS-UKR after=2024-01-01 --as csv"
    })
final class QueryCommand implements Callable<Integer> {
  private static final int SCREEN = 50;
  private static final List<String> COLUMNS =
      List.of("time", "source", "type", "target", "status", "place", "sentence", "article");
  private static final List<String> CSV_COLUMNS =
      List.of(
          "article",
          "article_id",
          "published",
          "outlet",
          "url",
          "title",
          "copy_of",
          "event",
          "type",
          "mode",
          "contexts",
          "cameo",
          "quad",
          "intensity",
          "status",
          "background",
          "hedge",
          "source",
          "source_names",
          "target",
          "target_names",
          "speakers",
          "start",
          "end",
          "precision",
          "place",
          "place_country",
          "latitude",
          "longitude",
          "trigger",
          "frame",
          "sentence");

  private final Surroundings surroundings;

  @Mixin private final FilterOptions filter = new FilterOptions();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description =
          "table for a person, csv, or jsonl: one article a line with the records that are meant,"
              + " as code writes it (default: table).")
  private RowFormat format = RowFormat.TABLE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Print the first N reports (default: 50 in a table, otherwise all).")
  private @Nullable Long limit;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  QueryCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Filter asked = filter.filter();
    return new StoredRecords(surroundings, spec, filter.data())
        .read(reader -> print(reader, asked));
  }

  private int print(StoreReader reader, Filter asked) throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    Output output = new Output(surroundings.out());
    long most = limit != null ? limit : format == RowFormat.TABLE ? SCREEN : StoreReader.ALL;
    switch (format) {
      case TABLE -> {
        Rows rows = new Rows(output, format, COLUMNS);
        reader.reports(asked, most, report -> addRow(rows, report));
        rows.end();
      }
      case CSV -> {
        Rows rows = new Rows(output, format, CSV_COLUMNS);
        reader.reports(asked, most, report -> addCells(rows, report));
        rows.end();
      }
      case JSONL -> {
        RecordWriter writer = new RecordWriter();
        List<Report> article = new ArrayList<>();
        reader.reports(
            asked,
            most,
            report -> {
              if (!article.isEmpty() && !article.getFirst().article().equals(report.article())) {
                output.line(line(writer, article));
                article.clear();
              }
              article.add(report);
            });
        if (!article.isEmpty()) {
          output.line(line(writer, article));
        }
        output.flush();
      }
    }
    if (most != StoreReader.ALL) {
      long all = reader.count(asked);
      if (all > most) {
        messages.say(
            "the first "
                + most
                + " of "
                + Printable.counted(all, "report")
                + "; --limit shows more");
      } else if (all == 0) {
        messages.say("no stored report is meant by this filter");
      }
    }
    return ExitCode.OK;
  }

  private static String line(RecordWriter writer, List<Report> reports) {
    return writer.write(
        new CodedArticle(reports.getFirst().article(), reports, List.of(), List.of()));
  }

  private static void addRow(Rows rows, Report report)
      throws OutputClosedException, EnvironmentException {
    Event event = report.event();
    Place place = event.place();
    rows.add(
        event.time().start() == null ? "open" : event.time().start(),
        parties(event.source(), QueryCommand::called),
        event.type() + (event.mode() == null ? "" : "/" + event.mode()),
        parties(event.target(), QueryCommand::called),
        event.status() + (event.background() ? ", background" : ""),
        place == null ? null : place.name(),
        report.sentenceText(),
        report.article().id());
  }

  private static void addCells(Rows rows, Report report)
      throws OutputClosedException, EnvironmentException {
    Event event = report.event();
    Place place = event.place();
    rows.add(
        report.article().key(),
        report.article().id(),
        report.article().published(),
        report.article().outlet(),
        report.article().url(),
        report.article().title(),
        report.article().copyOf(),
        event.id().value(),
        event.type(),
        event.mode(),
        String.join(";", event.contexts()),
        event.cameo().value(),
        event.type().quad().label(),
        event.intensity(),
        event.status(),
        event.background(),
        event.hedge(),
        parties(event.source(), Actor::code),
        parties(event.source(), Actor::name),
        parties(event.target(), Actor::code),
        parties(event.target(), Actor::name),
        parties(event.speakers().stream().map(speaker -> speaker.actor()).toList(), Actor::name),
        event.time().start(),
        event.time().end(),
        event.time().precision(),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        place == null || place.point() == null ? null : coordinate(place.point().latitude()),
        place == null || place.point() == null ? null : coordinate(place.point().longitude()),
        event.triggerText(),
        event.frame(),
        report.sentenceText());
  }

  /** Two decimals would move a place by a kilometre. */
  private static String coordinate(double degrees) {
    return String.valueOf(degrees);
  }

  private static String called(Actor actor) {
    return actor.code().isEmpty() ? actor.name() : actor.name() + " (" + actor.code() + ")";
  }

  private static String parties(
      List<Actor> actors, java.util.function.Function<Actor, String> form) {
    return actors.stream().map(form).collect(Collectors.joining("; "));
  }
}
