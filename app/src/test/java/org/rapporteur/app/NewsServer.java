package org.rapporteur.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A small paper on this machine: a feed with entity tag, and pages. */
final class NewsServer implements AutoCloseable {
  private static final String WORDS =
      "<p>Oslo will visit Kenya.</p><p>The minister said on Monday that number %s of the talks"
          + " would be held in the capital, and that nobody expected a result before the end of the"
          + " year.</p><p>Other guests of meeting %s had left the hall by then, a spokesman for %s"
          + " told reporters who were waiting outside in the rain.</p>";

  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile String feed = "";
  private volatile int status = 200;
  private volatile boolean onlyPages;

  NewsServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      String body = path.equals("/feed") ? feed : pages.get(path);
      String tag = "\"" + (body == null ? 0 : body.hashCode()) + "\"";
      if (body == null) {
        exchange.sendResponseHeaders(404, -1);
      } else if (status != 200 && !(onlyPages && path.equals("/feed"))) {
        exchange.sendResponseHeaders(status, -1);
      } else if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        exchange.getResponseHeaders().set("ETag", tag);
        exchange
            .getResponseHeaders()
            .set("Content-Type", path.equals("/feed") ? "text/xml" : "text/html");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(bytes);
        }
      }
    }
  }

  /** A feed of the stories {@code 0} to {@code count}, each changed at the hour {@code stamp}. */
  void publish(int count, int stamp) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < count; i++) {
      pages.putIfAbsent("/story/" + i, page("" + i));
      items.append(
          "<item><title>Story %d</title><link>%s</link><pubDate>Mon, 17 Jun 2024 %02d:00:00 GMT</pubDate></item>"
              .formatted(i, address("/story/" + i + "?utm_source=feed"), stamp));
    }
    feed = "<rss version='2.0'><channel><title>Paper</title>" + items + "</channel></rss>";
  }

  /** Puts another page in the place of the story {@code number}. */
  void change(int number, String words) {
    pages.put("/story/" + number, page(words));
  }

  /** Puts {@code words} in the place of the feed. */
  void breakFeed(String words) {
    feed = words;
  }

  /** Answers with {@code code} whatever is asked. */
  void fail(int code) {
    status = code;
    onlyPages = false;
  }

  /** Answers with {@code code} when a story is asked for. */
  void failStories(int code) {
    status = code;
    onlyPages = true;
  }

  /** A page with a story of its own. */
  static String page(String number) {
    return "<!doctype html><html><head><title>Story "
        + number
        + "</title></head><body><article><h1>Story "
        + number
        + "</h1>"
        + WORDS.formatted(number, "meeting " + number, "guest " + number)
        + "</article></body></html>";
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Paths that were asked for, in order. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
