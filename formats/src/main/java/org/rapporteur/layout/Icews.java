package org.rapporteur.layout;

import static org.rapporteur.layout.Column.column;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.place.Place;

/**
 * The event file of ICEWS: 20 columns, tabs, a header, no quotes. A meeting is a row in each
 * direction.
 *
 * <p>Source: "ICEWS Coded Event Data Read Me" (Harvard Dataverse, 2015).
 */
final class Icews {
  private final CountryFacts countries;
  private final CameoFacts cameo;
  private final SectorFacts sectors;

  Icews(CountryFacts countries, CameoFacts cameo, SectorFacts sectors) {
    this.countries = countries;
    this.cameo = cameo;
    this.sectors = sectors;
  }

  Layout layout() {
    List<Column> columns =
        List.of(
            column("Event ID", row -> Long.toString(row.number())),
            column("Event Date", row -> Cells.day(row.day())),
            column("Source Name", row -> name(row.source())),
            column("Source Sectors", row -> sectors(row.source())),
            column("Source Country", row -> country(row.source())),
            column("Event Text", row -> cameo.label(row.event().cameo())),
            column("CAMEO Code", row -> row.event().cameo().value()),
            column("Intensity", row -> cameo.goldstein(row.event().cameo())),
            column("Target Name", row -> name(row.target())),
            column("Target Sectors", row -> sectors(row.target())),
            column("Target Country", row -> country(row.target())),
            column("Story ID", row -> Long.toString(Numbers.of(row.article().key()))),
            column("Sentence Number", row -> "" + (row.event().sentence() + 1)),
            column("Publisher", row -> Cells.orEmpty(row.article().outlet())),
            column("City", row -> place(row, Icews::city)),
            Column.blank("District"),
            column("Province", row -> place(row, Icews::province)),
            column("Country", row -> place(row, place -> countries.name(place.country()))),
            column("Latitude", row -> Cells.latitude(row.place())),
            column("Longitude", row -> Cells.longitude(row.place())));
    return new TableLayout(
        "icews",
        "event file of ICEWS, 20 columns, tabs, a header",
        EnumSet.of(Detail.CAMEO),
        List.of(
            new Table(
                "icews.tab",
                TableStyle.TABS_WITH_HEADER,
                columns,
                Row::pairs,
                row -> row.day() != null && row.coverage().leading())));
  }

  private static String name(@Nullable Actor actor) {
    return actor == null ? "" : actor.name();
  }

  private String sectors(@Nullable Actor actor) {
    return actor == null ? "" : String.join(",", sectors.icews(actor.sectors()));
  }

  private String country(@Nullable Actor actor) {
    return actor == null || CountryFacts.isInternational(actor.country())
        ? ""
        : countries.name(actor.country());
  }

  private static String place(Row row, Function<Place, @Nullable String> field) {
    return row.place() == null ? "" : Cells.orEmpty(field.apply(row.place()));
  }

  static @Nullable String city(Place place) {
    return switch (place.precision()) {
      case CITY, SITE -> place.name();
      case ADMIN1, COUNTRY -> null;
    };
  }

  static @Nullable String province(Place place) {
    return place.precision() == Place.Precision.ADMIN1 && place.admin1() == null
        ? place.name()
        : place.admin1();
  }
}
