package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.desk.Workbench;
import org.rapporteur.layout.Layout;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.query.Filter;
import org.rapporteur.store.AgendaPart;
import org.rapporteur.store.AgendaReader;
import org.rapporteur.store.Slice;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredChange;
import org.rapporteur.store.StoredItem;

/** Announced events: a calendar, lists, what changed, and a calendar to subscribe to. */
public final class AgendaPages implements Page {
  private static final int A_PAGE = 30;
  private static final int A_MONTH = 500;

  private final Surface surface;
  private final DeskStore store;
  private final Workbench workbench;
  private final AgendaCalendar calendar;

  /** Shows those of {@code store} on {@code surface}; calendars are had in {@code layouts}. */
  public AgendaPages(Surface surface, DeskStore store, Workbench workbench, List<Layout> layouts) {
    this.surface = surface;
    this.store = store;
    this.workbench = workbench;
    this.calendar = new AgendaCalendar(store, layouts);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/agenda", this::show);
    routes.get("/agenda.ics", this::subscribe);
  }

  private void show(Context context) throws StoreException {
    String text = Parameters.filterText(context);
    Filter filter = Parameters.together(text);
    AgendaView.Tab tab = tab(context.queryParam("show"));
    int from = Parameters.from(context);
    LocalDate today = LocalDate.now(surface.settings().clock());
    AgendaView view =
        store.read(reader -> {
          Banner banner = Banner.of(reader.joinState(), workbench, context);
          AgendaReader agenda = reader.agenda();
          return switch (tab) {
            case CALENDAR -> {
              YearMonth month = month(context, agenda, filter, today);
              List<StoredItem> items =
                  agenda.between(filter, MonthGrid.first(month), MonthGrid.last(month), A_MONTH);
              MonthGrid grid = MonthGrid.of(month, items, today);
              yield view(
                  reader, text, tab, grid, new Slice<>(items, items.size()), 0, A_MONTH, banner);
            }
            case COMING ->
                view(
                    reader,
                    text,
                    tab,
                    null,
                    agenda.page(filter, AgendaPart.COMING, today, from, A_PAGE),
                    from,
                    A_PAGE,
                    banner);
            case PAST ->
                view(
                    reader,
                    text,
                    tab,
                    null,
                    agenda.page(filter, AgendaPart.PAST, today, from, A_PAGE),
                    from,
                    A_PAGE,
                    banner);
            case OPEN ->
                view(
                    reader,
                    text,
                    tab,
                    null,
                    agenda.page(filter, AgendaPart.OPEN, today, from, A_PAGE),
                    from,
                    A_PAGE,
                    banner);
            case CHANGES -> {
              Slice<StoredChange> changes = agenda.changes(filter, from, A_PAGE);
              List<ReportKey> keys =
                  changes.items().stream()
                      .flatMap(change -> change.step().proof().stream())
                      .toList();
              yield new AgendaView(
                  text,
                  tab,
                  null,
                  List.of(),
                  changes.items(),
                  Evidence.of(reader, keys),
                  pager(text, tab, from, A_PAGE, changes.all()),
                  banner);
            }
          };
        });
    surface.show(context, "agenda", "agenda", view);
  }

  private static AgendaView view(
      StoreReader reader,
      String text,
      AgendaView.Tab tab,
      @Nullable MonthGrid grid,
      Slice<StoredItem> items,
      int from,
      int size,
      Banner banner)
      throws StoreException {
    List<ReportKey> keys =
        items.items().stream()
            .flatMap(item ->
                Stream.concat(
                    Stream.of(item.leading()),
                    item.life().stream().flatMap(step -> step.proof().stream().limit(3))))
            .toList();
    return new AgendaView(
        text,
        tab,
        grid,
        items.items(),
        List.of(),
        Evidence.of(reader, keys),
        pager(text, tab, from, size, items.all()),
        banner);
  }

  private static Pager pager(String text, AgendaView.Tab tab, int from, int size, long all) {
    return new Pager(
        "/agenda?show=" + tab.label() + "&filter=" + RecordList.encoded(text), from, size, all);
  }

  /** The month that is asked for, else that of the next event, else that of the last one. */
  private static YearMonth month(
      Context context, AgendaReader agenda, Filter filter, LocalDate today) throws StoreException {
    String told = context.queryParam("month");
    if (told != null) {
      try {
        return YearMonth.parse(told);
      } catch (DateTimeParseException wrong) {
        throw new BadRequestException("month is written as 2024-06");
      }
    }
    return YearMonth.from(agenda.nearest(filter, today).orElse(today));
  }

  private static AgendaView.Tab tab(@Nullable String told) {
    if (told == null) {
      return AgendaView.Tab.CALENDAR;
    }
    try {
      return AgendaView.Tab.valueOf(told.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new BadRequestException("show is calendar, coming, open, past or changes");
    }
  }

  private void subscribe(Context context) throws StoreException, IOException {
    Filter filter = Parameters.together(Parameters.filterText(context));
    calendar.send(context, filter, LocalDate.now(surface.settings().clock()));
  }
}
