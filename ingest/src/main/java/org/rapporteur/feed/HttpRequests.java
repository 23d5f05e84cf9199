package org.rapporteur.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.rapporteur.source.Limits;

/**
 * Single requests of bounded size and time, without following redirects. A connection is made only
 * to the addresses that the guard gives for its host.
 */
final class HttpRequests implements AutoCloseable {
  private static final Timeout CONNECT = Timeout.ofSeconds(15);
  private static final TimeValue KEPT = TimeValue.ofMinutes(1);
  private static final int CONNECTIONS = 100;
  private static final int MOST_HEADERS = 500;
  private static final int LONGEST_HEADER = 1 << 16;

  private final CloseableHttpClient client;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String userAgent;
  private final Duration patience;
  private final InstantSource clock;

  /**
   * Calls itself {@code userAgent}, waits {@code patience} for the last byte of an answer, and asks
   * what {@code guard} lets it.
   */
  HttpRequests(String userAgent, Duration patience, InstantSource clock, AddressGuard guard) {
    this.userAgent = userAgent;
    this.patience = patience;
    this.clock = clock;
    Timeout wait = Timeout.of(patience);
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections(guard, wait))
            .setRoutePlanner(new SystemDefaultRoutePlanner(ProxySelector.getDefault()))
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(wait)
                    .setResponseTimeout(wait)
                    .build())
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableContentCompression()
            .disableCookieManagement()
            .disableRedirectHandling()
            .build();
  }

  private static PoolingHttpClientConnectionManager connections(AddressGuard guard, Timeout wait) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(new GuardedNames(guard))
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                    Http1Config.custom()
                        .setMaxHeaderCount(MOST_HEADERS)
                        .setMaxLineLength(LONGEST_HEADER)
                        .build())
                .build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(CONNECT)
                .setSocketTimeout(wait)
                .setTimeToLive(KEPT)
                .build())
        .setMaxConnTotal(CONNECTIONS)
        .build();
  }

  /** What {@code address} gives, unless it is still what the two conditions name. */
  Response get(URI address, @Nullable String etag, @Nullable String lastModified)
      throws InterruptedException {
    HttpGet request = new HttpGet(address);
    request.setHeader("User-Agent", userAgent);
    request.setHeader("Accept-Encoding", "gzip");
    header(request, "If-None-Match", etag);
    header(request, "If-Modified-Since", lastModified);
    return send(request, answer -> response(address, request, answer));
  }

  /**
   * What came of posting {@code body} with {@code headers} to {@code address}; its answer is not
   * read.
   */
  Response post(URI address, Map<String, String> headers, byte[] body) throws InterruptedException {
    HttpPost request = new HttpPost(address);
    request.setHeader("User-Agent", userAgent);
    headers.forEach(request::setHeader);
    request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    return send(request, answer -> taken(request, answer));
  }

  private Response taken(HttpPost request, ClassicHttpResponse answer) {
    int status = answer.getCode();
    request.cancel();
    return status >= 200 && status < 300
        ? new Response.Content(new byte[0], null, null, null)
        : new Response.Failure(status, "HTTP status " + status, retryAfter(answer).orElse(null));
  }

  private Response send(HttpUriRequestBase request, HttpClientResponseHandler<Response> handler)
      throws InterruptedException {
    Future<Response> future = threads.submit(() -> client.execute(request, handler));
    try {
      return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      return slow();
    } catch (ExecutionException failed) {
      return failure(failed.getCause());
    } finally {
      request.cancel();
    }
  }

  private Response slow() {
    return new Response.Failure(0, "no whole answer within " + patience.toSeconds() + " s", null);
  }

  private Response failure(@Nullable Throwable cause) {
    if (cause instanceof InterruptedIOException) {
      return slow();
    }
    String message =
        cause == null || cause.getMessage() == null ? "no connection" : cause.getMessage();
    return new Response.Failure(0, message.lines().findFirst().orElse(message), null);
  }

  private static void header(HttpUriRequestBase request, String name, @Nullable String value) {
    if (value != null && value.chars().allMatch(c -> c >= ' ' && c < 127)) {
      request.setHeader(name, value);
    }
  }

  private Response response(URI address, HttpGet request, ClassicHttpResponse answer) {
    int status = answer.getCode();
    if (status == 304) {
      return new Response.NotModified();
    }
    if (status == 200) {
      return content(request, answer);
    }
    request.cancel();
    return status >= 300 && status < 400
        ? redirect(address, header(answer, "Location"))
        : new Response.Failure(status, "HTTP status " + status, retryAfter(answer).orElse(null));
  }

  private Response content(HttpGet request, ClassicHttpResponse answer) {
    boolean packed = "gzip".equalsIgnoreCase(header(answer, "Content-Encoding"));
    HttpEntity entity = answer.getEntity();
    try {
      return new Response.Content(
          entity == null ? new byte[0] : bytes(entity, packed),
          header(answer, "Content-Type"),
          header(answer, "ETag"),
          header(answer, "Last-Modified"));
    } catch (IOException damaged) {
      request.cancel(); // so that nobody reads the rest of it
      return damaged instanceof InterruptedIOException
          ? slow()
          : new Response.Failure(
              0, (packed ? "cannot be unpacked: " : "") + damaged.getMessage(), null);
    }
  }

  private static byte[] bytes(HttpEntity entity, boolean packed) throws IOException {
    InputStream in = entity.getContent();
    return Limits.readAll(packed ? new GZIPInputStream(in) : in);
  }

  private static @Nullable String header(ClassicHttpResponse answer, String name) {
    Header header = answer.getFirstHeader(name);
    return header == null || header.getValue() == null ? null : header.getValue().strip();
  }

  private static Response redirect(URI address, @Nullable String location) {
    try {
      return location == null
          ? new Response.Failure(404, "a redirect to nowhere", null)
          : new Response.Redirect(address.resolve(URI.create(location.replace(" ", "%20"))));
    } catch (IllegalArgumentException noAddress) {
      return new Response.Failure(404, "a redirect to what is no address", null);
    }
  }

  /** Seconds, or a date (RFC 9110, section 10.2.3). */
  private Optional<Duration> retryAfter(ClassicHttpResponse answer) {
    String value = header(answer, "Retry-After");
    if (value == null) {
      return Optional.empty();
    }
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
    client.close(CloseMode.IMMEDIATE);
    threads.shutdownNow();
    threads.close();
  }

  /** Names mean what the guard says; the machine's own proxy is no business of a feed. */
  private record GuardedNames(AddressGuard guard) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return isProxy(host) ? InetAddress.getAllByName(host) : guard.addresses(host);
    }

    private static boolean isProxy(String host) {
      return host.equalsIgnoreCase(System.getProperty("http.proxyHost"))
          || host.equalsIgnoreCase(System.getProperty("https.proxyHost"));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
