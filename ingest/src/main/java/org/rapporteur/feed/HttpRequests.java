package org.rapporteur.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.source.Limits;

/** Single GET requests of bounded size and time, without following redirects. */
final class HttpRequests implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(15);

  private final HttpClient client;
  private final String userAgent;
  private final Duration patience;
  private final InstantSource clock;

  /** Calls itself {@code userAgent} and waits {@code patience} for the last byte of an answer. */
  HttpRequests(String userAgent, Duration patience, InstantSource clock) {
    this.userAgent = userAgent;
    this.patience = patience;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /** What {@code address} gives, unless it is still what the two conditions name. */
  Response get(URI address, @Nullable String etag, @Nullable String lastModified)
      throws InterruptedException {
    HttpRequest.Builder request;
    try {
      request = HttpRequest.newBuilder(address).timeout(patience);
    } catch (IllegalArgumentException noAddress) {
      return new Response.Failure(400, "no address of the web", null);
    }
    request.header("User-Agent", userAgent).header("Accept-Encoding", "gzip");
    header(request, "If-None-Match", etag);
    header(request, "If-Modified-Since", lastModified);
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(
            request.build(),
            HttpResponse.BodyHandlers.limiting(
                HttpResponse.BodyHandlers.ofByteArray(), Limits.LONGEST));
    try {
      return response(address, future.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      return new Response.Failure(0, "no whole answer within " + patience.toSeconds() + " s", null);
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      String message =
          cause == null || cause.getMessage() == null ? "no connection" : cause.getMessage();
      return new Response.Failure(0, message.lines().findFirst().orElse(message), null);
    } finally {
      future.cancel(true);
    }
  }

  private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
    if (value != null && value.chars().allMatch(c -> c >= ' ' && c < 127)) {
      request.header(name, value);
    }
  }

  private Response response(URI address, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    if (status == 304) {
      return new Response.NotModified();
    }
    if (status >= 300 && status < 400) {
      return redirect(address, answer);
    }
    if (status != 200) {
      return new Response.Failure(status, "HTTP status " + status, retryAfter(answer).orElse(null));
    }
    try {
      boolean packed =
          answer
              .headers()
              .firstValue("Content-Encoding")
              .orElse("")
              .strip()
              .equalsIgnoreCase("gzip");
      return new Response.Content(
          packed ? unpacked(answer.body()) : answer.body(),
          answer.headers().firstValue("Content-Type").orElse(null),
          answer.headers().firstValue("ETag").orElse(null),
          answer.headers().firstValue("Last-Modified").orElse(null));
    } catch (IOException damaged) {
      return new Response.Failure(0, "cannot be unpacked: " + damaged.getMessage(), null);
    }
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return Limits.readAll(in);
    }
  }

  private static Response redirect(URI address, HttpResponse<byte[]> answer) {
    Optional<String> location = answer.headers().firstValue("Location");
    try {
      return location.isEmpty()
          ? new Response.Failure(404, "a redirect to nowhere", null)
          : new Response.Redirect(
              address.resolve(URI.create(location.get().strip().replace(" ", "%20"))));
    } catch (IllegalArgumentException noAddress) {
      return new Response.Failure(404, "a redirect to what is no address", null);
    }
  }

  /** Seconds, or a date (RFC 9110, section 10.2.3). */
  private Optional<Duration> retryAfter(HttpResponse<byte[]> answer) {
    String value = answer.headers().firstValue("Retry-After").orElse("").strip();
    try {
      if (!value.isEmpty() && value.length() < 8 && value.chars().allMatch(Character::isDigit)) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
      }
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(clock.instant(), then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }
}
