package org.rapporteur.desk.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Problem;
import org.rapporteur.desk.ProblemException;
import org.rapporteur.desk.RecordDownload;
import org.rapporteur.formats.ReportWriter;
import org.rapporteur.layout.Layout;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.store.Cursor;
import org.rapporteur.store.Facet;
import org.rapporteur.store.Reading;
import org.rapporteur.store.ReportOrder;
import org.rapporteur.store.ReportPage;
import org.rapporteur.store.Share;
import org.rapporteur.store.StoreException;

/** Records: in pages, one by one, counted by their facets, and all of them in a layout. */
final class RecordResources implements Page {
  private static final int A_PAGE = 50;
  private static final int PARTS = 20;

  private final DeskStore store;
  private final List<Layout> layouts;
  private final ReportWriter writer = new ReportWriter();

  RecordResources(DeskStore store, List<Layout> layouts) {
    this.store = store;
    this.layouts = List.copyOf(layouts);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/api/records", this::list);
    routes.get("/api/records/{article}/{event}", this::one);
    routes.get("/api/facets", this::facets);
    routes.get("/api/export", this::export);
  }

  private void list(Context context) throws StoreException {
    Asked asked = new Asked(context);
    Filter filter = asked.filter();
    ReportOrder order = asked.choice("order", ReportOrder.PUBLISHED);
    @Nullable Cursor after = asked.after();
    int limit = asked.limit(A_PAGE);
    Found found =
        store.read(
            reader -> new Found(reader.page(filter, order, after, limit), reader.count(filter)));
    Answer.object(
        context,
        out -> {
          out.writeNumberProperty("all", found.all());
          out.writeArrayPropertyStart("records");
          for (Report report : found.page().reports()) {
            out.writeRawValue(writer.write(report, found.page().corrected(report)));
          }
          out.writeEndArray();
          Cursor next = found.page().next();
          out.writeStringProperty("next", next == null ? null : next.text());
        });
  }

  private void one(Context context) throws StoreException {
    String article = context.pathParam("article");
    String event = context.pathParam("event");
    CodedArticle coded =
        store
            .read(reader -> reader.reading(article))
            .map(Reading::coded)
            .orElseThrow(() -> nothing("no article " + article + " is stored here"));
    Report report =
        coded.reports().stream()
            .filter(known -> known.event().id().value().equals(event))
            .findFirst()
            .orElseThrow(() -> nothing("the article has no record " + event));
    context.contentType("application/json").result(writer.write(report, coded.corrected()));
  }

  private static ProblemException nothing(String message) {
    return new ProblemException(Problem.NOT_FOUND, message);
  }

  private void facets(Context context) throws StoreException {
    Asked asked = new Asked(context);
    Filter filter = asked.filter();
    int limit = asked.limit(PARTS);
    Map<Facet, List<Share>> shares =
        store.read(reader -> {
          Map<Facet, List<Share>> counted = new EnumMap<>(Facet.class);
          for (Facet facet : Facet.values()) {
            counted.put(facet, reader.shares(filter, facet, limit));
          }
          return counted;
        });
    Answer.object(
        context,
        out -> {
          shares.forEach((facet, parts) -> {
            out.writeArrayPropertyStart(Asked.label(facet));
            for (Share share : parts) {
              out.writeStartObject();
              out.writeStringProperty("part", share.part());
              out.writeNumberProperty("reports", share.reports());
              out.writeStringProperty("filter", facet.term(share.part()));
              out.writeEndObject();
            }
            out.writeEndArray();
          });
        });
  }

  private void export(Context context) throws StoreException, IOException {
    String name = new Asked(context).needed("as");
    Filter filter = new Asked(context).filter();
    Layout layout =
        layouts.stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() ->
                new BadRequestException(
                    "no layout \""
                        + name
                        + "\"; there are "
                        + String.join(", ", layouts.stream().map(Layout::name).toList())));
    new RecordDownload(store, layout).send(context, filter);
  }

  /** Records of a page, and how many there are. */
  private record Found(ReportPage page, long all) {}
}
