package org.rapporteur.desk.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.AlertException;
import org.rapporteur.alert.AlertId;
import org.rapporteur.alert.Condition;
import org.rapporteur.alert.Finding;
import org.rapporteur.alert.Notice;
import org.rapporteur.desk.AlertWork;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.Caller;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Problem;
import org.rapporteur.desk.ProblemException;
import org.rapporteur.desk.Role;
import org.rapporteur.desk.Surface;
import org.rapporteur.desk.UnavailableException;
import org.rapporteur.desk.Workbench;
import org.rapporteur.desk.page.AlertPages;
import org.rapporteur.desk.page.Parameters;
import org.rapporteur.formats.NoticeWriter;
import org.rapporteur.store.AlertTable;
import org.rapporteur.store.Found;
import org.rapporteur.store.Slice;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoredAlert;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Alerts: listed, tried, added, paused, removed; and what they found. */
final class AlertResources implements Page {
  private static final int A_PAGE = 50;

  private final Surface surface;
  private final DeskStore store;
  private final AlertWork work;
  private final NoticeWriter notices = new NoticeWriter();

  AlertResources(Surface surface, DeskStore store, Workbench workbench) {
    this.surface = surface;
    this.store = store;
    this.work = workbench.alerts();
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/api/alerts", this::list);
    routes.post("/api/alerts", this::add, Role.ADMIN);
    routes.get("/api/alerts/{alert}", this::one);
    routes.delete("/api/alerts/{alert}", this::remove, Role.ADMIN);
    routes.post("/api/alerts/{alert}/pause", this::pause, Role.ADMIN);
    routes.get("/api/notices", this::notices);
    routes.get("/api/preview", this::preview);
  }

  private void list(Context context) throws StoreException {
    List<StoredAlert> alerts = store.read(reader -> reader.alerts().all());
    boolean all = mayKnow(context);
    Answer.object(
        context,
        out -> {
          out.writeArrayPropertyStart("alerts");
          alerts.forEach(stored -> write(out, stored, all));
          out.writeEndArray();
        });
  }

  private void one(Context context) throws StoreException {
    send(context, stored(id(context)));
  }

  private StoredAlert stored(AlertId id) throws StoreException {
    return store.read(reader -> reader.alerts().of(id)).orElseThrow(() -> none(id.value()));
  }

  private static void send(Context context, StoredAlert stored) {
    boolean all = mayKnow(context);
    Answer.object(
        context,
        out -> {
          out.writeName("alert");
          write(out, stored, all);
        });
  }

  /** Addresses of webhooks may hold secrets. */
  private static boolean mayKnow(Context context) {
    return Caller.of(context).role().includes(Role.ADMIN);
  }

  private static void write(JsonGenerator out, StoredAlert stored, boolean all) {
    Alert alert = stored.alert();
    out.writeStartObject();
    out.writeStringProperty("id", alert.id().value());
    out.writeStringProperty("name", alert.name());
    out.writeStringProperty("filter", alert.filter());
    out.writeStringProperty("on", alert.condition().kind().label());
    writeNumbers(out, alert.condition());
    out.writeStringProperty("webhook", all ? alert.webhook() : null);
    out.writeArrayPropertyStart("mail");
    (all ? alert.mail() : List.<String>of()).forEach(out::writeString);
    out.writeEndArray();
    out.writeBooleanProperty("paused", alert.paused());
    out.writeStringProperty("author", alert.author());
    Answer.day(out, "made", alert.made());
    out.writeNumberProperty("notices", stored.notices());
    out.writeStringProperty("last", Objects.toString(stored.last(), null));
    out.writeNumberProperty("unsent", stored.unsent());
    out.writeNumberProperty("givenUp", stored.givenUp());
    out.writeEndObject();
  }

  private static void writeNumbers(JsonGenerator out, Condition condition) {
    switch (condition) {
      case Condition.Rise rise -> {
        out.writeNumberProperty("weeks", rise.weeks());
        out.writeNumberProperty("times", rise.times());
        out.writeNumberProperty("least", rise.least());
      }
      case Condition.First first -> out.writeNumberProperty("weeks", first.weeks());
      case Condition.NewRecord none -> {}
      case Condition.Denial none -> {}
      case Condition.AgendaTurn none -> {}
    }
  }

