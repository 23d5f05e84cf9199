package org.rapporteur.layout;

import static org.rapporteur.layout.Column.blank;
import static org.rapporteur.layout.Column.column;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.place.Place;

/**
 * The event files of GDELT 1.0 (58 columns) and 2.0 (61) and the mentions of 2.0 (16), without a
 * header as GDELT has them.
 *
 * <p>Source: "The GDELT Event Database Data Format Codebook V2.0" (2015) and its predecessor.
 */
final class Gdelt {
  private static final int TYPES = 3;
  private static final int DAYS_OF_MONTH = 30;
  private static final int DAYS_OF_YEAR = 365;

  private final CountryFacts countries;
  private final CameoFacts cameo;
  private final SectorFacts sectors;

  Gdelt(CountryFacts countries, CameoFacts cameo, SectorFacts sectors) {
    this.countries = countries;
    this.cameo = cameo;
    this.sectors = sectors;
  }

  Layout version1() {
    return new TableLayout(
        "gdelt1",
        "event file of GDELT 1.0, 58 columns, tabs, no header",
        EnumSet.of(Detail.CAMEO),
        List.of(events("gdelt1.CSV", false)));
  }

  Layout version2() {
    return new TableLayout(
        "gdelt2",
        "event and mention files of GDELT 2.0, 61 and 16 columns, tabs, no header",
        EnumSet.of(Detail.CAMEO),
        List.of(events("gdelt2.export.CSV", true), mentions("gdelt2.mentions.CSV")));
  }

  private Table events(String file, boolean second) {
    return new Table(
        file,
        TableStyle.TABS,
        eventColumns(second),
        Row::pairs,
        row -> row.day() != null && row.coverage().leading());
  }

  private List<Column> eventColumns(boolean second) {
    List<Column> columns = new ArrayList<>();
    columns.add(column("GLOBALEVENTID", row -> Long.toString(row.number())));
    columns.add(column("SQLDATE", row -> date(row.day(), "uuuuMMdd")));
    columns.add(column("MonthYear", row -> date(row.day(), "uuuuMM")));
    columns.add(column("Year", row -> date(row.day(), "uuuu")));
    columns.add(column("FractionDate", row -> fraction(row.day())));
    actor(columns, "Actor1", Row::source);
    actor(columns, "Actor2", Row::target);
    columns.add(column("IsRootEvent", row -> row.event().sentence() == 0 ? "1" : "0"));
    columns.add(column("EventCode", row -> CameoFacts.full(row.event().cameo())));
    columns.add(column("EventBaseCode", row -> CameoFacts.base(row.event().cameo())));
    columns.add(column("EventRootCode", row -> row.event().cameo().root()));
    columns.add(column("QuadClass", row -> "" + CameoFacts.gdeltQuad(row.event().cameo())));
    columns.add(column("GoldsteinScale", row -> cameo.goldstein(row.event().cameo())));
    columns.add(column("NumMentions", row -> "" + row.coverage().mentions()));
    columns.add(column("NumSources", row -> "" + row.coverage().sources()));
    columns.add(column("NumArticles", row -> "" + row.coverage().articles()));
    columns.add(blank("AvgTone"));
    geography(columns, "Actor1Geo", second, row -> null);
    geography(columns, "Actor2Geo", second, row -> null);
    geography(columns, "ActionGeo", second, Row::place);
    columns.add(column("DATEADDED", row -> added(row) + (second ? "000000" : "")));
    columns.add(column("SOURCEURL", row -> address(row)));
    return columns;
  }

  private static String added(Row row) {
    LocalDate published = row.article().published();
    return date(published == null ? row.day() : published, "uuuuMMdd");
  }

  private static String address(Row row) {
    String url = row.article().url();
    return url == null ? row.article().id() : url;
  }

  private void actor(List<Column> columns, String prefix, Function<Row, @Nullable Actor> party) {
    columns.add(column(prefix + "Code", row -> code(party.apply(row))));
    columns.add(column(prefix + "Name", row -> name(party.apply(row))));
    columns.add(column(prefix + "CountryCode", row -> country(party.apply(row))));
    columns.add(column(prefix + "KnownGroupCode", row -> group(party.apply(row))));
    columns.add(blank(prefix + "EthnicCode"));
    columns.add(blank(prefix + "Religion1Code"));
    columns.add(blank(prefix + "Religion2Code"));
    for (int i = 0; i < TYPES; i++) {
      int index = i;
      columns.add(
          column(
              prefix + "Type" + (i + 1) + "Code",
              row -> {
                List<String> types = types(party.apply(row));
                return index < types.size() ? types.get(index) : "";
              }));
    }
  }

  private String code(@Nullable Actor actor) {
    if (actor == null) {
      return "";
    }
    List<String> types = new ArrayList<>(types(actor));
    types.remove(group(actor));
    String start = country(actor).isEmpty() ? group(actor) : country(actor);
    String code = start + String.join("", types.subList(0, Math.min(TYPES, types.size())));
    return start.equals(group(actor)) && types.remove("IGO")
        ? "IGO" + start + String.join("", types)
        : code;
  }

