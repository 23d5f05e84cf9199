package org.rapporteur.desk.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.rapporteur.desk.DeskSettings;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.page.Parameters;
import org.rapporteur.store.StoreException;

/** Whether the desk can do its work. */
final class Health implements Page {
  private final DeskStore store;
  private final DeskSettings settings;

  Health(DeskStore store, DeskSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/health", this::tell);
  }

  private void tell(Context context) throws StoreException {
    long articles = store.read(reader -> reader.articles(0, 1).all());
    long reports = store.read(reader -> reader.count(Parameters.filter("")));
    Answer.object(
        context,
        out -> {
          out.writeStringProperty("status", "UP");
          out.writeStringProperty("version", settings.version());
          out.writeNumberProperty("articles", articles);
          out.writeNumberProperty("records", reports);
        });
  }
}
