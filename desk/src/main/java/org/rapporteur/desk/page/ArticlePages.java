package org.rapporteur.desk.page;

import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.claim.Claim;
import org.rapporteur.correction.Change;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.desk.UnavailableException;
import org.rapporteur.desk.Workbench;
import org.rapporteur.event.Event;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.store.ArticlePage;
import org.rapporteur.store.CorrectionTable;
import org.rapporteur.store.Reading;
import org.rapporteur.store.StoreException;

/** Articles: a list, and each with its evidence beside its records. */
public final class ArticlePages implements Page {
  private static final int A_PAGE = 50;

  private final Surface surface;
  private final DeskStore store;
  private final Workbench workbench;
  private final CorrectionForm form;
  private final CorrectionReader corrections = new CorrectionReader();
  private final FrameNotes frames = new FrameNotes();

  /** Shows those of {@code store} on {@code surface}; {@code workbench} corrects them. */
  public ArticlePages(Surface surface, DeskStore store, Workbench workbench) {
    this.surface = surface;
    this.store = store;
    this.workbench = workbench;
    this.form = new CorrectionForm(surface.settings());
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/articles", this::list);
    routes.get("/articles/{article}", this::article);
    routes.get("/articles/{article}/text", this::text);
    routes.get("/articles/{article}/sentences/{sentence}", this::sentence);
    routes.post("/articles/{article}/published", this::published);
    routes.post("/articles/{article}/records/{event}", this::correct);
    routes.post("/articles/{article}/corrections/{correction}/taken-back", this::takeBack);
  }

  private void list(Context context) throws StoreException {
    int from = Parameters.from(context);
    ArticlePage page = store.read(reader -> reader.articles(from, A_PAGE));
    surface.show(
        context,
        "articles",
        "articles",
        new ArticleList(page, from, A_PAGE, surface.settings().data().toString()));
  }

  private void article(Context context) throws StoreException {
    surface.show(context, "articles", "article", view(context, reading(context), List.of()));
  }

  private void text(Context context) throws StoreException {
    context.contentType("text/plain; charset=utf-8").result(reading(context).text());
  }

  private Reading reading(Context context) throws StoreException {
    String article = context.pathParam("article");
    return store.<Reading, RuntimeException>read(reader ->
        reader
            .reading(article)
            .orElseThrow(() -> new NotFoundResponse("no article " + article + " is stored here")));
  }

  private void sentence(Context context) throws StoreException, UnavailableException {
    Reading reading = reading(context);
    int sentence = Parameters.number(context, "sentence");
    ReportedArticle article = reading.coded().article();
    List<String> explained =
        workbench.explain(
            new ArticleSource(
                article.id(),
                reading.text(),
                article.title(),
                article.published(),
                article.url(),
                article.outlet()));
    if (sentence >= explained.size()) {
      throw new NotFoundResponse("the article has no sentence " + sentence);
    }
    context.html(surface.part("explanation", Map.of("text", explained.get(sentence))));
  }

  private void published(Context context) throws StoreException, UnavailableException {
    Reading reading = reading(context);
    corrected(context, reading, form.published(context, reading), "#article");
  }

