package org.rapporteur.layout;

import static org.rapporteur.layout.Column.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Cue;
import org.rapporteur.place.Place;

/**
 * One row for each record with all that fits into cells; "|" between several values. Columns about
 * the same actors are parallel lists.
 */
final class FlatTable {
  private static final String BETWEEN = "|";

  private final CameoFacts cameo;

  FlatTable(CameoFacts cameo) {
    this.cameo = cameo;
  }

  Layout layout() {
    return new TableLayout(
        "csv",
        "one row for each record, RFC 4180, UTF-8, a header",
        EnumSet.complementOf(EnumSet.of(Detail.ALTERNATIVES, Detail.CLAIMS)),
        List.of(table("records.csv")));
  }

  /** The table, called {@code file}. */
  Table table(String file) {
    return new Table(file, TableStyle.CSV, columns(), Row::whole, row -> true);
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(text("event", "hash of the record's content", row -> row.event().id().value()));
    columns.add(text("occurrence", "what it is a report of", row -> row.coverage().occurrence()));
    columns.add(text("article", "what the article is known by", row -> row.article().key()));
    columns.add(text("article_id", "your identifier of it", row -> row.article().id()));
    columns.add(told("title", "headline", row -> row.article().title()));
    columns.add(date("published", "day of publication", row -> row.article().published()));
    columns.add(told("url", "address", row -> row.article().url()));
    columns.add(told("outlet", "publisher", row -> row.article().outlet()));
    columns.add(text("language", "ISO 639", row -> row.article().language()));
    columns.add(text("type", "type of PLOVER 2.0", row -> row.event().type().name()));
    columns.add(told("mode", "mode of PLOVER 2.0", row -> row.event().mode()));
    columns.add(text("contexts", "contexts of PLOVER 2.0", row -> joined(row.event().contexts())));
    columns.add(text("cameo", "CAMEO code", row -> row.event().cameo().value()));
    columns.add(
        text(
            "quad",
            "verbal or material, cooperation or conflict",
            row -> row.event().type().quad().label()));
    columns.add(
        number(
            "intensity", "PLOVER score, -10 to 10", row -> Cells.number(row.event().intensity())));
    columns.add(
        number(
            "goldstein",
            "Goldstein score of the CAMEO code, -10 to 10",
            row -> cameo.goldstein(row.event().cameo())));
    columns.add(
        text("status", "what the text says about its reality", row -> row.event().status().name()));
    columns.add(
        new Column(
            "background",
            Column.Kind.BOOLEAN,
            "history told as context",
            row -> Boolean.toString(row.event().background())));
    columns.add(told("hedge", "words that weaken it", row -> row.event().hedge()));
    actors(columns, "source", row -> row.event().source());
    actors(columns, "target", row -> row.event().target());
    columns.add(date("start_date", "first day", row -> row.event().time().start()));
    columns.add(date("end_date", "last day, inclusive", row -> row.event().time().end()));
    columns.add(
        text(
            "time_precision",
            "how exact the days are",
            row -> row.event().time().precision().name()));
    columns.add(told("time_text", "the words", row -> row.event().time().text()));
    columns.add(text("time_reason", "how it was decided", row -> row.event().time().reason()));
    columns.add(place("place", "name of the place", Place::name));
    columns.add(place("place_country", "ISO 3166 alpha-3", Place::country));
    columns.add(place("place_admin1", "first-level division", Place::admin1));
    columns.add(
        number("latitude", "WGS 84; a country has none", row -> Cells.latitude(row.place())));
    columns.add(
        number("longitude", "WGS 84; a country has none", row -> Cells.longitude(row.place())));
    columns.add(
        new Column(
            "geonames",
            Column.Kind.INTEGER,
            "GeoNames id",
            row -> row.place() == null ? "" : Cells.orEmpty(row.place().geonames())));
    columns.add(
        place("place_precision", "how exact the place is", place -> place.precision().name()));
    columns.add(
        text(
            "speaker_codes",
            "on whose word, codes; nearest first",
            row -> joined(row.event().speakers().stream().map(s -> s.actor().code()).toList())));
    columns.add(
        text(
            "speaker_names",
            "the same by name",
            row -> joined(row.event().speakers().stream().map(s -> s.actor().name()).toList())));
    columns.add(
        text(
            "speaker_media",
            "through what they speak",
            row ->
                joined(
                    row.event().speakers().stream().map(s -> Cells.orEmpty(s.medium())).toList())));
    columns.add(integer("sentence", "index of the sentence", row -> row.event().sentence()));
    columns.add(
        text("sentence_text", "the sentence that proves it", row -> row.report().sentenceText()));
    columns.add(
        integer(
            "sentence_begin",
            "offset of its first character in UTF-16 code units",
            row -> row.event().sentenceSpan().begin()));
    columns.add(
        integer("sentence_end", "offset behind its last", row -> row.event().sentenceSpan().end()));
    columns.add(text("trigger", "the words that name the event", row -> row.event().triggerText()));
    columns.add(integer("trigger_begin", "their offset", row -> row.event().trigger().begin()));
    columns.add(integer("trigger_end", "the offset behind", row -> row.event().trigger().end()));
    columns.add(
        text(
            "cues",
            "words that decided status, background, hedge, speaker",
            row -> joined(row.event().cues().stream().map(FlatTable::cue).toList())));
    columns.add(text("frame", "the rule that made it", row -> row.event().frame()));
    columns.add(
        told(
            "part_of",
            "the record it is a part of",
            row -> row.event().partOf() == null ? null : row.event().partOf().value()));
    columns.add(
        told("copy_of", "the article whose text this one repeats", row -> row.article().copyOf()));
    columns.add(integer("mentions", "reports of the occurrence", row -> row.coverage().mentions()));
    columns.add(integer("sources", "outlets that report it", row -> row.coverage().sources()));
    columns.add(integer("articles", "articles that report it", row -> row.coverage().articles()));
    return columns;
  }

