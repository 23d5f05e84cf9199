package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.query.Value;
import org.rapporteur.store.DyadBalance;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** A party: its roles, what it does, and with whom. */
public final class ActorPages implements Page {
  private static final int CHOICES = 60;
  private static final int ENTRIES = 12;
  private static final int SEEN = 40;
  private static final int PARTNERS = 30;
  private static final int BELOW = 15;

  private final Surface surface;
  private final DeskStore store;
  private final Parties parties;

  /** Shows the records of {@code store} on {@code surface}. */
  public ActorPages(Surface surface, DeskStore store, Parties parties) {
    this.surface = surface;
    this.store = store;
    this.parties = parties;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/actor", this::show);
    routes.get("/actor/records", this::below);
    routes.get("/data/roles", this::roles);
  }

  private void show(Context context) throws StoreException {
    TimelineSettings settings = TimelineSettings.by(context);
    String id = id(context);
    int months = Math.min(Parameters.number(context, "months", 12), 1200);
    ActorView page =
        store.read(reader ->
            id.isEmpty() ? choose(reader, settings, months) : view(reader, id, settings, months));
    surface.show(context, "actor", "actor", page);
  }

  private void roles(Context context) throws StoreException {
    String id = named(context);
    ChartData.send(
        context,
        RoleData.of(
            parties.name(id),
            store.read(reader -> reader.charts().seen(new Value.Party(id), SEEN))));
  }

  private String named(Context context) {
    String id = id(context);
    if (id.isEmpty()) {
      throw new BadRequestException("id names a party, as in id=RUS");
    }
    return id;
  }

  private void below(Context context) throws StoreException {
    TimelineSettings settings = TimelineSettings.by(context);
    String id = named(context);
    RecordExcerpt records = store.read(reader -> excerpt(reader, id, settings));
    context.html(surface.part("recordExcerpt", Map.of("excerpt", records)));
  }

  private String id(Context context) {
    return parties.read(Objects.requireNonNullElse(context.queryParam("id"), ""));
  }

  private ActorView choose(StoreReader reader, TimelineSettings settings, int months)
      throws StoreException {
    List<ActorView.Choice> choices =
        reader.charts().parties(Parameters.filter(settings.meant().all()), CHOICES).stream()
            .map(share ->
                new ActorView.Choice(share.part(), parties.name(share.part()), share.reports()))
            .toList();
    return new ActorView(
        "", "Actors", settings, months, List.of(), false, List.of(), null, choices);
  }

  private ActorView view(StoreReader reader, String id, TimelineSettings settings, int months)
      throws StoreException {
    RecordExcerpt records = excerpt(reader, id, settings);
    return new ActorView(
        id,
        parties.name(id),
        settings,
        months,
        parties.entries(id).stream().limit(ENTRIES).toList(),
        records.all() > 0 || reader.charts().isSeen(new Value.Party(id)),
        partners(reader, id, settings.meant()),
        records,
        List.of());
  }

  private static RecordExcerpt excerpt(StoreReader reader, String id, TimelineSettings settings)
      throws StoreException {
    return RecordExcerpt.of(reader, settings.chosen(Parties.term("actor", id)), BELOW);
  }

  private List<ActorView.Partner> partners(StoreReader reader, String id, Meant meant)
      throws StoreException {
    String all = meant.with(Parties.term("actor", id));
    List<DyadBalance> dyads = reader.dyads(Parameters.filter(all), PARTNERS);
    String own = own(id, dyads);
    return dyads.stream().map(dyad -> partner(id, own, dyad)).toList();
  }

  /** As which side of {@code dyads} the party {@code id}, which may be a person, counts. */
  private static String own(String id, List<DyadBalance> dyads) {
    boolean named =
        dyads.stream().anyMatch(dyad -> dyad.first().equals(id) || dyad.second().equals(id));
    if (named || dyads.isEmpty()) {
      return id;
    }
    DyadBalance first = dyads.getFirst();
    return dyads.stream()
            .allMatch(
                dyad -> dyad.first().equals(first.first()) || dyad.second().equals(first.first()))
        ? first.first()
        : first.second();
  }

  private ActorView.Partner partner(String id, String own, DyadBalance dyad) {
    boolean isFirst = dyad.first().equals(own);
    String other = isFirst ? dyad.second() : dyad.first();
    return new ActorView.Partner(
        other,
        parties.name(other),
        dyad.reports(),
        isFirst ? dyad.forth() : dyad.back(),
        isFirst ? dyad.back() : dyad.forth(),
        dyad.mutual(),
        dyad.balance(),
        DyadView.address(id, other));
  }
}