  private static String name(@Nullable Actor actor) {
    return actor == null ? "" : actor.name().toUpperCase(Locale.ROOT);
  }

  private static String country(@Nullable Actor actor) {
    return actor == null || actor.country() == null || CountryFacts.isInternational(actor.country())
        ? ""
        : actor.country();
  }

  /** Bodies that CAMEO knows by name. */
  private static String group(@Nullable Actor actor) {
    return switch (actor == null || actor.country() == null ? "" : actor.country()) {
      case "UNO" -> "UNO";
      case "EUR" -> "EEC";
      default -> "";
    };
  }

  private List<String> types(@Nullable Actor actor) {
    if (actor == null) {
      return List.of();
    }
    List<String> types = new ArrayList<>();
    switch (Objects.requireNonNullElse(actor.country(), "")) {
      case "IGO", "UNO", "EUR" -> types.add("IGO");
      case "NGO", "ISM" -> types.add("NGO");
      case "IMG" -> types.add("IMG");
      case "MNC" -> types.add("MNC");
      default -> {}
    }
    sectors.cameo(actor.sectors()).stream()
        .filter(type -> !types.contains(type))
        .forEach(types::add);
    return types;
  }

  private void geography(
      List<Column> columns, String prefix, boolean second, Function<Row, @Nullable Place> place) {
    columns.add(column(prefix + "_Type", row -> "" + geographyType(place.apply(row))));
    columns.add(column(prefix + "_FullName", row -> fullName(place.apply(row))));
    columns.add(column(prefix + "_CountryCode", row -> fips(place.apply(row))));
    columns.add(column(prefix + "_ADM1Code", row -> fips(place.apply(row))));
    if (second) {
      columns.add(blank(prefix + "_ADM2Code"));
    }
    columns.add(column(prefix + "_Lat", row -> Cells.latitude(place.apply(row))));
    columns.add(column(prefix + "_Long", row -> Cells.longitude(place.apply(row))));
    columns.add(
        column(
            prefix + "_FeatureID",
            row -> geographyType(place.apply(row)) == 1 ? fips(place.apply(row)) : ""));
  }

  private String fips(@Nullable Place place) {
    return place == null ? "" : countries.fips(place.country());
  }

  private static int geographyType(@Nullable Place place) {
    if (place == null) {
      return 0;
    }
    boolean american = "USA".equals(place.country());
    return switch (place.precision()) {
      case COUNTRY -> 1;
      case ADMIN1 -> american ? 2 : 5;
      case CITY, SITE -> american ? 3 : 4;
    };
  }

  private String fullName(@Nullable Place place) {
    if (place == null) {
      return "";
    }
    StringBuilder name = new StringBuilder(place.name());
    boolean below =
        place.precision() == Place.Precision.CITY || place.precision() == Place.Precision.SITE;
    if (below && place.admin1() != null && !place.admin1().equals(place.name())) {
      name.append(", ").append(place.admin1());
    }
    if (place.precision() != Place.Precision.COUNTRY && place.country() != null) {
      name.append(", ").append(countries.name(place.country()));
    }
    return name.toString();
  }

  private static Table mentions(String file) {
    List<Column> columns =
        List.of(
            column("GLOBALEVENTID", row -> Long.toString(row.number())),
            column("EventTimeDate", row -> date(row.day(), "uuuuMMdd") + "000000"),
            column("MentionTimeDate", row -> added(row) + "000000"),
            column("MentionType", row -> row.article().url() == null ? "2" : "1"),
            column("MentionSourceName", row -> Cells.orEmpty(row.article().outlet())),
            column("MentionIdentifier", Gdelt::address),
            column("SentenceID", row -> "" + (row.event().sentence() + 1)),
            column("Actor1CharOffset", row -> offset(row.source())),
            column("Actor2CharOffset", row -> offset(row.target())),
            column("ActionCharOffset", row -> "" + row.event().trigger().begin()),
            Column.same("InRawText", "1"),
            Column.same("Confidence", "100"),
            blank("MentionDocLen"),
            blank("MentionDocTone"),
            blank("MentionDocTranslationInfo"),
            blank("Extras"));
    return new Table(file, TableStyle.TABS, columns, Row::pairs, row -> row.day() != null);
  }

  /** -1 for an actor that is not told, as GDELT has it. */
  private static String offset(@Nullable Actor actor) {
    return actor == null ? "-1" : "" + actor.span().begin();
  }

  private static String date(@Nullable LocalDate day, String pattern) {
    return day == null ? "" : day.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  private static String fraction(@Nullable LocalDate day) {
    if (day == null) {
      return "";
    }
    double days = day.getMonthValue() * DAYS_OF_MONTH + day.getDayOfMonth();
    return String.format(Locale.ROOT, "%.4f", day.getYear() + days / DAYS_OF_YEAR);
  }
}
