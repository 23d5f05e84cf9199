package org.rapporteur.app;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.ObjectMapper;

/** Has a command run by the process that has the records open. */
final class OwnerClient {
  private static final int PATIENCE_MILLIS = 2000;

  private final Surroundings surroundings;

  OwnerClient(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * The exit code of {@code arguments}, run by the owner of {@code data}, its output passed on.
   * Empty when nobody answers: no owner file, or one that a killed process left.
   */
  OptionalInt run(Path data, List<String> arguments) throws EnvironmentException {
    OwnerFile owner = OwnerFile.read(data).orElse(null);
    if (owner == null) {
      return OptionalInt.empty();
    }
    HttpURLConnection connection;
    try {
      connection = ask(owner, arguments);
      if (connection.getResponseCode() != 200) {
        return OptionalInt.empty();
      }
    } catch (IOException nobody) {
      return OptionalInt.empty();
    }
    try (DataInputStream answer = new DataInputStream(connection.getInputStream())) {
      return OptionalInt.of(Frames.copy(answer, surroundings.out(), surroundings.err()));
    } catch (IOException cause) {
      throw new EnvironmentException(
          "the process that has the records ended before it had answered; ask again", cause);
    }
  }

  private HttpURLConnection ask(OwnerFile owner, List<String> arguments) throws IOException {
    Map<String, String> settings = new TreeMap<>();
    surroundings
        .environment()
        .forEach((name, value) -> {
          if (name.startsWith("RAPPORTEUR_") || name.equals("NO_COLOR") || name.equals("TERM")) {
            settings.put(name, value);
          }
        });
    Map<String, Object> request =
        Map.of(
            "arguments",
            arguments,
            "terminals",
            List.copyOf(surroundings.terminals()),
            "environment",
            settings,
            "directory",
            surroundings.path(Path.of("")).toAbsolutePath().toString(),
            "settings",
            surroundings.configFiles().stream()
                .map(file -> file.toAbsolutePath().toString())
                .toList());
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + owner.port() + StoreOwner.PATH)
                .toURL()
                .openConnection(java.net.Proxy.NO_PROXY);
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setRequestMethod("POST");
    connection.setRequestProperty("Authorization", "Bearer " + owner.token());
    connection.setDoOutput(true);
    try (var out = connection.getOutputStream()) {
      out.write(new ObjectMapper().writeValueAsString(request).getBytes(StandardCharsets.UTF_8));
    }
    return connection;
  }
}
