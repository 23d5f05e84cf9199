package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.layout.Coverage;
import org.rapporteur.layout.Coverages;
import org.rapporteur.layout.Layout;
import org.rapporteur.layout.LayoutWriter;
import org.rapporteur.layout.Plan;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.store.AgendaPart;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredItem;

/**
 * The agenda as a calendar that other programs subscribe to: what has a day, of what is over the
 * latest. An event keeps its UID when it moves.
 */
final class AgendaCalendar {
  private static final int MOST = 2_000;
  private static final int AT_A_TIME = 200;

  private final DeskStore store;
  private final List<Layout> layouts;

  AgendaCalendar(DeskStore store, List<Layout> layouts) {
    this.store = store;
    this.layouts = List.copyOf(layouts);
  }

  /** Answers {@code context} with those that {@code filter} means, as seen on {@code today}. */
  void send(Context context, Filter filter, LocalDate today) throws StoreException, IOException {
    Layout layout =
        layouts.stream()
            .filter(known -> known.name().equals("ics"))
            .findFirst()
            .orElseThrow(() -> new NotFoundResponse("this desk has no layout ics"));
    ByteArrayOutputStream body =
        store.<ByteArrayOutputStream, IOException>read(
            reader -> written(reader, layout, filter, today));
    context
        .contentType("text/calendar; charset=utf-8")
        .header("Content-Disposition", "inline; filename=\"agenda.ics\"")
        .result(body.toByteArray());
  }

  private static ByteArrayOutputStream written(
      StoreReader reader, Layout layout, Filter filter, LocalDate today)
      throws StoreException, IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    List<StoredItem> items = new ArrayList<>();
    for (AgendaPart part : List.of(AgendaPart.COMING, AgendaPart.PAST)) {
      items.addAll(reader.agenda().page(filter, part, today, 0, MOST).items());
    }
    try (LayoutWriter writer = layout.open(name -> body, coverages(items))) {
      for (int from = 0; from < items.size(); from += AT_A_TIME) {
        write(reader, items.subList(from, Math.min(items.size(), from + AT_A_TIME)), writer);
      }
    }
    return body;
  }

  private static void write(StoreReader reader, List<StoredItem> items, LayoutWriter writer)
      throws StoreException, IOException {
    List<ReportKey> keys = items.stream().map(StoredItem::leading).toList();
    Map<String, CodedArticle> articles =
        reader.occurrences().articles(keys.stream().map(ReportKey::article).distinct().toList());
    for (ReportKey key : keys) {
      CodedArticle article = articles.get(key.article());
      if (article != null) {
        writer.write(article.only(number(article, key)));
      }
    }
  }

  private static List<Integer> number(CodedArticle article, ReportKey key) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < article.reports().size(); i++) {
      if (article.reports().get(i).event().id().equals(key.event())) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private static Coverages coverages(List<StoredItem> items) {
    Map<ReportKey, StoredItem> byReport = new HashMap<>();
    items.forEach(item -> byReport.put(item.leading(), item));
    return new Coverages() {
      @Override
      public Coverage of(Report report) {
        StoredItem item = byReport.get(ReportKey.of(report));
        return item == null
            ? Coverages.NOT_JOINED.of(report)
            : new Coverage(
                item.occurrence().value(), true, item.articles(), item.sources(), item.articles());
      }

      @Override
      public Plan plan(Report report) {
        Plan told = Coverages.NOT_JOINED.plan(report);
        StoredItem item = byReport.get(ReportKey.of(report));
        return item == null ? told : AgendaCalendar.plan(item, told);
      }
    };
  }

  private static Plan plan(StoredItem item, Plan told) {
    Plan.Stage stage =
        switch (item.state()) {
          case CANCELLED -> Plan.Stage.CANCELLED;
          case CONFIRMED, HAPPENED -> Plan.Stage.CONFIRMED;
          case ANNOUNCED, MOVED -> told.stage();
        };
    return new Plan(stage, item.life().size() - 1, item.start(), item.end());
  }
}
