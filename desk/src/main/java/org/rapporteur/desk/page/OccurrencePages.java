package org.rapporteur.desk.page;

import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.desk.UnavailableException;
import org.rapporteur.desk.Workbench;
import org.rapporteur.event.EventId;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.query.Filter;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.store.OccurrenceReader;
import org.rapporteur.store.Reading;
import org.rapporteur.store.Slice;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredEntry;
import org.rapporteur.store.StoredItem;
import org.rapporteur.store.Told;

/** Events with all reports of them, and why these were joined; people join and separate. */
public final class OccurrencePages implements Page {
  private static final int A_PAGE = 30;
  private static final int NEAR = 8;

  private final Surface surface;
  private final DeskStore store;
  private final Workbench workbench;
  private final CorrectionForm form;
  private final CorrectionReader lines = new CorrectionReader();

  /** Shows those of {@code store} on {@code surface}; {@code workbench} corrects them. */
  public OccurrencePages(Surface surface, DeskStore store, Workbench workbench) {
    this.surface = surface;
    this.store = store;
    this.workbench = workbench;
    this.form = new CorrectionForm(surface.settings());
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/occurrences", this::list);
    routes.get("/occurrences/{occurrence}", this::show);
    routes.post("/occurrences/{occurrence}/separate", this::separate);
    routes.post("/occurrences/{occurrence}/join", this::join);
  }

  private void list(Context context) throws StoreException {
    String text = Parameters.filterText(context);
    Filter filter = Parameters.together(text);
    int from = Parameters.from(context);
    OccurrenceList list =
        store.read(reader -> {
          Slice<OccurrenceReader.Listed> page = reader.occurrences().page(filter, 2, from, A_PAGE);
          return new OccurrenceList(
              text,
              page.items(),
              Evidence.of(
                  reader, page.items().stream().map(OccurrenceReader.Listed::leading).toList()),
              new Pager(
                  "/occurrences?filter=" + RecordList.encoded(text), from, A_PAGE, page.all()),
              Banner.of(reader.joinState(), workbench, context));
        });
    surface.show(context, "occurrences", "occurrences", list);
  }

  private void show(Context context) throws StoreException {
    OccurrenceId id = id(context);
    OccurrenceView view =
        store.<OccurrenceView, RuntimeException>read(reader -> view(reader, id, context));
    surface.show(context, "occurrences", "occurrence", view);
  }

  private OccurrenceView view(StoreReader reader, OccurrenceId id, Context context)
      throws StoreException {
    Occurrence occurrence = occurrence(reader, id);
    List<OccurrenceReader.Listed> near = reader.occurrences().near(occurrence, NEAR);
    StoredItem item = reader.agenda().of(id).orElse(null);
    StoredEntry entry = reader.ledger().of(id).orElse(null);
    List<ReportKey> keys = new ArrayList<>();
    near.forEach(listed -> keys.add(listed.leading()));
    if (item != null) {
      item.life().forEach(step -> keys.addAll(step.proof()));
    }
    if (entry != null) {
      entry.positions().forEach(position -> keys.addAll(position.proof()));
    }
    return new OccurrenceView(
        occurrence,
        near,
        item,
        entry,
        Evidence.of(reader, keys.stream().distinct().toList()),
        Banner.of(reader.joinState(), workbench, context));
  }

  private static Occurrence occurrence(StoreReader reader, OccurrenceId id) throws StoreException {
    return reader
        .occurrences()
        .of(id)
        .orElseThrow(() ->
            new NotFoundResponse(
                "no event "
                    + id
                    + " is known; it may have another number since reports were"
                    + " joined again"));
  }

  private static OccurrenceId id(Context context) {
    try {
      return new OccurrenceId(context.pathParam("occurrence"));
    } catch (IllegalArgumentException none) {
      throw new NotFoundResponse("no event is known by " + context.pathParam("occurrence"));
    }
  }

  private void separate(Context context) throws StoreException, UnavailableException {
    OccurrenceId id = id(context);
    ReportKey report = key(context);
    Occurrence occurrence =
        store.<Occurrence, RuntimeException>read(reader -> occurrence(reader, id));
    ReportKey other =
        occurrence.members().stream()
            .filter(member -> member.key().equals(report))
            .map(Occurrence.Member::joinedTo)
            .filter(Objects::nonNull)
            .findFirst()
            .or(() ->
                occurrence.members().stream()
                    .map(Occurrence.Member::key)
                    .filter(key -> !key.equals(report))
                    .findFirst())
            .orElseThrow(() -> new BadRequestException("it is the only report of its event"));
    keep(context, report, other, "separate");
    rejoin(context, other);
  }