  private static void actors(List<Column> columns, String side, Function<Row, List<Actor>> actors) {
    columns.add(each(side + "_codes", "country and sectors in one", actors, Actor::code));
    columns.add(each(side + "_countries", "ISO 3166 alpha-3 or PLOVER", actors, Actor::country));
    columns.add(
        each(
            side + "_sectors",
            "sectors of PLOVER",
            actors,
            actor -> String.join(" ", actor.sectors())));
    columns.add(each(side + "_names", "names", actors, Actor::name));
    columns.add(each(side + "_ids", "Wikidata or registry ids", actors, Actor::id));
    columns.add(each(side + "_roles", "offices or roles on the day", actors, Actor::role));
    columns.add(each(side + "_words", "the words", actors, Actor::text));
  }

  private static Column each(
      String name,
      String description,
      Function<Row, List<Actor>> actors,
      Function<Actor, @Nullable String> field) {
    return text(name, description, row -> joined(Cells.each(actors.apply(row), field)));
  }

  private static Column told(
      String name, String description, Function<Row, @Nullable String> value) {
    return text(name, description, row -> Cells.orEmpty(value.apply(row)));
  }

  private static Column date(
      String name, String description, Function<Row, java.time.@Nullable LocalDate> value) {
    return new Column(name, Column.Kind.DATE, description, row -> Cells.day(value.apply(row)));
  }

  private static Column number(String name, String description, Function<Row, String> value) {
    return new Column(name, Column.Kind.NUMBER, description, value);
  }

  private static Column integer(String name, String description, Function<Row, Integer> value) {
    return new Column(name, Column.Kind.INTEGER, description, row -> value.apply(row).toString());
  }

  private static Column place(
      String name, String description, Function<Place, @Nullable String> field) {
    return text(
        name,
        description,
        row -> row.place() == null ? "" : Cells.orEmpty(field.apply(row.place())));
  }

  private static String cue(Cue cue) {
    return cue.kind() + ": " + cue.text();
  }

  private static String joined(List<String> values) {
    return Cells.joined(values, BETWEEN);
  }
}
