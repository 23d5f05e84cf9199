package org.rapporteur.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All layouts that need nothing but this module. */
public final class Layouts {
  private final List<Layout> all;

  private final List<TableColumn> columns;

  private Layouts(List<Layout> all, List<Column> columns) {
    this.all = List.copyOf(all);
    this.columns =
        columns.stream()
            .map(column ->
                new TableColumn(column.name(), column.kind().name().toLowerCase(Locale.ROOT)))
            .toList();
  }

  /** Those built in; {@code facts} go into a data package. */
  public static Layouts of(PackageFacts facts) {
    CountryFacts countries = CountryFacts.builtIn();
    CameoFacts cameo = CameoFacts.builtIn();
    SectorFacts sectors = SectorFacts.builtIn();
    Gdelt gdelt = new Gdelt(countries, cameo, sectors);
    FlatTable flat = new FlatTable(cameo);
    return new Layouts(
        List.of(
            JsonLines.layout(),
            flat.layout(),
            gdelt.version1(),
            gdelt.version2(),
            new Icews(countries, cameo, sectors).layout(),
            new Polecat(countries).layout(),
            new Phoenix(cameo, sectors).layout(),
            GeoJson.layout(),
            new Calendar(),
            GraphMl.layout(),
            Provenance.layout(),
            new DataPackage(facts, flat, sectors)),
        flat.columns());
  }

  /** In the order in which they are listed. */
  public List<Layout> all() {
    return all;
  }

  /** The columns of the layout "csv". */
  public List<TableColumn> columns() {
    return columns;
  }

  /** The layout called {@code name}. */
  public Optional<Layout> named(String name) {
    return all.stream().filter(layout -> layout.name().equals(name)).findFirst();
  }
}
