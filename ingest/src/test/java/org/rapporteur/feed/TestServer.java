package org.rapporteur.feed;

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

/** A server on this machine that answers as told and remembers what it was asked. */
final class TestServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  TestServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(path);
      Answer answer = answers.get(path);
      if (answer == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        answer.give(exchange);
      }
    }
  }

  /** Answers {@code path} as {@code answer} says. */
  TestServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Answers with a status and pairs of names and values of headers. */
  static Answer status(int status, String... headers) {
    return exchange -> {
      set(exchange, headers);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** Answers with {@code body}. */
  static Answer body(String body, String... headers) {
    return exchange -> {
      set(exchange, headers);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    };
  }

  private static void set(HttpExchange exchange, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
    }
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

  /** Answers a request. */
  @FunctionalInterface
  interface Answer {
    /** Does it. */
    void give(HttpExchange exchange) throws IOException;
  }
}
