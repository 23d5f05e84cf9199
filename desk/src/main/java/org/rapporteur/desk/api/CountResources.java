package org.rapporteur.desk.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.query.Filter;
import org.rapporteur.store.Breakdown;
import org.rapporteur.store.Count;
import org.rapporteur.store.DyadBalance;
import org.rapporteur.store.Step;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.Unit;

/** Records counted: over time and between two parties. */
final class CountResources implements Page {
  private static final int LARGEST = 50;

  private final DeskStore store;

  CountResources(DeskStore store) {
    this.store = store;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/api/series", this::series);
    routes.get("/api/dyads", this::dyads);
  }

  private void series(Context context) throws StoreException {
    Asked asked = new Asked(context);
    Filter filter = asked.filter();
    Step step = asked.choice("by", Step.MONTH);
    Breakdown part = asked.choice("per", Breakdown.NONE);
    Unit unit = asked.choice("unit", Unit.REPORT);
    List<Count> counts = store.read(reader -> reader.series(filter, step, part, unit));
    Answer.object(
        context,
        out -> {
          out.writeStringProperty("by", Asked.label(step));
          out.writeStringProperty("per", Asked.label(part));
          out.writeStringProperty("unit", Asked.label(unit));
          out.writeArrayPropertyStart("counts");
          for (Count count : counts) {
            out.writeStartObject();
            Answer.day(out, "period", count.period());
            out.writeStringProperty(
                "label", count.period() == null ? "open" : step.label(count.period()));
            out.writeStringProperty("part", count.part());
            out.writeNumberProperty("count", count.reports());
            out.writeNumberProperty("alleged", count.alleged());
            out.writeNumberProperty("background", count.background());
            out.writeNumberProperty("firm", count.firm());
            out.writeNumberProperty("intensity", count.intensity());
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }

  private void dyads(Context context) throws StoreException {
    Asked asked = new Asked(context);
    Filter filter = asked.filter();
    int limit = asked.limit(LARGEST);
    Unit unit = asked.choice("unit", Unit.REPORT);
    List<DyadBalance> dyads = store.read(reader -> reader.dyads(filter, limit, unit));
    Answer.object(
        context,
        out -> {
          out.writeStringProperty("unit", Asked.label(unit));
          out.writeArrayPropertyStart("dyads");
          for (DyadBalance dyad : dyads) {
            out.writeStartObject();
            out.writeStringProperty("first", dyad.first());
            out.writeStringProperty("second", dyad.second());
            out.writeNumberProperty("forth", dyad.forth());
            out.writeNumberProperty("back", dyad.back());
            out.writeNumberProperty("mutual", dyad.mutual());
            Answer.number(out, "intensityForth", dyad.intensityForth());
            Answer.number(out, "intensityBack", dyad.intensityBack());
            out.writeNumberProperty("cooperation", dyad.cooperation());
            out.writeNumberProperty("conflict", dyad.conflict());
            out.writeNumberProperty("balance", dyad.balance());
            out.writeNumberProperty("alleged", dyad.alleged());
            out.writeNumberProperty("background", dyad.background());
            out.writeNumberProperty("firm", dyad.firm());
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }
}
