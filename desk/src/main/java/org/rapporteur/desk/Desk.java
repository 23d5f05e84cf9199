package org.rapporteur.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.access.UserFile;
import org.rapporteur.desk.api.Api;
import org.rapporteur.desk.api.Metrics;
import org.rapporteur.desk.mcp.McpEndpoint;
import org.rapporteur.desk.page.ActorPages;
import org.rapporteur.desk.page.AgendaPages;
import org.rapporteur.desk.page.AlertPages;
import org.rapporteur.desk.page.ArticlePages;
import org.rapporteur.desk.page.ClaimPages;
import org.rapporteur.desk.page.DyadPages;
import org.rapporteur.desk.page.JoinPages;
import org.rapporteur.desk.page.MapPages;
import org.rapporteur.desk.page.NetworkPages;
import org.rapporteur.desk.page.OccurrencePages;
import org.rapporteur.desk.page.Parties;
import org.rapporteur.desk.page.QualityPages;
import org.rapporteur.desk.page.RecordPages;
import org.rapporteur.desk.page.RunPages;
import org.rapporteur.desk.page.SourcePages;
import org.rapporteur.desk.page.StoryPages;
import org.rapporteur.layout.Layout;
import org.rapporteur.layout.SectorFacts;

/** The web application, running. */
public final class Desk implements AutoCloseable {
  /** In bytes; longer texts are read by {@code rapporteur read}. */
  private static final long LARGEST_REQUEST = 8L << 20;

  private final Javalin server;

  private Desk(Javalin server) {
    this.server = server;
  }

  /**
   * Starts a desk.
   *
   * @param settings how it is run
   * @param store the records that it shows
   * @param workbench codes and corrects
   * @param layouts in which records can be downloaded
   */
  public static Desk start(
      DeskSettings settings, DeskStore store, Workbench workbench, List<Layout> layouts)
      throws UnavailableException {
    return start(settings, store, workbench, layouts, null);
  }

  /** The same; every request is told to {@code log} as a line of JSON, if there is one. */
  public static Desk start(
      DeskSettings settings,
      DeskStore store,
      Workbench workbench,
      List<Layout> layouts,
      @Nullable Consumer<String> log)
      throws UnavailableException {
    Doorkeeper doorkeeper = new Doorkeeper(settings);
    Surface surface = new Surface(settings, doorkeeper);
    Parties parties = new Parties(workbench.actors(), SectorFacts.builtIn());
    Metrics metrics = new Metrics();
    UserFile users = settings.access().users();
    Page login = users == null ? routes -> {} : new LoginPage(surface, doorkeeper, users);
    List<Page> pages =
        List.of(
            login,
            new ArticlePages(surface, store, workbench),
            new RecordPages(surface, store, layouts),
            new DyadPages(surface, store, parties),
            new ActorPages(surface, store, parties),
            new NetworkPages(surface, store, parties),
            new MapPages(surface, store, parties),
            new AgendaPages(surface, store, workbench, layouts),
            new ClaimPages(surface, store, workbench),
            new StoryPages(surface, store, workbench),
            new OccurrencePages(surface, store, workbench),
            new JoinPages(surface, store, workbench),
            new SourcePages(surface, store),
            new QualityPages(surface, store, workbench),
            new RunPages(surface, store, workbench),
            new AlertPages(surface, store, workbench),
            new Api(surface, store, workbench, layouts),
            new McpEndpoint(store, settings.version()),
            metrics);
    Answers answers = new Answers(store, workbench, surface, metrics::answered);
    Assets assets = new Assets();
    Failures failures = new Failures(surface);
    Javalin server =
        Javalin.create(config -> {
          quiet(config);
          config.http.maxRequestSize = LARGEST_REQUEST;
          config.http.generateEtags = true;
          Connectors.listen(config.jetty, settings);
          config.http.prefer405over404 = true;
          if (log != null) {
            config.requestLogger.http(new RequestLog(settings.clock(), log)::tell);
          }
          config.routes.before(metrics::begin);
          config.routes.after(metrics::end);
          config.routes.after(answers::changed);
          config.routes.before(doorkeeper::check);
          config.routes.beforeMatched(doorkeeper::checkRole);
          config.routes.get("/assets/{name}", assets::get);
          config.routes.get("/", context -> context.redirect("/articles"));
          KeptRoutes kept = new KeptRoutes(config.routes, answers);
          pages.forEach(page -> page.addTo(kept));
          failures.addTo(config.routes);
        });
    try {
      return new Desk(server.start());
    } catch (JavalinBindException taken) {
      throw new UnavailableException(
          "port " + settings.port() + " is taken; --port chooses another", taken);
    }
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
  }

  /** Methods and addresses, as "GET /articles/{article}", in the order in which they are tried. */
  public List<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(known -> known.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  /** Answers what was asked before and stops. */
  @Override
  public void close() {
    server.stop();
  }
}
