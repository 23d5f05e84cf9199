package org.rapporteur.desk.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.DeskSettings;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Problem;
import org.rapporteur.desk.ProblemException;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.query.Filter;
import org.rapporteur.store.AgendaPart;
import org.rapporteur.store.Slice;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import tools.jackson.databind.json.JsonMapper;

/** What articles tell together: announced events, claims, stories, occurrences. */
final class NewsResources implements Page {
  private static final int A_PAGE = 50;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DeskStore store;
  private final DeskSettings settings;

  NewsResources(DeskStore store, DeskSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/api/agenda", this::agenda);
    routes.get("/api/claims", this::claims);
    routes.get("/api/stories", this::stories);
    routes.get("/api/stories/{article}", this::story);
    routes.get("/api/occurrences", this::occurrences);
    routes.get("/api/occurrences/{occurrence}", this::occurrence);
  }

  private void agenda(Context context) throws StoreException {
    Asked asked = new Asked(context);
    Filter filter = asked.filter();
    AgendaPart part = asked.choice("part", AgendaPart.COMING);
    LocalDate day = day(context);
    list(
        context,
        "items",
        (reader, news, from, limit) -> {
          var items = reader.agenda().page(filter, part, day, from, limit);
          return new Slice<>(news.agenda(items.items()), items.all());
        });
  }

  private LocalDate day(Context context) {
    String told = context.queryParam("day");
    try {
      return told == null ? LocalDate.now(settings.clock()) : LocalDate.parse(told);
    } catch (DateTimeParseException none) {
      throw new BadRequestException("day is a day, as 2024-06-17");
    }
  }

  private void claims(Context context) throws StoreException {
    Filter filter = new Asked(context).filter();
    LedgerEntry.@Nullable State state = state(context);
    list(
        context,
        "claims",
        (reader, news, from, limit) -> {
          var entries = reader.ledger().page(filter, state, from, limit);
          return new Slice<>(news.claims(entries.items()), entries.all());
        });
  }

  private static LedgerEntry.@Nullable State state(Context context) {
    return context.queryParam("state") == null
        ? null
        : new Asked(context).choice("state", LedgerEntry.State.ALLEGED);
  }

  private void stories(Context context) throws StoreException {
    Asked asked = new Asked(context);
    Filter filter = asked.filter();
    int least = asked.number("least", 2);
    list(
        context,
        "stories",
        (reader, news, from, limit) -> {
          var stories = reader.stories().page(filter, least, from, limit);
          return new Slice<>(news.stories(stories.items()), stories.all());
        });
  }

  private void story(Context context) throws StoreException {
    String article = context.pathParam("article");
    Map<String, @Nullable Object> told =
        store.read(reader ->
            reader
                .stories()
                .story(reader.stories().of(article).orElse(article))
                .map(new NewsObjects(reader)::story)
                .orElseThrow(() -> nothing("no story has the article " + article)));
    send(context, told);
  }

  private void occurrences(Context context) throws StoreException {
    Asked asked = new Asked(context);
    Filter filter = asked.filter();
    int least = asked.number("least", 1);
    list(
        context,
        "occurrences",
        (reader, news, from, limit) -> {
          var listed = reader.occurrences().page(filter, least, from, limit);
          return new Slice<>(news.occurrences(listed.items()), listed.all());
        });
  }

  private void occurrence(Context context) throws StoreException {
    String id = context.pathParam("occurrence").toLowerCase(Locale.ROOT);
    if (!id.matches("[0-9a-f]{16}")) {
      throw nothing("an occurrence is known by 16 hexadecimal digits");
    }
    send(
        context,
        store.read(reader ->
            reader
                .occurrences()
                .of(new OccurrenceId(id))
                .map(new NewsObjects(reader)::occurrence)
                .orElseThrow(() -> nothing("there is no occurrence " + id))));
  }

  private static ProblemException nothing(String message) {
    return new ProblemException(Problem.NOT_FOUND, message);
  }

  private void list(Context context, String name, Some some) throws StoreException {
    Asked asked = new Asked(context);
    int from = asked.from();
    int limit = asked.limit(A_PAGE);
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    store.read(reader -> {
      Slice<Map<String, @Nullable Object>> slice =
          some.of(reader, new NewsObjects(reader), from, limit);
      List<Map<String, @Nullable Object>> items = slice.items();
      int until = from + items.size();
      told.put("all", slice.all());
      told.put(name, items);
      told.put("next", until < slice.all() && !items.isEmpty() ? String.valueOf(until) : null);
      told.put("joined", reader.joinState().isCurrent());
      return told;
    });
    send(context, told);
  }

  private static void send(Context context, Map<String, @Nullable Object> told) {
    context.contentType("application/json").result(JSON.writeValueAsBytes(told));
  }

  /** Some of a list. */
  @FunctionalInterface
  private interface Some {
    /** Up to {@code limit} behind the first {@code from}. */
    Slice<Map<String, @Nullable Object>> of(
        StoreReader reader, NewsObjects news, int from, int limit) throws StoreException;
  }
}
