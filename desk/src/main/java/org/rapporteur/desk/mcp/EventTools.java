package org.rapporteur.desk.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.store.Breakdown;
import org.rapporteur.store.Count;
import org.rapporteur.store.Cursor;
import org.rapporteur.store.Reading;
import org.rapporteur.store.ReportOrder;
import org.rapporteur.store.ReportPage;
import org.rapporteur.store.Step;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** Tools that tell of single records, and of two parties over time. */
final class EventTools {
  private static final int SOME = 20;
  private static final int LATEST = 10;
  static final String FILTER =
      "\"filter\":{\"type\":\"string\",\"description\":\"Terms that must all hold: source=RUS"
          + " target=PRK dyad=RUS-PRK country=SDN actor=\\\"Vladimir Putin\\\" type=CONSULT"
          + " status=PLANNED after=2024-01-01 before=2024-12-31 place=KEN; -background leaves"
          + " history out\"}";
  static final String LIMIT = "\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":200}";

  private EventTools() {}

  static List<Tool> all() {
    return List.of(
        new Tool(
            "search_events",
            "Finds coded events of the news: who did what to whom, when, where, on whose word, and"
                + " whether it HAPPENED, is PLANNED, ALLEGED, DENIED, HYPOTHETICAL or NEGATED. Each"
                + " comes with its ids and the sentence that proves it. Quote the sentence, and say"
                + " so when an event is only alleged or planned.",
            object(
                FILTER
                    + ","
                    + LIMIT
                    + ",\"order\":{\"enum\":[\"published\",\"event\"]},"
                    + text("after", "What an answer before called next"),
                ""),
            EventTools::search),
        new Tool(
            "get_event",
            "One coded event with all that is known of it: rule, time, place, other readings of its"
                + " parties, claims about it, what people corrected.",
            object(
                text("article", "Key or id of the article")
                    + ","
                    + text("event", "Id of the event within it"),
                "\"article\",\"event\""),
            EventTools::one),
        new Tool(
            "dyad_timeline",
            "Counts what two countries do to each other over time, by type, with the latest events"
                + " of each direction and their sentences. Events told as background are left out.",
            object(
                text("first", "A country, ISO 3166 alpha-3, as RUS")
                    + ","
                    + text("second", "Another")
                    + ",\"by\":{\"enum\":[\"day\",\"week\",\"month\",\"quarter\",\"year\"]},"
                    + FILTER,
                "\"first\",\"second\""),
            EventTools::dyad));
  }

  static String text(String name, String description) {
    return "\"" + name + "\":{\"type\":\"string\",\"description\":\"" + description + "\"}";
  }

  static String object(String properties, String required) {
    return "{\"type\":\"object\",\"properties\":{"
        + properties
        + "},\"required\":["
        + required
        + "],\"additionalProperties\":false}";
  }

  private static Object search(StoreReader reader, Arguments arguments) throws StoreException {
    Filter filter = arguments.filter("");
    String after = arguments.words("after");
    Cursor cursor =
        after.isEmpty()
            ? null
            : Cursor.parse(after)
                .orElseThrow(
                    () -> new BadRequestException("after is what an answer before called next"));
    ReportPage page =
        reader.page(
            filter,
            arguments.choice("order", ReportOrder.PUBLISHED),
            cursor,
            arguments.limit(SOME));
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("all", reader.count(filter));
    told.put("events", page.reports().stream().map(Quotes::of).toList());
    Cursor next = page.next();
    told.put("next", next == null ? null : next.text());
    return told;
  }

  private static Object one(StoreReader reader, Arguments arguments) throws StoreException {
    String article = arguments.needed("article");
    String event = arguments.needed("event");
    CodedArticle coded =
        reader
            .reading(article)
            .map(Reading::coded)
            .orElseThrow(() -> new BadRequestException("no article " + article + " is stored"));
    for (int i = 0; i < coded.reports().size(); i++) {
      Report report = coded.reports().get(i);
      if (report.event().id().value().equals(event)) {
        return Whole.of(coded.only(List.of(i)), report);
      }
    }
    throw new BadRequestException("the article has no event " + event);
  }

  private static Object dyad(StoreReader reader, Arguments arguments) throws StoreException {
    String first = country(arguments, "first");
    String second = country(arguments, "second");
    Step step = arguments.choice("by", Step.MONTH);
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    for (List<String> way : List.of(List.of(first, second), List.of(second, first))) {
      Filter filter =
          arguments.filter(
              "source=" + way.getFirst() + " target=" + way.getLast() + " -background");
      Map<String, @Nullable Object> direction = new LinkedHashMap<>();
      direction.put("all", reader.count(filter));
      direction.put("counts", counts(reader.series(filter, step, Breakdown.TYPE), step));
      direction.put(
          "latest",
          reader.page(filter, ReportOrder.EVENT, null, LATEST).reports().stream()
              .map(Quotes::of)
              .toList());
      told.put(way.getFirst() + " to " + way.getLast(), direction);
    }
    return told;
  }

  private static String country(Arguments arguments, String name) {
    String country = arguments.needed(name);
    if (!country.matches("[A-Z]{3}")) {
      throw new BadRequestException(name + " is a country in three letters, as RUS");
    }
    return country;
  }

  private static List<Map<String, @Nullable Object>> counts(List<Count> counts, Step step) {
    List<Map<String, @Nullable Object>> told = new ArrayList<>();
    for (Count count : counts) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put(
          Quotes.label(step),
          count.period() == null ? "open" : step.label(Objects.requireNonNull(count.period())));
      one.put("type", count.part());
      one.put("reports", count.reports());
      one.put("alleged", count.alleged());
      told.add(one);
    }
    return told;
  }
}
