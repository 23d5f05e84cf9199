package org.rapporteur.layout;

import static org.rapporteur.layout.Column.column;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.place.Place;

/**
 * The event file of the real-time Phoenix data: 26 columns, tabs, no header.
 *
 * <p>Source: the Open Event Data Alliance's Phoenix pipeline and its codebook.
 */
final class Phoenix {
  private final CameoFacts cameo;
  private final SectorFacts sectors;

  Phoenix(CameoFacts cameo, SectorFacts sectors) {
    this.cameo = cameo;
    this.sectors = sectors;
  }

  Layout layout() {
    List<Column> columns =
        List.of(
            column("EventID", row -> row.number() + "_rapporteur"),
            column("Date", row -> day(row, day -> Cells.day(day).replace("-", ""))),
            column("Year", row -> day(row, day -> "" + day.getYear())),
            column("Month", row -> day(row, day -> "" + day.getMonthValue())),
            column("Day", row -> day(row, day -> "" + day.getDayOfMonth())),
            column("SourceActorFull", row -> full(row.source())),
            column("SourceActorEntity", row -> entity(row.source())),
            column("SourceActorRole", row -> role(row.source())),
            column("SourceActorAttribute", row -> attribute(row.source())),
            column("TargetActorFull", row -> full(row.target())),
            column("TargetActorEntity", row -> entity(row.target())),
            column("TargetActorRole", row -> role(row.target())),
            column("TargetActorAttribute", row -> attribute(row.target())),
            column("EventCode", row -> CameoFacts.full(row.event().cameo())),
            column("EventRootCode", row -> row.event().cameo().root()),
            column("PentaClass", row -> "" + CameoFacts.penta(row.event().cameo())),
            column("GoldsteinScore", row -> cameo.goldstein(row.event().cameo())),
            column("Issues", Phoenix::issues),
            column("Lat", row -> Cells.latitude(row.place())),
            column("Lon", row -> Cells.longitude(row.place())),
            column("LocationName", row -> place(row, Icews::city)),
            column("StateName", row -> place(row, Icews::province)),
            column("CountryCode", row -> place(row, Place::country)),
            column("SentenceID", row -> row.article().key() + "_" + (row.event().sentence() + 1)),
            column("URLs", row -> Cells.orEmpty(row.article().url())),
            column("NewsSources", row -> Cells.orEmpty(row.article().outlet())));
    return new TableLayout(
        "phoenix",
        "event file of real-time Phoenix, 26 columns, tabs, no header",
        EnumSet.of(Detail.CAMEO),
        List.of(
            new Table(
                "phoenix.txt",
                TableStyle.TABS,
                columns,
                Row::pairs,
                row -> row.day() != null && row.coverage().leading())));
  }

  private static String day(Row row, Function<LocalDate, String> field) {
    return row.day() == null ? "" : field.apply(row.day());
  }

  private String full(@Nullable Actor actor) {
    return actor == null ? "" : entity(actor) + String.join("", sectors.cameo(actor.sectors()));
  }

  private static String entity(@Nullable Actor actor) {
    return actor == null || actor.country() == null ? "" : actor.country();
  }

  private String role(@Nullable Actor actor) {
    return actor == null ? "" : sectors.cameo(actor.sectors()).stream().findFirst().orElse("");
  }

  private String attribute(@Nullable Actor actor) {
    return actor == null
        ? ""
        : sectors.cameo(actor.sectors()).stream().skip(1).collect(Collectors.joining(";"));
  }

  private static String issues(Row row) {
    return row.event().contexts().stream()
        .map(context -> context.toUpperCase(Locale.ROOT) + ",1")
        .collect(Collectors.joining(";"));
  }

  private String place(Row row, Function<Place, @Nullable String> field) {
    return row.place() == null ? "" : Cells.orEmpty(field.apply(row.place()));
  }
}
