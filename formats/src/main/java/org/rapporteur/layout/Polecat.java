package org.rapporteur.layout;

import static org.rapporteur.layout.Column.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.place.Place;

/**
 * The event file of POLECAT: 40 columns, tabs, a header, "None" for what is not known, "; " between
 * several values.
 *
 * <p>Source: Halterman et al., "PLOVER and POLECAT: A New Political Event Ontology and Dataset"
 * (2023); columns as users' scripts read them.
 */
final class Polecat {
  private static final String NONE = "None";

  private final CountryFacts countries;

  Polecat(CountryFacts countries) {
    this.countries = countries;
  }

  Layout layout() {
    List<Column> columns = new ArrayList<>();
    columns.add(column("Event ID", row -> row.coverage().occurrence()));
    columns.add(told("Event Date", row -> Cells.day(row.day())));
    columns.add(column("Event Type", row -> row.event().type().name()));
    columns.add(told("Event Mode", row -> row.event().mode()));
    columns.add(column("Event Intensity", row -> Cells.number(row.event().intensity())));
    columns.add(column("Quad Code", row -> row.event().type().quad().label()));
    columns.add(told("Contexts", row -> Cells.joined(row.event().contexts(), "; ")));
    actors(columns, "Actor", row -> row.event().source());
    actors(columns, "Recipient", row -> row.event().target());
    columns.add(place("Placename", Place::name));
    columns.add(place("City", Icews::city));
    columns.add(Column.same("District", NONE));
    columns.add(place("Province", Icews::province));
    columns.add(place("Country", Place::country));
    columns.add(told("Latitude", row -> Cells.latitude(row.place())));
    columns.add(told("Longitude", row -> Cells.longitude(row.place())));
    columns.add(place("GeoNames ID", place -> Cells.orEmpty(place.geonames())));
    columns.add(place("Raw Placename", Place::text));
    columns.add(place("Feature Type", Polecat::feature));
    columns.add(told("Source", row -> row.article().outlet()));
    columns.add(told("Publication Date", row -> Cells.day(row.article().published())));
    columns.add(Column.same("Story People", NONE));
    columns.add(Column.same("Story Organizations", NONE));
    columns.add(Column.same("Story Locations", NONE));
    columns.add(column("Language", row -> row.article().language()));
    columns.add(Column.same("Version", "Rapporteur"));
    return new TableLayout(
        "polecat",
        "event file of POLECAT, 40 columns, tabs, a header",
        EnumSet.of(Detail.PLOVER, Detail.SEVERAL_ACTORS, Detail.PLACE_PRECISION),
        List.of(
            new Table(
                "polecat.txt",
                TableStyle.TABS_WITH_HEADER,
                columns,
                Row::whole,
                row -> row.day() != null && row.coverage().leading())));
  }

  private void actors(List<Column> columns, String side, Function<Row, List<Actor>> actors) {
    columns.add(each(side + " Name", actors, Actor::name));
    columns.add(each(side + " Country", actors, Actor::country));
    columns.add(each(side + " COW", actors, actor -> countries.cow(actor.country())));
    columns.add(
        each(
            "Primary " + side + " Sector",
            actors,
            actor -> actor.sectors().isEmpty() ? null : actor.sectors().getFirst()));
    columns.add(each(side + " Sectors", actors, actor -> String.join(", ", actor.sectors())));
    columns.add(each(side + " Title", actors, Actor::role));
    columns.add(each(side + " Name Raw", actors, Actor::text));
    // Ours are of Wikidata, which is not the same.
    columns.add(Column.same("Wikipedia " + side + " ID", NONE));
  }

  private static Column told(String name, Function<Row, @Nullable String> value) {
    return column(name, row -> orNone(value.apply(row)));
  }

  private static Column place(String name, Function<Place, @Nullable String> field) {
    return told(name, row -> row.place() == null ? null : field.apply(row.place()));
  }

  private static Column each(
      String name, Function<Row, List<Actor>> actors, Function<Actor, @Nullable String> field) {
    return told(
        name,
        row ->
            Cells.joined(
                actors.apply(row).stream().map(actor -> orNone(field.apply(actor))).toList(),
                "; "));
  }

  private static String orNone(@Nullable String value) {
    return value == null || value.isEmpty() ? NONE : value;
  }

  /** Feature codes of GeoNames for what we know of a place. */
  private static @Nullable String feature(Place place) {
    return switch (place.precision()) {
      case COUNTRY -> "PCLI";
      case ADMIN1 -> "ADM1";
      case CITY -> "PPL";
      case SITE -> null;
    };
  }
}
