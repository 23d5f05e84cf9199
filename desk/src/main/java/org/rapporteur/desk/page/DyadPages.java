package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.store.DyadBalance;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** Two parties over time. */
public final class DyadPages implements Page {
  private static final Pattern PAIR = Pattern.compile("((?:---)?[^-]+)-((?:---)?[^-]+)");
  private static final int BELOW = 25;
  private static final int CHOICES = 30;

  private final Surface surface;
  private final DeskStore store;
  private final Parties parties;

  /** Shows the records of {@code store} on {@code surface}. */
  public DyadPages(Surface surface, DeskStore store, Parties parties) {
    this.surface = surface;
    this.store = store;
    this.parties = parties;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/dyad", this::show);
    routes.get("/dyad/records", this::below);
    routes.get("/data/series", this::series);
  }

  private void show(Context context) throws StoreException {
    TimelineSettings settings = TimelineSettings.by(context);
    Pair pair = pair(context);
    DyadView page =
        store.read(reader ->
            pair == null
                ? new DyadView(null, null, settings, null, strongest(reader, settings.meant()))
                : new DyadView(
                    pair, compared(context), settings, excerpt(reader, pair, settings), List.of()));
    surface.show(context, "dyad", "dyad", page);
  }

  private void below(Context context) throws StoreException {
    TimelineSettings settings = TimelineSettings.by(context);
    Pair pair = named(context);
    RecordExcerpt records = store.read(reader -> excerpt(reader, pair, settings));
    context.html(surface.part("recordExcerpt", Map.of("excerpt", records)));
  }

  private void series(Context context) throws StoreException {
    TimelineSettings settings = TimelineSettings.by(context);
    String actor = context.queryParam("actor");
    Timeline timeline =
        actor == null ? named(context).timeline() : Timeline.of(parties.read(actor), parties);
    ChartData.send(context, store.read(reader -> SeriesData.read(reader, timeline, settings)));
  }

  private static RecordExcerpt excerpt(StoreReader reader, Pair pair, TimelineSettings settings)
      throws StoreException {
    return RecordExcerpt.of(reader, settings.chosen(pair.term()), BELOW);
  }

  private List<DyadView.Choice> strongest(StoreReader reader, Meant meant) throws StoreException {
    return reader.dyads(Parameters.filter(meant.all()), CHOICES).stream()
        .map(this::choice)
        .toList();
  }

  private DyadView.Choice choice(DyadBalance balance) {
    return new DyadView.Choice(
        Pair.of(balance.first(), balance.second(), parties), balance.reports());
  }

  private Pair named(Context context) {
    Pair pair = pair(context);
    if (pair == null) {
      throw new BadRequestException("first and second name two parties, as in first=RUS");
    }
    return pair;
  }

  private @Nullable Pair pair(Context context) {
    String first = Objects.requireNonNullElse(context.queryParam("first"), "").strip();
    String second = Objects.requireNonNullElse(context.queryParam("second"), "").strip();
    if (first.isEmpty() && second.isEmpty()) {
      return null;
    }
    if (first.isEmpty() || second.isEmpty()) {
      throw new BadRequestException("a dyad is two parties; name the other one too");
    }
    return Pair.of(parties.read(first), parties.read(second), parties);
  }

  private @Nullable Pair compared(Context context) {
    String told = Objects.requireNonNullElse(context.queryParam("compare"), "").strip();
    if (told.isEmpty()) {
      return null;
    }
    Matcher two = PAIR.matcher(told);
    if (!two.matches()) {
      throw new BadRequestException("compare with two parties, written USA-CHN");
    }
    return Pair.of(parties.read(two.group(1)), parties.read(two.group(2)), parties);
  }
}
