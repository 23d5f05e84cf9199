package org.rapporteur.desk.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;

/** The contract of this interface, and a page that shows it. */
final class Contract implements Page {
  /** The page comes with styles of its own in its scripts. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final Surface surface;

  Contract(Surface surface) {
    this.surface = surface;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/api/openapi.yaml", Contract::text);
    routes.get("/api/docs", this::page);
  }

  private static void text(Context context) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Surface.class.getResourceAsStream("openapi.yaml"), "a damaged application")) {
      context.contentType("application/yaml; charset=utf-8").result(in.readAllBytes());
    }
  }

  private void page(Context context) {
    context.header("Content-Security-Policy", POLICY);
    surface.show(context, "api", "docs", "");
  }
}
