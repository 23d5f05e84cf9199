package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.store.DyadBalance;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** Which parties have to do with each other. */
public final class NetworkPages implements Page {
  private static final int PAIRS = 80;
  private static final int MOST_PAIRS = 400;
  private static final int PARTNERS = 24;

  private final Surface surface;
  private final DeskStore store;
  private final Parties parties;

  /** Shows the records of {@code store} on {@code surface}. */
  public NetworkPages(Surface surface, DeskStore store, Parties parties) {
    this.surface = surface;
    this.store = store;
    this.parties = parties;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/network", this::show);
    routes.get("/data/network", this::network);
  }

  private void show(Context context) {
    Meant meant = Meant.by(context);
    Parameters.filter(meant.all());
    surface.show(
        context, "network", "network", new NetworkView(meant, least(context), pairs(context)));
  }

  private void network(Context context) throws StoreException {
    Meant meant = Meant.by(context);
    String actor = context.queryParam("actor");
    NetworkData data =
        store.read(reader ->
            actor == null
                ? strongest(reader, meant, least(context), pairs(context))
                : around(reader, meant, parties.read(actor), months(context)));
    ChartData.send(context, data);
  }

  private NetworkData strongest(StoreReader reader, Meant meant, int least, int pairs)
      throws StoreException {
    List<DyadBalance> dyads =
        reader.dyads(Parameters.filter(meant.all()), pairs).stream()
            .filter(dyad -> dyad.reports() >= least)
            .toList();
    return NetworkData.of(meant.all(), null, null, dyads, parties);
  }

  /**
   * The partners of {@code actor} in the {@code months} before the latest article, and their ties.
   */
  private NetworkData around(StoreReader reader, Meant meant, String actor, int months)
      throws StoreException {
    Optional<LocalDate> latest = months == 0 ? Optional.empty() : reader.charts().latest();
    @Nullable String since = latest.map(day -> day.minusMonths(months).toString()).orElse(null);
    String time = since == null ? "" : "begin=" + since + "..";
    String all = meant.with(time);
    List<DyadBalance> dyads =
        new ArrayList<>(
            reader.dyads(
                Parameters.filter(meant.with(Parties.term("actor", actor) + " " + time)),
                PARTNERS));
    Set<String> known = new HashSet<>();
    dyads.forEach(dyad -> known.addAll(List.of(dyad.first(), dyad.second())));
    for (DyadBalance tie : reader.dyads(Parameters.filter(all), MOST_PAIRS)) {
      boolean among = known.contains(tie.first()) && known.contains(tie.second());
      if (among && dyads.stream().noneMatch(dyad -> isSame(dyad, tie))) {
        dyads.add(tie);
      }
    }
    return NetworkData.of(all, since, actor, dyads, parties);
  }

  private static boolean isSame(DyadBalance one, DyadBalance other) {
    return one.first().equals(other.first()) && one.second().equals(other.second());
  }

  private static int least(Context context) {
    return Math.max(1, Parameters.number(context, "min", 1));
  }

  private static int pairs(Context context) {
    return Math.clamp(Parameters.number(context, "pairs", PAIRS), 1, MOST_PAIRS);
  }

  private static int months(Context context) {
    return Math.min(Parameters.number(context, "months", 12), 1200);
  }
}
