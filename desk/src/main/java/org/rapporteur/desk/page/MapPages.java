package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Objects;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.query.Filter;
import org.rapporteur.store.Facet;
import org.rapporteur.store.Share;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** Where events take place. */
public final class MapPages implements Page {
  private static final int AREAS = 300;
  private static final int POINTS = 1500;
  private static final String PLACED = "placed";

  private final Surface surface;
  private final DeskStore store;
  private final Parties parties;

  /** Shows the records of {@code store} on {@code surface}. */
  public MapPages(Surface surface, DeskStore store, Parties parties) {
    this.surface = surface;
    this.store = store;
    this.parties = parties;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/map", this::show);
    routes.get("/data/map", this::map);
  }

  private void show(Context context) {
    Meant meant = Meant.by(context);
    Parameters.filter(meant.all());
    surface.show(context, "map", "map", new MapView(meant, areas(context)));
  }

  private void map(Context context) throws StoreException {
    Meant meant = Meant.by(context);
    String of = areas(context);
    ChartData.send(context, store.read(reader -> data(reader, meant.all(), of)));
  }

  private MapData data(StoreReader reader, String text, String of) throws StoreException {
    Filter filter = Parameters.filter(text);
    boolean placed = of.equals(PLACED);
    List<Share> shares =
        placed ? reader.shares(filter, Facet.PLACE, AREAS) : reader.charts().parties(filter, AREAS);
    return new MapData(
        text,
        of,
        reader.count(filter),
        shares.stream()
            .map(share -> MapData.area(share, placed ? "place" : "actor", parties))
            .toList(),
        reader.charts().places(filter, POINTS).stream().map(MapData::point).toList());
  }

  private static String areas(Context context) {
    String of = Objects.requireNonNullElse(context.queryParam("areas"), PLACED);
    if (!of.equals(PLACED) && !of.equals("involved")) {
      throw new BadRequestException("areas is placed or involved");
    }
    return of;
  }
}
