package org.rapporteur.desk.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.Caller;
import org.rapporteur.desk.DeskSettings;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Problem;
import org.rapporteur.desk.ProblemException;
import org.rapporteur.desk.UnavailableException;
import org.rapporteur.desk.Workbench;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.store.CorrectionTable;
import org.rapporteur.store.StoreException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What people changed: listed, added, taken back. */
final class CorrectionResources implements Page {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DeskStore store;
  private final Workbench workbench;
  private final DeskSettings settings;
  private final CorrectionReader lines = new CorrectionReader();

  CorrectionResources(DeskStore store, Workbench workbench, DeskSettings settings) {
    this.store = store;
    this.workbench = workbench;
    this.settings = settings;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/api/corrections", this::list);
    routes.post("/api/corrections", this::add);
    routes.delete("/api/corrections/{correction}", this::takeBack);
  }

  private void list(Context context) throws StoreException {
    List<String> kept = store.read(reader -> reader.corrections());
    Answer.object(
        context,
        out -> {
          out.writeArrayPropertyStart("corrections");
          for (String line : kept) {
            out.writeStartObject();
            out.writeStringProperty("id", CorrectionTable.id(line));
            Answer.raw(out, "correction", line);
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }

  private void add(Context context) throws UnavailableException {
    ObjectNode root = (ObjectNode) Bodies.object(context);
    root.put("author", Caller.of(context).name());
    if (!root.has("date")) {
      root.put("date", LocalDate.now(settings.clock()).toString());
    }
    switch (lines.read(1, JSON.writeValueAsString(root))) {
      case CorrectionLine.Broken broken -> throw new BadRequestException(broken.error().message());
      case CorrectionLine.Read read -> {
        List<String> problems = workbench.correct(read.text(), read.correction());
        if (!problems.isEmpty()) {
          throw new ProblemException(Problem.DOES_NOT_FIT, String.join("; ", problems));
        }
        context.status(201);
        Answer.object(
            context,
            out -> {
              out.writeStringProperty("id", CorrectionTable.id(read.text()));
              Answer.raw(out, "correction", read.text());
            });
      }
    }
  }

  private void takeBack(Context context) throws UnavailableException {
    String id = context.pathParam("correction");
    if (!workbench.takeBack(id)) {
      throw new ProblemException(Problem.NOT_FOUND, "there is no correction " + id);
    }
    context.status(204);
  }
}
