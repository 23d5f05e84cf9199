package org.rapporteur.desk;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Files that pages need: those that are listed here and no others. */
final class Assets {
  private static final String OWN = "/org/rapporteur/desk/assets/";
  private static final String JARS = "/META-INF/resources/webjars/";

  private static final String SWAGGER = JARS + "swagger-ui/5.34.1/";

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("desk.css", OWN + "desk.css"),
          Map.entry("desk.js", OWN + "desk.js"),
          Map.entry("charts.css", OWN + "charts.css"),
          Map.entry("charts.js", OWN + "charts.js"),
          Map.entry("chart-dyad.js", OWN + "chart-dyad.js"),
          Map.entry("chart-network.js", OWN + "chart-network.js"),
          Map.entry("chart-map.js", OWN + "chart-map.js"),
          Map.entry("chart-roles.js", OWN + "chart-roles.js"),
          Map.entry("countries.json", OWN + "countries.json"),
          Map.entry("judge.js", OWN + "judge.js"),
          Map.entry("docs.js", OWN + "docs.js"),
          Map.entry("swagger-ui.js", SWAGGER + "swagger-ui-bundle.js"),
          Map.entry("swagger-ui.css", SWAGGER + "swagger-ui.css"),
          Map.entry("icon.svg", OWN + "icon.svg"),
          Map.entry("htmx.js", JARS + "htmx.org/2.0.10/dist/htmx.min.js"),
          Map.entry("echarts.js", JARS + "echarts/5.5.0/echarts.min.js"),
          Map.entry("cytoscape.js", JARS + "cytoscape/3.33.1/dist/cytoscape.min.js"));

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json");

  /** Answers with the file that the address names. */
  void get(Context context) {
    String name = context.pathParam("name");
    String resource = FILES.get(name);
    try (InputStream in = resource == null ? null : Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new NotFoundResponse();
      }
      context
          .contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"))
          .header("Cache-Control", "public, max-age=86400")
          .result(in.readAllBytes());
    } catch (IOException cause) {
      throw new IllegalStateException("the application has no readable " + name, cause);
    }
  }
}
