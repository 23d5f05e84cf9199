package org.rapporteur.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointNotFound;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.store.StoreException;
import tools.jackson.databind.json.JsonMapper;

/** What is told when something cannot be done: to people a page, to programs RFC 9457. */
public final class Failures implements Page {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TOLD = "failure-told";

  private static final String NOTHING = "there is nothing at this address";

  private final Surface surface;

  Failures(Surface surface) {
    this.surface = surface;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.exception(
        EndpointNotFound.class, (none, context) -> tell(context, Problem.NOT_FOUND, NOTHING));
    routes.exception(
        ProblemException.class,
        (known, context) -> tell(context, known.problem(), String.valueOf(known.getMessage())));
    routes.exception(
        HttpResponseException.class,
        (known, context) ->
            tell(
                context,
                Problem.of(known.getStatus()),
                known.getStatus(),
                String.valueOf(known.getMessage())));
    routes.exception(
        BadRequestException.class,
        (wrong, context) -> tell(context, Problem.BAD_REQUEST, String.valueOf(wrong.getMessage())));
    routes.exception(
        StoreException.class,
        (inTheWay, context) ->
            tell(context, Problem.UNAVAILABLE, String.valueOf(inTheWay.getMessage())));
    routes.exception(
        UnavailableException.class,
        (inTheWay, context) ->
            tell(context, Problem.UNAVAILABLE, String.valueOf(inTheWay.getMessage())));
    routes.exception(
        Exception.class,
        (bug, context) -> {
          RequestLog.note(context, bug);
          tell(
              context,
              Problem.BUG,
              "a bug in Rapporteur ("
                  + bug.getClass().getSimpleName()
                  + "); please report what you did");
        });
    routes.error(
        404,
        context -> {
          if (context.attribute(TOLD) == null) {
            tell(context, Problem.NOT_FOUND, NOTHING);
          }
        });
  }

  /** Whether {@code context} is asked by a program. */
  static boolean isProgram(Context context) {
    String path = context.path();
    return (path.startsWith("/api/") && !path.equals("/api/docs"))
        || path.equals("/mcp")
        || path.equals("/metrics")
        || path.equals("/health");
  }

  private void tell(Context context, Problem problem, String message) {
    tell(context, problem, problem.status(), message);
  }

  private void tell(Context context, Problem problem, int status, String message) {
    context.attribute(TOLD, true);
    context.status(status);
    if (isProgram(context)) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("type", problem.type());
      told.put("title", problem.title());
      told.put("status", status);
      told.put("detail", message);
      context.contentType("application/problem+json").result(JSON.writeValueAsString(told));
    } else {
      String title = HttpStatus.forStatus(status).getMessage();
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
