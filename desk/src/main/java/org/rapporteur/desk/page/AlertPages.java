package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.AlertId;
import org.rapporteur.alert.Condition;
import org.rapporteur.alert.Notice;
import org.rapporteur.alert.NoticeId;
import org.rapporteur.desk.AlertWork;
import org.rapporteur.desk.Caller;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Role;
import org.rapporteur.desk.Surface;
import org.rapporteur.desk.UnavailableException;
import org.rapporteur.desk.Workbench;
import org.rapporteur.formats.NoticeFeed;
import org.rapporteur.store.AlertReader;
import org.rapporteur.store.Delivery;
import org.rapporteur.store.Slice;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredAlert;

/** What people want to be told: made, tried, paused, and what it found, also as feeds. */
public final class AlertPages implements Page {
  private static final int A_PAGE = 20;
  private static final int IN_FEED = 100;

  /** Over how many weeks a draft is tried. */
  public static final int TRIED_WEEKS = 8;

  private final Surface surface;
  private final DeskStore store;
  private final AlertWork work;

  /** Shows those of {@code store} on {@code surface}; {@code workbench} changes them. */
  public AlertPages(Surface surface, DeskStore store, Workbench workbench) {
    this.surface = surface;
    this.store = store;
    this.work = workbench.alerts();
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/alerts", this::list);
    routes.get("/alerts/feed.atom", this::feedOfAll);
    routes.get("/alerts/{alert}", context -> show(context, List.of()));
    routes.get("/alerts/{alert}/feed.atom", this::feed);
    routes.post("/alerts", this::add, Role.ADMIN);
    routes.post("/alerts/{alert}/pause", context -> pause(context, true), Role.ADMIN);
    routes.post("/alerts/{alert}/resume", context -> pause(context, false), Role.ADMIN);
    routes.post("/alerts/{alert}/test", this::test, Role.ADMIN);
    routes.post("/alerts/{alert}/delete", this::delete, Role.ADMIN);
  }

  private void list(Context context) throws StoreException {
    AlertDraft draft = AlertDraft.asked(context);
    AlertView.Overview page =
        store.read(reader ->
            new AlertView.Overview(
                reader.alerts().all(), draft, preview(reader, draft), mayChange(context), zone()));
    surface.show(context, "alerts", "alerts", page);
  }

  private AlertView.@Nullable Preview preview(StoreReader reader, AlertDraft draft)
      throws StoreException {
    if (!draft.isChosen()) {
      Parameters.together(draft.filter());
      return null;
    }
    Condition condition = draft.condition();
    LocalDate last = reader.alerts().latest(today());
    LocalDate after = last.minusWeeks(TRIED_WEEKS);
    return new AlertView.Preview(
        condition,
        reader.alerts().preview(Parameters.together(draft.filter()), condition, after, last),
        after,
        last);
  }

  private void show(Context context, List<String> told) throws StoreException {
    AlertId id = id(context);
    int from = from(context);
    AlertView page =
        store.<AlertView, RuntimeException>read(reader -> {
          AlertReader alerts = reader.alerts();
          StoredAlert stored = alerts.of(id).orElseThrow(() -> none(id.value()));
          Slice<Notice> notices = alerts.notices(id, from, A_PAGE);
          Map<NoticeId, List<Delivery>> deliveries =
              alerts.deliveries(notices.items().stream().map(Notice::id).toList()).stream()
                  .collect(Collectors.groupingBy(Delivery::notice));
          return new AlertView(
              stored,
              notices.items(),
              deliveries,
              new Pager("/alerts/" + id + "?", from, A_PAGE, notices.all()),
              mayChange(context) && stored.alert().webhook() != null ? key(id) : "",
              told,
              mayChange(context),
              zone());
        });
    surface.show(context, "alerts", "alert", page);
  }

  private static int from(Context context) {
    String told = context.queryParam("from");
    return told != null && told.matches("\\d{1,6}") ? Integer.parseInt(told) : 0;
  }

  private String key(AlertId id) {
    try {
      return work.key(id);
    } catch (UnavailableException inTheWay) {
      return String.valueOf(inTheWay.getMessage());
    }
  }

  private void add(Context context) throws UnavailableException {
    Alert alert = AlertDraft.sent(context).alert(Caller.of(context).name(), today());
    work.add(alert);
    context.redirect("/alerts/" + alert.id(), HttpStatus.SEE_OTHER);
  }

  private void pause(Context context, boolean paused) throws UnavailableException {
    AlertId id = id(context);
    if (!work.pause(id, paused)) {
      throw none(id.value());
    }
    context.redirect("/alerts/" + id, HttpStatus.SEE_OTHER);
  }

  private void delete(Context context) throws UnavailableException {
    AlertId id = id(context);
    if (!work.remove(id)) {
      throw none(id.value());
    }
    context.redirect("/alerts", HttpStatus.SEE_OTHER);
  }

  private void test(Context context) throws StoreException, UnavailableException {
    AlertId id = id(context);
    StoredAlert stored =
        store.<StoredAlert, RuntimeException>read(
            reader -> reader.alerts().of(id).orElseThrow(() -> none(id.value())));
    List<String> told = work.test(stored.alert());
    show(context, told.isEmpty() ? List.of("it has no webhook and no mail to be tested") : told);
  }

  private void feedOfAll(Context context) throws StoreException {
    LocalDate today = today();
    String feed =
        store.read(reader ->
            NoticeFeed.write(
                reader.alerts().notices(null, 0, IN_FEED).items(),
                reader.alerts().store(),
                "all",
                "Rapporteur: all alerts",
                reader.alerts().all().stream()
                    .map(stored -> stored.alert().made())
                    .max(LocalDate::compareTo)
                    .orElse(today)
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC),
                surface.base(context),
                context.path()));
    send(context, feed);
  }

  private void feed(Context context) throws StoreException {
    AlertId id = id(context);
    String feed =
        store.<String, RuntimeException>read(reader -> {
          StoredAlert stored = reader.alerts().of(id).orElseThrow(() -> none(id.value()));
          return NoticeFeed.write(
              reader.alerts().notices(id, 0, IN_FEED).items(),
              reader.alerts().store(),
              id.value(),
              "Rapporteur: " + stored.alert().name(),
              stored.alert().made().atStartOfDay().toInstant(ZoneOffset.UTC),
              surface.base(context),
              context.path());
        });
    send(context, feed);
  }

  private static void send(Context context, String feed) {
    context.contentType("application/atom+xml; charset=utf-8").result(feed);
  }

  private static AlertId id(Context context) {
    String told = context.pathParam("alert");
    if (!AlertId.isId(told)) {
      throw none(told);
    }
    return new AlertId(told);
  }

  private static NotFoundResponse none(String id) {
    return new NotFoundResponse("there is no alert " + id);
  }

  private static boolean mayChange(Context context) {
    return Caller.of(context).role().includes(Role.ADMIN);
  }

  private LocalDate today() {
    return LocalDate.now(surface.settings().clock());
  }

  private ZoneId zone() {
    return surface.settings().clock().getZone();
  }
}
