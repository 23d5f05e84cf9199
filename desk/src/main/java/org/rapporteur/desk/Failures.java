package org.rapporteur.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointNotFound;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.rapporteur.store.StoreException;
import tools.jackson.databind.json.JsonMapper;

/** What is told when something cannot be done: to people a page, to programs RFC 9457. */
public final class Failures implements Page {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String NOTHING = "there is nothing at this address";

  private final Surface surface;

  Failures(Surface surface) {
    this.surface = surface;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.exception(EndpointNotFound.class, (none, context) -> tell(context, 404, NOTHING));
    routes.exception(
        HttpResponseException.class,
        (known, context) -> tell(context, known.getStatus(), String.valueOf(known.getMessage())));
    routes.exception(
        BadRequestException.class,
        (wrong, context) -> tell(context, 400, String.valueOf(wrong.getMessage())));
    routes.exception(
        StoreException.class,
        (inTheWay, context) -> tell(context, 503, String.valueOf(inTheWay.getMessage())));
    routes.exception(
        UnavailableException.class,
        (inTheWay, context) -> tell(context, 503, String.valueOf(inTheWay.getMessage())));
    routes.exception(
        Exception.class,
        (bug, context) ->
            tell(
                context,
                500,
                "a bug in Rapporteur (" + bug.getClass().getSimpleName() + "); please report it"));
    routes.error(
        404,
        context -> {
          if (context.attribute(TOLD) == null) {
            tell(context, 404, NOTHING);
          }
        });
  }

  private static final String TOLD = "failure-told";

  private void tell(Context context, int status, String message) {
    context.attribute(TOLD, true);
    context.status(status);
    String title = HttpStatus.forStatus(status).getMessage();
    if (context.path().startsWith("/api/")) {
      context
          .contentType("application/problem+json")
          .result(
              JSON.writeValueAsString(Map.of("title", title, "status", status, "detail", message)));
    } else {
      surface.show(context, "", "failure", new Failure(status, title, message));
    }
  }

  /**
   * What a person is told.
   *
   * @param status code of HTTP
   * @param title what it is called
   * @param message what happened and what to do
   */
  public record Failure(int status, String title, String message) {}
}
