package org.rapporteur.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Furniture;
import org.rapporteur.article.Span;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.correction.Correction;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.InputError;
import org.rapporteur.formats.RecordWriter;
import org.rapporteur.layout.Layouts;
import org.rapporteur.layout.PackageFacts;
import org.rapporteur.place.Place;
import org.rapporteur.store.Lookout;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.time.TimeSpan;

/** A desk over a small store, and a workbench that codes without models. */
public final class Newsroom implements AutoCloseable {
  /** The day on which it stands. */
  public static final LocalDate TODAY = LocalDate.of(2024, 6, 20);

  private static final String VISIT =
      "Read also\nNorway will visit Kenya on Friday, officials said.\nKenya denied it.";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-06-20T10:00:00Z"), ZoneOffset.UTC);

  private static final BlockingQueue<String> LOG = new LinkedBlockingQueue<>();

  private final RecordStore store;
  private final DeskStore records;
  private final Desk desk;
  private final HttpClient client;

  private Newsroom(RecordStore store, DeskStore records, Desk desk) {
    this.store = store;
    this.records = records;
    this.desk = desk;
    this.client = HttpClient.newHttpClient();
  }

  /** One on this machine alone, its store in {@code directory}. */
  public static Newsroom open(Path directory) throws Exception {
    return open(directory, Access.local());
  }

  /** One that can be reached as {@code access} says. */
  public static Newsroom open(Path directory, Access access) throws Exception {
    RecordStore store = RecordStore.open(directory);
    store.save(List.of(coding("visit", VISIT), coding("other", VISIT + " Again.")));
    DeskStore records = new DeskStore(store);
    DeskSettings settings =
        new DeskSettings("127.0.0.1", 0, "somebody", directory, "0.1.0-test", CLOCK, access);
    Layouts layouts = Layouts.of(new PackageFacts("Events", "CC-BY-4.0", "0.1.0-test"));
    Bench bench = new Bench(store);
    bench.join(Duration.ZERO);
    return new Newsroom(
        store, records, Desk.start(settings, records, bench, layouts.all(), LOG::add));
  }

  /** The next line of JSON that tells of a request with {@code words}; empty when none comes. */
  public static String logged(String words) throws InterruptedException {
    for (String line = LOG.poll(10, TimeUnit.SECONDS);
        line != null;
        line = LOG.poll(10, TimeUnit.SECONDS)) {
      if (line.contains(words)) {
        return line;
      }
    }
    return "";
  }

  /** Has alerts look at what came. */
  public void look() throws StoreException {
    new Lookout(store).look(CLOCK.instant());
  }

  /** The desk. */
  public Desk desk() {
    return desk;
  }

  /** Where it answers, plainly. */
  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + desk.port() + path);
  }

  /** What comes of {@code request}; redirects are not followed. */
  public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** What comes of asking with {@code method} for {@code path}; {@code body} is JSON. */
  public HttpResponse<String> ask(String method, String path, @Nullable String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/json");
    return send(request.build());
  }

  @Override
  public void close() throws StoreException {
    client.close();
    desk.close();
    records.close();
    store.close();
  }

  /** A coding of {@code text} as the article {@code id}. */
  static Coding coding(String id, String text) {
    Article article =
        new Article(
            id,
            text,
            null,
            LocalDate.of(2024, 6, 17),
            "https://news.example/" + id,
            "Example Courier",
            List.of(),
            List.of(new Furniture(new Span(0, 9), "related headlines")));
    List<Event> events = new ArrayList<>();
    for (int begin = text.indexOf("will visit"); begin >= 0 && events.isEmpty(); ) {
      events.add(event(text, begin));
    }
    List<Claim> claims =
        events.isEmpty()
            ? List.of()
            : List.of(
                new Claim(
                    events.getFirst().target(), events.getFirst().id(), Claim.Stance.DENY, null));
    return new Coding(article, events, claims, List.of());
  }

  private static Event event(String text, int begin) {
    int sentence = text.lastIndexOf('\n', begin) + 1;
    int end = text.indexOf('.', begin) + 1;
    LocalDate friday = LocalDate.of(2024, 6, 21);
    return new Event(
        new EventId(String.format(Locale.ROOT, "%016x", 7)),
        EventType.CONSULT,
        "visit",
        List.of("diplomatic"),
        new CameoCode("042"),
        Status.PLANNED,
        false,
        null,
        List.of(actor("NOR", text, new Span(sentence, begin - 1))),
        List.of(actor("KEN", text, new Span(begin + 11, begin + 16))),
        new TimeSpan(
            friday,
            friday,
            TimeSpan.Precision.DAY,
            "Friday",
            new Span(begin + 20, begin + 26),
            "the next Friday",
            null),
        new Place(
            "Kenya",
            "KEN",
            null,
            null,
            192950,
            Place.Precision.COUNTRY,
            "Kenya",
            new Span(begin + 11, begin + 16)),
        List.of(new Speaker(actor("NOR", text, new Span(sentence, begin - 1)), null)),
        0,
        new Span(sentence, end),
        new Span(begin, begin + 10),
        "will visit",
        List.of(new Cue("PLANNED", "will", new Span(begin, begin + 4))),
        "consult.visit",
        null);
  }

  private static Actor actor(String country, String text, Span span) {
    String words = span.of(text);
    return new Actor(country, List.of("GOV"), words, null, null, words, span, "named", List.of());
  }

  /** Codes by the rule above, and keeps corrections without coding again. */
  private static final class Bench extends HandWork {
    private final RecordStore store;

    Bench(RecordStore store) {
      super(store, List.of());
      this.store = store;
    }

    @Override
    public String code(ArticleSource source) {
      return source.text().isBlank()
          ? new RecordWriter()
              .write(new InputError(source.id(), ErrorCode.EMPTY, "there is no text", 1))
          : new RecordWriter().write(coding(source.id(), source.text()));
    }

    @Override
    public synchronized String keep(ArticleSource source) throws UnavailableException {
      try {
        store.save(List.of(coding(source.id(), source.text())));
        return code(source);
      } catch (StoreException inTheWay) {
        throw new UnavailableException("the store is in the way", inTheWay);
      }
    }

    @Override
    public List<String> explain(ArticleSource source) {
      return source.text().lines().toList();
    }

    @Override
    public synchronized List<String> correct(String line, Correction correction)
        throws UnavailableException {
      if (correction.article().equals("nobody")) {
        return List.of("no article nobody is stored");
      }
      try {
        store.corrections().add(List.of(line));
        return List.of();
      } catch (StoreException inTheWay) {
        throw new UnavailableException("the store is in the way", inTheWay);
      }
    }

    @Override
    public synchronized boolean takeBack(String id) throws UnavailableException {
      try {
        return store.corrections().remove(id);
      } catch (StoreException inTheWay) {
        throw new UnavailableException("the store is in the way", inTheWay);
      }
    }
  }
}
