package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.RecordDownload;
import org.rapporteur.desk.Surface;
import org.rapporteur.layout.Layout;
import org.rapporteur.query.Filter;
import org.rapporteur.report.Report;
import org.rapporteur.store.Cursor;
import org.rapporteur.store.Facet;
import org.rapporteur.store.ReportOrder;
import org.rapporteur.store.ReportPage;
import org.rapporteur.store.Share;
import org.rapporteur.store.StoreException;

/** Records in a table, with what narrows it and downloads of what it shows. */
public final class RecordPages implements Page {
  private static final int A_PAGE = 50;
  private static final int PARTS = 8;

  private final Surface surface;
  private final DeskStore store;
  private final List<Layout> layouts;

  /** Shows those of {@code store} on {@code surface}; they can be had in {@code layouts}. */
  public RecordPages(Surface surface, DeskStore store, List<Layout> layouts) {
    this.surface = surface;
    this.store = store;
    this.layouts = List.copyOf(layouts);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/records", this::list);
    routes.get("/records/facets", this::facets);
    routes.get("/records/export", this::download);
  }

  private void list(Context context) throws StoreException {
    String text = Parameters.filterText(context);
    Filter filter = Parameters.filter(text);
    ReportOrder order = order(context);
    Cursor after = after(context);
    RecordList list =
        store.read(reader -> {
          ReportPage page = reader.page(filter, order, after, A_PAGE);
          List<RecordView> records = new ArrayList<>();
          for (Report report : page.reports()) {
            records.add(RecordView.of(report, records.size() + 1));
          }
          return new RecordList(
              text,
              records,
              columns(context),
              order,
              after,
              page.next(),
              reader.count(filter),
              layouts);
        });
    surface.show(context, "records", "records", list);
  }

  private void facets(Context context) throws StoreException {
    String text = Parameters.filterText(context);
    Filter filter = Parameters.filter(text);
    List<FacetList.Group> groups =
        store.read(reader -> {
          List<FacetList.Group> counted = new ArrayList<>();
          for (Facet facet : Facet.values()) {
            List<Share> shares = reader.shares(filter, facet, PARTS);
            if (!shares.isEmpty()) {
              counted.add(new FacetList.Group(facet, shares));
            }
          }
          return counted;
        });
    RecordList list =
        new RecordList(text, List.of(), columns(context), order(context), null, null, 0, List.of());
    context.html(surface.part("facets", Map.of("page", new FacetList(list, groups))));
  }

  private void download(Context context) throws StoreException, IOException {
    String name = String.valueOf(context.queryParam("as"));
    Layout layout =
        layouts.stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() ->
                new BadRequestException("no layout \"" + name + "\"; docs/layouts.md lists them"));
    new RecordDownload(store, layout)
        .send(context, Parameters.filter(Parameters.filterText(context)));
  }

  private static List<RecordColumn> columns(Context context) {
    return RecordColumn.chosen(context.queryParams("column"));
  }

  private static ReportOrder order(Context context) {
    String told = context.queryParam("order");
    if (told == null) {
      return ReportOrder.PUBLISHED;
    }
    try {
      return ReportOrder.valueOf(told.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new BadRequestException("order is published or event");
    }
  }

  private static @Nullable Cursor after(Context context) {
    String told = context.queryParam("after");
    return told == null
        ? null
        : Cursor.parse(told)
            .orElseThrow(() -> new BadRequestException("after is the cursor of a page before"));
  }
}