  private void add(Context context) throws UnavailableException, StoreException {
    JsonNode body = Bodies.object(context);
    Alert alert;
    try {
      alert =
          Alert.of(
              AlertTable.newId(),
              body.path("name").asString(""),
              body.path("filter").asString(""),
              condition(body),
              body.path("webhook").isString() ? body.path("webhook").stringValue() : null,
              body.path("mail").valueStream().map(address -> address.asString("")).toList(),
              Caller.of(context).name(),
              LocalDate.now(surface.settings().clock()));
    } catch (AlertException wrong) {
      throw new BadRequestException(String.valueOf(wrong.getMessage()));
    }
    work.add(alert);
    context.status(201);
    send(context, stored(alert.id()));
  }

  private static Condition condition(JsonNode body) throws AlertException {
    return Condition.of(
        body.path("on").asString(""),
        body.path("weeks").isNumber() ? body.path("weeks").asInt(0) : null,
        body.path("times").isNumber() ? body.path("times").asDouble(0) : null,
        body.path("least").isNumber() ? body.path("least").asInt(0) : null);
  }

  private void remove(Context context) throws UnavailableException {
    AlertId id = id(context);
    if (!work.remove(id)) {
      throw none(id.value());
    }
    context.status(204);
  }

  private void pause(Context context) throws UnavailableException, StoreException {
    AlertId id = id(context);
    JsonNode paused = Bodies.object(context).path("paused");
    if (!paused.isBoolean()) {
      throw new BadRequestException("paused is true or false");
    }
    if (!work.pause(id, paused.booleanValue())) {
      throw none(id.value());
    }
    send(context, stored(id));
  }

  private void notices(Context context) throws StoreException {
    Asked asked = new Asked(context);
    String told = context.queryParam("alert");
    @Nullable AlertId id = told == null ? null : id(told);
    int from = asked.from();
    int limit = asked.limit(A_PAGE);
    Slice<Notice> page = store.read(reader -> reader.alerts().notices(id, from, limit));
    int until = from + page.items().size();
    Answer.object(
        context,
        out -> {
          out.writeNumberProperty("all", page.all());
          out.writeArrayPropertyStart("notices");
          page.items()
              .forEach(notice -> out.writeRawValue(notices.write(notice, surface.base(context))));
          out.writeEndArray();
          out.writeStringProperty(
              "next", until < page.all() && until > from ? String.valueOf(until) : null);
        });
  }

  private void preview(Context context) throws StoreException {
    Asked asked = new Asked(context);
    int weeks = asked.number("weeks-back", AlertPages.TRIED_WEEKS);
    Condition condition = condition(context, asked);
    LocalDate today = LocalDate.now(surface.settings().clock());
    LocalDate last = store.read(reader -> reader.alerts().latest(today));
    LocalDate after = last.minusWeeks(weeks);
    Found found =
        store.read(reader ->
            reader
                .alerts()
                .preview(
                    Parameters.together(Parameters.filterText(context)), condition, after, last));
    Answer.object(
        context,
        out -> {
          Answer.day(out, "after", after);
          Answer.day(out, "until", last);
          out.writeNumberProperty("all", found.all());
          out.writeArrayPropertyStart("findings");
          for (Finding finding : found.findings()) {
            out.writeRawValue(notices.write(finding, surface.base(context)));
          }
          out.writeEndArray();
        });
  }

  private static Condition condition(Context context, Asked asked) {
    try {
      String times = context.queryParam("times");
      return Condition.of(
          asked.needed("on"),
          context.queryParam("weeks") == null ? null : asked.number("weeks", 0),
          times == null ? null : Double.valueOf(times),
          context.queryParam("least") == null ? null : asked.number("least", 0));
    } catch (NumberFormatException none) {
      throw new BadRequestException("times is a number");
    } catch (AlertException wrong) {
      throw new BadRequestException(String.valueOf(wrong.getMessage()));
    }
  }

  private static AlertId id(Context context) {
    return id(context.pathParam("alert"));
  }

  private static AlertId id(String told) {
    if (!AlertId.isId(told)) {
      throw none(told);
    }
    return new AlertId(told);
  }

  private static ProblemException none(String id) {
    return new ProblemException(Problem.NOT_FOUND, "there is no alert " + id);
  }
}
