package org.rapporteur.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Answers other processes for the store that this one has open: one process has the file, so the
 * commands of others are run here, beside the writer, and their output is sent back. It listens on
 * the loopback interface alone, and only who can read the {@link OwnerFile} is heard.
 */
final class StoreOwner implements AutoCloseable {
  static final String PATH = "/command";
  private static final int LONGEST = 1 << 20;
  private static final int AT_A_TIME = 4;

  /** How long a command that is being run is waited for at the end. */
  private static final int PATIENCE_SECONDS = 10;

  private final Path data;
  private final RecordStore store;
  private final Parts parts;
  private final LocalDate today;
  private final HttpServer server;
  private final ExecutorService threads;
  private OwnerFile file;
  private @Nullable AlertWatch alerts;

  private StoreOwner(Path data, RecordStore store, Parts parts, LocalDate today)
      throws IOException {
    this.data = data;
    this.store = store;
    this.parts = parts;
    this.today = today;
    this.threads =
        Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("owner-", 0).daemon().factory());
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] token = new byte[24];
    new SecureRandom().nextBytes(token);
    this.file = new OwnerFile(server.getAddress().getPort(), HexFormat.of().formatHex(token));
  }

  /** Begins to answer for {@code store}, which is in {@code data}. */
  static StoreOwner start(Path data, RecordStore store, Parts parts, LocalDate today)
      throws EnvironmentException {
    try {
      StoreOwner owner = new StoreOwner(data, store, parts, today);
      owner.server.setExecutor(owner.threads);
      owner.server.createContext(PATH, owner::answer);
      owner.server.start();
      owner.file.write(data);
      return owner;
    } catch (IOException cause) {
      throw new EnvironmentException(
          "cannot answer other commands for " + data + ": " + cause.getMessage(), cause);
    }
  }

  /** The same, and watches for alerts; what these tell in lines goes to {@code messages}. */
  static StoreOwner start(
      Path data, RecordStore store, Parts parts, Surroundings surroundings, Messages messages)
      throws EnvironmentException {
    StoreOwner owner = start(data, store, parts, surroundings.today());
    try {
      owner.alerts = AlertWatch.start(store, surroundings, messages);
    } catch (StoreException cause) {
      owner.close();
      throw new EnvironmentException(String.valueOf(cause.getMessage()), cause);
    }
    return owner;
  }

  /** Lets others know that this process has a desk at {@code address}. */
  void deskAt(String address) throws EnvironmentException {
    file = file.withDesk(address);
    AlertWatch watching = alerts;
    if (watching != null) {
      watching.deskAt(address);
    }
    try {
      file.write(data);
    } catch (IOException cause) {
      throw new EnvironmentException(
          "cannot write " + data.resolve(OwnerFile.NAME) + ": " + cause.getMessage(), cause);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String told = exchange.getRequestHeaders().getFirst("Authorization");
      boolean known =
          told != null
              && MessageDigest.isEqual(
                  told.getBytes(StandardCharsets.UTF_8),
                  ("Bearer " + file.token()).getBytes(StandardCharsets.UTF_8));
      if (!known || !exchange.getRequestMethod().equals("POST")) {
        exchange.sendResponseHeaders(403, -1);
        return;
      }
      byte[] body = exchange.getRequestBody().readNBytes(LONGEST);
      JsonNode request;
      try {
        request = new ObjectMapper().readTree(body);
      } catch (JacksonException malformed) {
        exchange.sendResponseHeaders(400, -1);
        return;
      }
      exchange.sendResponseHeaders(200, 0);
      Frames.Writer frames = new Frames.Writer(exchange.getResponseBody());
      frames.end(run(request, frames));
    }
  }

  private int run(JsonNode request, Frames.Writer frames) {
    List<String> arguments = new ArrayList<>();
    request.path("arguments").forEach(argument -> arguments.add(argument.asString()));
    Set<String> terminals = new HashSet<>();
    request.path("terminals").forEach(terminal -> terminals.add(terminal.asString()));
    Map<String, String> environment = new HashMap<>();
    request
        .path("environment")
        .properties()
        .forEach(variable -> environment.put(variable.getKey(), variable.getValue().asString()));
    List<Path> settings = new ArrayList<>();
    request.path("settings").forEach(path -> settings.add(Path.of(path.asString())));
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            frames.out(),
            new PrintStream(frames.err(), true, StandardCharsets.UTF_8),
            terminals,
            environment,
            settings,
            today,
            store,
            Path.of(request.path("directory").asString("")));
    return Rapporteur.run(
        arguments.toArray(String[]::new), surroundings, parts, new Interruption());
  }

  /** Ends in good order: no more commands are taken, and nobody is sent here any more. */
  @Override
  public void close() throws EnvironmentException {
    try {
      file.remove(data);
    } catch (IOException cause) {
      throw new EnvironmentException(
          "cannot remove " + data.resolve(OwnerFile.NAME) + ": " + cause.getMessage(), cause);
    } finally {
      server.stop(PATIENCE_SECONDS);
      threads.shutdownNow();
      if (alerts != null) {
        alerts.close();
      }
    }
  }
}