  private void correct(Context context) throws StoreException, UnavailableException {
    Reading reading = reading(context);
    String id = context.pathParam("event");
    List<Report> reports = reading.coded().reports();
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).event().id().value().equals(id)) {
        corrected(context, reading, form.record(context, reading, i + 1), "#record-" + id);
        return;
      }
    }
    throw new ConflictResponse("the article has no such record any more; load its page again");
  }

  private void corrected(Context context, Reading reading, CorrectionLine.Read line, String anchor)
      throws StoreException, UnavailableException {
    List<String> problems = workbench.correct(line.text(), line.correction());
    if (problems.isEmpty()) {
      String back = context.formParam("back");
      context.redirect(
          back == null
              ? "/articles/" + reading.coded().article().key() + anchor
              : JoinPages.back(back),
          HttpStatus.SEE_OTHER);
    } else {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      surface.show(context, "articles", "article", view(context, reading(context), problems));
    }
  }

  private void takeBack(Context context) throws StoreException, UnavailableException {
    Reading reading = reading(context);
    if (!workbench.takeBack(context.pathParam("correction"))) {
      throw new BadRequestException("that correction was taken back before");
    }
    context.redirect(
        "/articles/" + reading.coded().article().key() + "#corrections", HttpStatus.SEE_OTHER);
  }

  private ArticleView view(Context context, Reading reading, List<String> problems)
      throws StoreException {
    CodedArticle coded = reading.coded();
    String key = coded.article().key();
    List<RecordView> records = new ArrayList<>();
    for (Report report : coded.reports()) {
      Event event = report.event();
      records.add(
          new RecordView(
              report,
              records.size() + 1,
              frames.of(event.frame()),
              claims(coded, event),
              coded.corrected().stream()
                  .filter(change -> event.id().equals(change.event()))
                  .toList()));
    }
    List<Event> events = coded.reports().stream().map(Report::event).toList();
    return new ArticleView(
        reading,
        TextView.of(reading.text(), reading.furniture(), Marks.of(events, reading.text().length())),
        records,
        coded.corrected().stream().filter(change -> change.event() == null).toList(),
        corrections(coded.article()),
        problems,
        store.read(reader -> reader.occurrences().told(key)),
        store.read(reader -> reader.stories().of(key)).isPresent(),
        Banner.of(store.read(reader -> reader.joinState()), workbench, context));
  }

  private static List<String> claims(CodedArticle coded, Event event) {
    return coded.claims().stream()
        .filter(claim -> claim.content().equals(event.id()))
        .map(ArticlePages::claim)
        .toList();
  }

  private static String claim(Claim claim) {
    String who = claim.claimants().stream().map(Actor::name).collect(Collectors.joining(", "));
    return switch (claim.stance()) {
      case ACCUSE -> "alleged by " + who;
      case CONFIRM -> "confirmed by " + who;
      case DENY -> "denied by " + who;
    };
  }

  private List<ArticleView.KeptCorrection> corrections(ReportedArticle article)
      throws StoreException {
    List<ArticleView.KeptCorrection> kept = new ArrayList<>();
    for (String line : store.read(reader -> reader.corrections())) {
      if (corrections.read(1, line) instanceof CorrectionLine.Read read
          && read.correction().isAbout(article.key(), article.id())) {
        kept.add(
            new ArticleView.KeptCorrection(
                CorrectionTable.id(line),
                what(read),
                read.correction().author(),
                read.correction().date().toString(),
                read.correction().reason()));
      }
    }
    return kept;
  }

  /** What a correction changes, for a person. */
  static String what(CorrectionLine.Read read) {
    String changes =
        read.correction().changes().stream()
            .map(ArticlePages::what)
            .collect(Collectors.joining(", "));
    return read.correction().record() == null
        ? changes
        : Objects.requireNonNull(read.correction().record()).text() + ": " + changes;
  }

  private static String what(Change change) {
    return switch (change) {
      case Change.Reject reject -> "struck out";
      case Change.Publish publish -> "published on " + publish.day();
      case Change.SetStatus set -> "status " + set.status();
      case Change.SetType set -> "type " + set.type();
      case Change.SetMode set -> "mode " + (set.mode() == null ? "none" : set.mode());
      case Change.SetContexts set -> "contexts " + String.join(", ", set.contexts());
      case Change.SetCameo set -> "CAMEO " + set.cameo().value();
      case Change.SetBackground set -> set.background() ? "background" : "no background";
      case Change.SetHedge set -> "hedge " + (set.hedge() == null ? "none" : set.hedge());
      case Change.SetParties set ->
          set.side().name().toLowerCase(java.util.Locale.ROOT) + " changed";
      case Change.SetTime set -> set.start() == null ? "time open" : "time " + set.start();
      case Change.SetPlace set -> "place changed";
      case Change.Choose choose ->
          choose.side().name().toLowerCase(java.util.Locale.ROOT)
              + " is "
              + String.join(", ", choose.readings());
      case Change.Join join -> "the same as a record of " + join.article();
      case Change.Separate separate -> "not the same as a record of " + separate.article();
    };
  }

  /**
   * Articles in a list.
   *
   * @param page those that are shown
   * @param from how many come before
   * @param size of a page
   * @param data where the store is
   */
  public record ArticleList(ArticlePage page, int from, int size, String data) {
    /** What an article is called. */
    public String headline(org.rapporteur.store.ListedArticle listed) {
      String title = listed.article().title();
      return title == null ? Headline.of(listed.opening()) : title;
    }

    /** Whether there are more. */
    public boolean more() {
      return from + page.articles().size() < page.all();
    }
  }
}