  /** What somebody separated before is joined one by one, as a later word on two reports counts. */
  private void join(Context context) throws StoreException, UnavailableException {
    OccurrenceId id = id(context);
    ReportKey report = key(context);
    Occurrence occurrence =
        store.<Occurrence, RuntimeException>read(reader -> occurrence(reader, id));
    ReportKey leading = ReportKey.of(occurrence.clearest());
    Set<ReportKey> others = new LinkedHashSet<>(List.of(leading));
    List<Correction> corrections = corrections();
    Reading separated = reading(report);
    for (Occurrence.Member member : occurrence.members()) {
      ReportedArticle article = member.report().article();
      if (corrections.stream()
          .anyMatch(known ->
              separates(known, separated.coded().article(), article)
                  || separates(known, article, separated.coded().article()))) {
        others.add(member.key());
      }
    }
    for (ReportKey other : others) {
      keep(context, report, other, "join");
    }
    rejoin(context, leading);
  }

  private List<Correction> corrections() throws StoreException {
    List<Correction> corrections = new ArrayList<>();
    for (String line : store.read(reader -> reader.corrections())) {
      if (lines.read(1, line) instanceof CorrectionLine.Read read) {
        corrections.add(read.correction());
      }
    }
    return corrections;
  }

  private static boolean separates(
      Correction correction, ReportedArticle one, ReportedArticle other) {
    return correction.isAbout(one.key(), one.id())
        && correction.changes().stream()
            .anyMatch(change ->
                change instanceof Change.Separate separate
                    && (separate.article().equals(other.key())
                        || separate.article().equals(other.id())));
  }

  /** Keeps that the two reports are, or are not, of one event. */
  private void keep(Context context, ReportKey one, ReportKey other, String what)
      throws StoreException, UnavailableException {
    Reading first = reading(one);
    Reading second = reading(other);
    CorrectionLine.Read line =
        form.together(context, what, first, number(first, one), second, number(second, other));
    List<String> problems = workbench.correct(line.text(), line.correction());
    if (!problems.isEmpty()) {
      throw new BadRequestException(String.join("; ", problems));
    }
  }

  private void rejoin(Context context, ReportKey report) throws StoreException {
    workbench.join(JoinPages.PATIENCE);
    context.redirect(after(report), HttpStatus.SEE_OTHER);
  }

  /** The page of the occurrence that {@code report} belongs to now. */
  private String after(ReportKey report) throws StoreException {
    return store
        .<Optional<Told>, RuntimeException>read(reader ->
            Optional.ofNullable(reader.occurrences().told(report.article()).get(report.event())))
        .map(told -> "/occurrences/" + told.occurrence().value())
        .orElse("/articles/" + report.article());
  }

  private Reading reading(ReportKey key) throws StoreException {
    return store.<Reading, RuntimeException>read(reader ->
        reader
            .reading(key.article())
            .orElseThrow(() -> new ConflictResponse("the article is not there any more")));
  }

  private static int number(Reading reading, ReportKey key) {
    List<Report> reports = reading.coded().reports();
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).event().id().equals(key.event())) {
        return i + 1;
      }
    }
    throw new ConflictResponse("the article has no such record any more; load the page again");
  }

  private static ReportKey key(Context context) {
    try {
      return new ReportKey(
          Objects.requireNonNullElse(context.formParam("article"), ""),
          new EventId(Objects.requireNonNullElse(context.formParam("event"), "")));
    } catch (IllegalArgumentException none) {
      throw new BadRequestException("the form lacks the record that is meant");
    }
  }

  /**
   * Events that several articles tell.
   *
   * @param filter which are meant, as it was written
   * @param items those of this page
   * @param evidence the reports that tell most of each
   * @param pager where the list goes on
   * @param banner whether it is behind
   */
  public record OccurrenceList(
      String filter,
      List<OccurrenceReader.Listed> items,
      Evidence evidence,
      Pager pager,
      Banner banner) {
    public OccurrenceList {
      items = List.copyOf(items);
    }
  }
}
