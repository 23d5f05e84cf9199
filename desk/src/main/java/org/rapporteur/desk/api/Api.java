package org.rapporteur.desk.api;

import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.desk.Workbench;
import org.rapporteur.layout.Layout;

/** All that programs can ask of the desk. */
public final class Api implements Page {
  private final List<Page> parts;

  /** Answers from {@code store}; {@code workbench} codes and corrects. */
  public Api(Surface surface, DeskStore store, Workbench workbench, List<Layout> layouts) {
    this.parts =
        List.of(
            new RecordResources(store, layouts),
            new ArticleResources(store, workbench),
            new CountResources(store),
            new NewsResources(store, surface.settings()),
            new CorrectionResources(store, workbench, surface.settings()),
            new AlertResources(surface, store, workbench),
            new Health(store, surface.settings()),
            new Contract(surface));
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    parts.forEach(part -> part.addTo(routes));
  }
}
