package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.Caller;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.desk.UnavailableException;
import org.rapporteur.desk.Workbench;
import org.rapporteur.layout.AccuracyFloor;
import org.rapporteur.layout.TypeAccuracy;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.query.Filter;
import org.rapporteur.report.Report;
import org.rapporteur.store.Facet;
import org.rapporteur.store.Judgement;
import org.rapporteur.store.Sample;
import org.rapporteur.store.SampledRecord;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** How accurate records are: on gold, and as people judge samples of them here. */
public final class QualityPages implements Page {
  private static final int LISTED = 50;
  private static final int LARGEST = 1_000;
  private static final int LONGEST_REASON = 2_000;

  private final Surface surface;
  private final DeskStore store;
  private final Workbench workbench;

  /** Shows that of {@code store} on {@code surface}; {@code workbench} keeps judgements. */
  public QualityPages(Surface surface, DeskStore store, Workbench workbench) {
    this.surface = surface;
    this.store = store;
    this.workbench = workbench;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/quality", this::show);
    routes.post("/quality/samples", this::draw);
    routes.get("/quality/samples/{sample}", this::sample);
    routes.get("/quality/samples/{sample}/judgements.csv", this::download);
    routes.post("/quality/samples/{sample}/{number}", this::judge);
  }

  private void show(Context context) throws StoreException {
    Filter all = Parameters.filter("");
    QualityView view =
        store.read(reader ->
            new QualityView(
                Parameters.filterText(context),
                AccuracyFloor.builtIn(),
                TypeQuality.all(TypeAccuracy.builtIn(), reader.shares(all, Facet.TYPE, LISTED)),
                reader.judgements().samples(LISTED)));
    surface.show(context, "quality", "quality", view);
  }

  private void draw(Context context) throws UnavailableException, StoreException {
    String text = Objects.requireNonNullElse(context.formParam("filter"), "").strip();
    int size = number(context, "size", 1, LARGEST);
    int seed = number(context, "seed", 0, Integer.MAX_VALUE);
    String sample =
        workbench.draw(
            Parameters.filter(text), text, seed, size, Caller.of(context).name(), today());
    List<SampledRecord> records = store.read(reader -> reader.judgements().records(sample));
    if (records.isEmpty()) {
      throw new BadRequestException("no record fits the filter, so none was drawn");
    }
    context.redirect("/quality/samples/" + sample, HttpStatus.SEE_OTHER);
  }

  private LocalDate today() {
    return LocalDate.now(surface.settings().clock());
  }

  private static int number(Context context, String field, int least, int most) {
    try {
      int number =
          Integer.parseInt(Objects.requireNonNullElse(context.formParam(field), "").strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException none) {
      // told below
    }
    throw new BadRequestException(field + " is a number from " + least + " to " + most);
  }

  private void sample(Context context) throws StoreException {
    String id = context.pathParam("sample");
    String at = context.queryParam("at");
    SampleView view =
        store.<SampleView, RuntimeException>read(reader -> {
          Sample sample = sample(reader, id);
          List<SampledRecord> records = records(reader, id);
          int number = at == null ? SampleView.next(records, -1) : place(at, records.size());
          ReportKey key = records.get(number).key();
          Map<ReportKey, Report> found = reader.occurrences().reports(List.of(key));
          return new SampleView(sample, records, number, found.get(key));
        });
    surface.show(context, "quality", "sample", view);
  }

  private static Sample sample(StoreReader reader, String id) throws StoreException {
    return reader
        .judgements()
        .sample(id)
        .orElseThrow(() -> new NotFoundResponse("no sample " + id + " was drawn here"));
  }

  private static List<SampledRecord> records(StoreReader reader, String id) throws StoreException {
    List<SampledRecord> records = reader.judgements().records(id);
    if (records.isEmpty()) {
      throw new NotFoundResponse("sample " + id + " has no records");
    }
    return records;
  }

  private static int place(String told, int size) {
    try {
      int number = Integer.parseInt(told);
      if (number >= 0 && number < size) {
        return number;
      }
    } catch (NumberFormatException none) {
      // told below
    }
    throw new BadRequestException("at is a number from 0 to " + (size - 1));
  }

  private void judge(Context context) throws StoreException, UnavailableException {
    String id = context.pathParam("sample");
    List<SampledRecord> records =
        store.<List<SampledRecord>, RuntimeException>read(reader -> records(reader, id));
    int number = place(context.pathParam("number"), records.size());
    String reason = Objects.requireNonNullElse(context.formParam("reason"), "").strip();
    workbench.judge(
        id,
        number,
        new Judgement(
            verdict(context),
            reason.substring(0, Math.min(LONGEST_REASON, reason.length())),
            Caller.of(context).name(),
            today()));
    List<SampledRecord> now = store.read(reader -> reader.judgements().records(id));
    context.redirect(
        "/quality/samples/" + id + "?at=" + SampleView.next(now, number), HttpStatus.SEE_OTHER);
  }

  private static Judgement.Verdict verdict(Context context) {
    String told = Objects.requireNonNullElse(context.formParam("verdict"), "");
    try {
      return Judgement.Verdict.valueOf(told.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new BadRequestException("a verdict is right, wrong or unsure");
    }
  }

  private void download(Context context) throws StoreException {
    String id = context.pathParam("sample");
    List<SampledRecord> records =
        store.<List<SampledRecord>, RuntimeException>read(reader -> records(reader, id));
    StringBuilder csv =
        new StringBuilder("number,article,event,type,status,verdict,reason,author,day\r\n");
    for (SampledRecord record : records) {
      Judgement judgement = record.judgement();
      csv.append(
              Stream.of(
                      String.valueOf(record.number() + 1),
                      record.key().article(),
                      record.key().event().value(),
                      record.type(),
                      record.status(),
                      judgement == null ? "" : judgement.verdict().name(),
                      judgement == null ? "" : judgement.reason(),
                      judgement == null ? "" : judgement.author(),
                      judgement == null ? "" : judgement.day().toString())
                  .map(QualityPages::cell)
                  .collect(Collectors.joining(",")))
          .append("\r\n");
    }
    context
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"judgements-" + id + ".csv\"")
        .result(csv.toString());
  }

  /** RFC 4180. */
  private static String cell(String text) {
    return text.matches("[\\w .:-]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /**
   * How accurate records are.
   *
   * @param filter from which a sample is to be drawn
   * @param floors what was measured on gold
   * @param types the same for each type
   * @param samples what was drawn here
   */
  public record QualityView(
      String filter, List<AccuracyFloor> floors, List<TypeQuality> types, List<Sample> samples) {
    public QualityView {
      types = List.copyOf(types);
      floors = List.copyOf(floors);
      samples = List.copyOf(samples);
    }

    /** The precision that {@code sample} shows. */
    public static Precision precision(Sample sample) {
      return new Precision("all", sample.right(), sample.wrong());
    }
  }
}
