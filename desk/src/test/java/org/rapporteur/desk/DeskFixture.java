package org.rapporteur.desk;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.coding.Coding;
import org.rapporteur.layout.Layouts;
import org.rapporteur.layout.PackageFacts;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;

/** A desk over a small store, and a browser without a screen. Its clock stands still. */
final class DeskFixture implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-21T12:00:00Z"), ZoneOffset.UTC);
  private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]+)\"");

  private final RecordStore store;
  private final DeskStore records;
  private final Desk desk;
  private final HttpClient client = HttpClient.newHttpClient();

  private DeskFixture(RecordStore store, DeskStore records, Desk desk) {
    this.store = store;
    this.records = records;
    this.desk = desk;
  }

  /** A desk over {@link DeskCodings} in {@code directory}. */
  static DeskFixture start(Path directory) throws StoreException, UnavailableException {
    return start(directory, DeskCodings.all());
  }

  /** A desk over {@code codings} in {@code directory}. */
  static DeskFixture start(Path directory, List<Coding> codings)
      throws StoreException, UnavailableException {
    RecordStore store = RecordStore.open(directory);
    store.save(codings);
    DeskStore records = new DeskStore(store);
    Desk desk =
        Desk.start(
            new DeskSettings("127.0.0.1", 0, "R. Reader", directory, "test", CLOCK),
            records,
            new HandWork(store, codings),
            Layouts.of(new PackageFacts("Test", "CC-BY-4.0", "test")).all());
    return new DeskFixture(store, records, desk);
  }

  /** Joins the reports of all articles. */
  DeskFixture joined() throws IOException, InterruptedException {
    post("/joins", Map.of("back", "/agenda"));
    return this;
  }

  /** What the desk shows. */
  RecordStore store() {
    return store;
  }

  /** The key of the article with the user's {@code id}. */
  static String key(String id) {
    return DeskCodings.all().stream()
        .filter(coding -> coding.article().id().equals(id))
        .map(coding -> ReportedArticle.key(coding.article()))
        .findFirst()
        .orElseThrow();
  }

  /** Address of {@code path}. */
  URI address(String path) {
    return URI.create("http://127.0.0.1:" + desk.port() + path);
  }

  /** The answer to {@code path}. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address(path)).build());
  }

  /** The answer to {@code request}. */
  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The page at {@code path}, which must be there. */
  String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + "\n" + answer.body());
    }
    return answer.body();
  }

  /** What forms of this desk carry. */
  String token() throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(page("/articles"));
    if (!token.find()) {
      throw new AssertionError("no token");
    }
    return token.group(1);
  }

  /** Sends a form with {@code fields} and the token. */
  HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return postWithout(path, fields, "&token=" + token());
  }

  /** Sends a form with {@code fields} as another page would. */
  HttpResponse<String> postWithout(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return postWithout(path, fields, "");
  }

  private HttpResponse<String> postWithout(String path, Map<String, String> fields, String more)
      throws IOException, InterruptedException {
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form + more))
            .build());
  }

  /** {@code text} within an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws StoreException {
    desk.close();
    records.close();
    store.close();
  }
}
