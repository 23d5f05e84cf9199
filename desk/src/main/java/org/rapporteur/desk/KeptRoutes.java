package org.rapporteur.desk;

import io.javalin.http.ExceptionHandler;
import io.javalin.http.Handler;
import io.javalin.router.Endpoint;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.javalin.security.RouteRole;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsExceptionHandler;
import io.javalin.websocket.WsHandlerType;
import java.util.Set;
import java.util.function.Consumer;

/** Routes, some of which give answers that were made before. */
final class KeptRoutes implements JavalinDefaultRoutingApi {
  /**
   * Those whose answer depends on nothing but what was asked, the store, how joins go, and the day.
   */
  private static final Set<String> KEPT =
      Set.of(
          "/articles",
          "/articles/{article}",
          "/articles/{article}/sentences/{sentence}",
          "/records",
          "/records/facets",
          "/dyad",
          "/dyad/records",
          "/actor",
          "/actor/records",
          "/network",
          "/map",
          "/data/series",
          "/data/roles",
          "/data/network",
          "/data/map",
          "/agenda",
          "/claims",
          "/stories",
          "/stories/{story}",
          "/occurrences",
          "/occurrences/{occurrence}",
          "/api/records",
          "/api/records/{article}/{event}",
          "/api/facets",
          "/api/series",
          "/api/dyads",
          "/api/articles",
          "/api/articles/{article}",
          "/api/search",
          "/api/like",
          "/api/agenda",
          "/api/claims",
          "/api/stories",
          "/api/stories/{article}",
          "/api/occurrences",
          "/api/occurrences/{occurrence}");

  private final JavalinDefaultRoutingApi routes;
  private final Answers answers;

  KeptRoutes(JavalinDefaultRoutingApi routes, Answers answers) {
    this.routes = routes;
    this.answers = answers;
  }

  @Override
  public JavalinDefaultRoutingApi get(String path, Handler handler) {
    return routes.get(path, KEPT.contains(path) ? answers.kept(handler) : handler);
  }

  @Override
  public JavalinDefaultRoutingApi get(String path, Handler handler, RouteRole... roles) {
    return routes.get(path, handler, roles);
  }

  @Override
  public JavalinDefaultRoutingApi addEndpoint(Endpoint endpoint) {
    return routes.addEndpoint(endpoint);
  }

  @Override
  public <E extends Exception> JavalinDefaultRoutingApi exception(
      Class<E> failure, ExceptionHandler<? super E> handler) {
    return routes.exception(failure, handler);
  }

  @Override
  public JavalinDefaultRoutingApi error(int status, String type, Handler handler) {
    return routes.error(status, type, handler);
  }

  @Override
  public <E extends Exception> JavalinDefaultRoutingApi wsException(
      Class<E> failure, WsExceptionHandler<? super E> handler) {
    return routes.wsException(failure, handler);
  }

  @Override
  public JavalinDefaultRoutingApi addWsHandler(
      WsHandlerType type, String path, Consumer<WsConfig> socket, RouteRole... roles) {
    return routes.addWsHandler(type, path, socket, roles);
  }
}
