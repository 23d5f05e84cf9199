package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.desk.Workbench;
import org.rapporteur.store.StoreException;

/** Joins what articles tell together when somebody asks for it, and tells how it goes. */
public final class JoinPages implements Page {
  /** So long a person waits for a page; small stores are joined by then. */
  static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Surface surface;
  private final DeskStore store;
  private final Workbench workbench;

  /** Shows how {@code workbench} joins the reports of {@code store} on {@code surface}. */
  public JoinPages(Surface surface, DeskStore store, Workbench workbench) {
    this.surface = surface;
    this.store = store;
    this.workbench = workbench;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.post("/joins", this::join);
    routes.get("/joins", this::progress);
  }

  private void join(Context context) {
    workbench.join(PATIENCE);
    context.redirect(back(context.formParam("back")), HttpStatus.SEE_OTHER);
  }

  /** A part of a page; when joining has ended, the page loads itself again. */
  private void progress(Context context) throws StoreException {
    String back = back(context.queryParam("back"));
    Banner banner = new Banner(store.read(reader -> reader.joinState()), workbench.joining(), back);
    if (!banner.joining().running()) {
      context.header("HX-Refresh", "true");
    }
    context.html(surface.part("progress", Map.of("banner", banner)));
  }

  /** An address of this desk; nothing else is followed. */
  static String back(@Nullable String told) {
    String back = Objects.requireNonNullElse(told, "");
    return back.matches("/[^/\\\\\\s][^\\s\\\\]*") ? back : "/articles";
  }
}
