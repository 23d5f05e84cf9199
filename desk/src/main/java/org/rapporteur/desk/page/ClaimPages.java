package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.claim.Claim;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.desk.Workbench;
import org.rapporteur.event.EventId;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.store.Slice;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredEntry;

/** The ledger of claims: who accuses, confirms and denies what, since when and through whom. */
public final class ClaimPages implements Page {
  private static final int A_PAGE = 20;

  private final Surface surface;
  private final DeskStore store;
  private final Workbench workbench;

  /** Shows those of {@code store} on {@code surface}. */
  public ClaimPages(Surface surface, DeskStore store, Workbench workbench) {
    this.surface = surface;
    this.store = store;
    this.workbench = workbench;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/claims", this::list);
  }

  private void list(Context context) throws StoreException {
    String text = Parameters.filterText(context);
    Filter filter = Parameters.together(text);
    LedgerEntry.State state = state(context.queryParam("state"));
    int from = Parameters.from(context);
    ClaimView view =
        store.read(reader -> {
          Slice<StoredEntry> page = reader.ledger().page(filter, state, from, A_PAGE);
          String address =
              new ClaimView(
                      text,
                      state,
                      List.of(),
                      new Pager("", 0, 0, 0),
                      Banner.of(reader.joinState(), workbench, context))
                  .address(state);
          return new ClaimView(
              text,
              state,
              rows(reader, page.items()),
              new Pager(address, from, A_PAGE, page.all()),
              Banner.of(reader.joinState(), workbench, context));
        });
    surface.show(context, "claims", "claims", view);
  }

  private static LedgerEntry.@Nullable State state(@Nullable String told) {
    if (told == null || told.isEmpty()) {
      return null;
    }
    try {
      return LedgerEntry.State.valueOf(told.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new BadRequestException("state is alleged, disputed, denied or confirmed");
    }
  }

  private static List<ClaimView.Row> rows(StoreReader reader, List<StoredEntry> entries)
      throws StoreException {
    List<ReportKey> keys = new ArrayList<>();
    for (StoredEntry entry : entries) {
      keys.add(entry.leading());
      entry.positions().forEach(position -> keys.addAll(position.proof()));
    }
    Map<String, CodedArticle> articles =
        reader.occurrences().articles(keys.stream().map(ReportKey::article).distinct().toList());
    List<ClaimView.Row> rows = new ArrayList<>();
    for (StoredEntry entry : entries) {
      Map<ReportKey, Report> reports = new LinkedHashMap<>();
      List<ClaimView.Choice> choices = new ArrayList<>();
      find(articles, entry.leading(), reports);
      entry.positions().stream()
          .flatMap(position -> position.proof().stream())
          .distinct()
          .forEach(key -> {
            find(articles, key, reports);
            choices.addAll(choices(articles.get(key.article()), key.event()));
          });
      rows.add(
          new ClaimView.Row(entry, new Evidence(reports), choices.stream().distinct().toList()));
    }
    return rows;
  }

  private static void find(
      Map<String, CodedArticle> articles, ReportKey key, Map<ReportKey, Report> reports) {
    CodedArticle article = articles.get(key.article());
    if (article != null) {
      report(article, key.event()).forEach(report -> reports.put(key, report));
    }
  }

  private static List<Report> report(CodedArticle article, @Nullable EventId event) {
    return article.reports().stream().filter(report -> report.event().id().equals(event)).toList();
  }

  /** The open readings of those who make claims about {@code content}. */
  private static List<ClaimView.Choice> choices(@Nullable CodedArticle article, EventId content) {
    List<ClaimView.Choice> choices = new ArrayList<>();
    if (article == null) {
      return choices;
    }
    for (Claim claim : article.claims()) {
      if (claim.content().equals(content)) {
        for (Report act : report(article, claim.event())) {
          RecordView record = RecordView.of(act, 0);
          record.choices().forEach(choice -> choices.add(new ClaimView.Choice(record, choice)));
        }
      }
    }
    return choices;
  }
}
