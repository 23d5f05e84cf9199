package org.rapporteur.desk;

import io.javalin.router.JavalinDefaultRoutingApi;

/** A part of the desk with addresses of its own. */
@FunctionalInterface
public interface Page {
  /** Adds its addresses to {@code routes}. */
  void addTo(JavalinDefaultRoutingApi routes);
}
