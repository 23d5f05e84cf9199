package org.rapporteur.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PoliteFetcherTest {
  private static final Duration DELAY = Duration.ofSeconds(2);

  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = Instant.parse("2024-06-17T10:00:00Z");
  private TestServer server;
  private PoliteFetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
    fetcher = fetcher(Duration.ofSeconds(20), true);
  }

  /** Time passes in the pauses only. */
  private PoliteFetcher fetcher(Duration patience, boolean privateAllowed) {
    return fetcher(patience, AddressGuard.ofNetwork(privateAllowed));
  }

  private PoliteFetcher fetcher(Duration patience, AddressGuard guard) {
    return new PoliteFetcher(
        new HttpRequests("test", patience, () -> now, guard),
        guard,
        DELAY,
        () -> now,
        pause -> {
          pauses.add(pause);
          now = now.plus(pause);
        });
  }

  @AfterEach
  void stop() {
    fetcher.close();
    server.close();
  }

  private FetchResult fetch(String path) throws InterruptedException {
    return fetcher.fetch(server.address(path), null, null);
  }

  private static String text(FetchResult result) {
    assertThat(result).isInstanceOf(FetchResult.Got.class);
    return new String(((FetchResult.Got) result).bytes(), StandardCharsets.UTF_8);
  }

  private static FetchResult.Failed failed(FetchResult result) {
    assertThat(result).isInstanceOf(FetchResult.Failed.class);
    return (FetchResult.Failed) result;
  }

  @Test
  void asksForTheRulesFirstAndPausesBetweenRequests() throws Exception {
    server.on("/a", TestServer.body("A", "ETag", "\"1\"")).on("/b", TestServer.body("B"));
    assertThat(((FetchResult.Got) fetch("/a")).etag()).isEqualTo("\"1\"");
    assertThat(text(fetch("/b"))).isEqualTo("B");
    assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/b");
    assertThat(pauses).containsExactly(DELAY, DELAY);
  }

  @Test
  void whatIsUnchangedIsNotSent() throws Exception {
    server.on(
        "/feed",
        exchange -> {
          boolean known =
              "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                  && "Mon, 17 Jun 2024 10:00:00 GMT"
                      .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          exchange.sendResponseHeaders(known ? 304 : 500, -1);
        });
    assertThat(fetcher.fetch(server.address("/feed"), "\"1\"", "Mon, 17 Jun 2024 10:00:00 GMT"))
        .isEqualTo(new FetchResult.Unchanged());
  }

  @Test
  void whatRobotsMustNotFetchIsNotFetched() throws Exception {
    server
        .on(
            "/robots.txt",
            TestServer.body("User-agent: rapporteur\nDisallow: /no\nCrawl-delay: 7\n"))
        .on("/no/a", TestServer.body("A"))
        .on("/yes", TestServer.body("B"));
    FetchResult.Failed refused = failed(fetch("/no/a"));
    assertThat(refused.reason()).contains("robots.txt");
    assertThat(refused.lasting()).isTrue();
    fetch("/yes");
    fetch("/yes");
    assertThat(server.asked()).containsExactly("/robots.txt", "/yes", "/yes");
    assertThat(pauses).containsExactly(DELAY, Duration.ofSeconds(7));
  }

  @Test
  void aHostWhoseRulesCannotBeHadIsLeftAlone() throws Exception {
    server.on("/robots.txt", TestServer.status(500)).on("/a", TestServer.body("A"));
    FetchResult.Failed refused = failed(fetch("/a"));
    assertThat(refused.lasting()).isFalse();
    assertThat(refused.notBefore()).isAfter(now);
    assertThat(server.asked()).containsExactly("/robots.txt");
  }

  @Test
  void aShortRetryAfterIsWaitedFor() throws Exception {
    AtomicInteger count = new AtomicInteger();
    server.on(
        "/a",
        exchange -> {
          if (count.getAndIncrement() == 0) {
            TestServer.status(429, "Retry-After", "20").give(exchange);
          } else {
            TestServer.body("A").give(exchange);
          }
        });
    assertThat(text(fetch("/a"))).isEqualTo("A");
    assertThat(pauses).containsExactly(DELAY, Duration.ofSeconds(20));
  }

  @Test
  void aLongRetryAfterPutsTheWholeHostOff() throws Exception {
    server
        .on("/a", TestServer.status(503, "Retry-After", "Mon, 17 Jun 2024 11:00:00 GMT"))
        .on("/b", TestServer.body("B"));
    FetchResult.Failed busy = failed(fetch("/a"));
    assertThat(busy.lasting()).isFalse();
    assertThat(busy.notBefore()).isEqualTo(Instant.parse("2024-06-17T11:00:00Z"));
    FetchResult.Failed other = failed(fetch("/b"));
    assertThat(other.asked()).isFalse();
    assertThat(server.asked()).containsExactly("/robots.txt", "/a");
    now = Instant.parse("2024-06-17T11:00:01Z");
    assertThat(text(fetch("/b"))).isEqualTo("B");
  }

  @Test
  void statusesTellWhetherTryingAgainHelps() throws Exception {
    server.on("/500", TestServer.status(500)).on("/410", TestServer.status(410));
    assertThat(failed(fetch("/500")).lasting()).isFalse();
    assertThat(failed(fetch("/410")).lasting()).isTrue();
    assertThat(failed(fetch("/404")).lasting()).isTrue();
  }

  @Test
  void redirectsAreFollowedAFewTimes() throws Exception {
    server
        .on("/a", TestServer.status(301, "Location", "/b"))
        .on("/b", TestServer.status(307, "Location", server.address("/c?x=1")))
        .on("/c?x=1", TestServer.body("C"))
        .on("/loop", TestServer.status(302, "Location", "/loop"))
        .on("/out", TestServer.status(302, "Location", "file:///etc/passwd"));
    assertThat(text(fetch("/a"))).isEqualTo("C");
    assertThat(failed(fetch("/loop")).reason()).contains("redirects");
    assertThat(failed(fetch("/out")).reason()).contains("only http");
    assertThat(server.asked().stream().filter("/loop"::equals)).hasSize(6);
  }

  @Test
  void privateNetworksAreRefused() throws Exception {
    try (PoliteFetcher strict = fetcher(Duration.ofSeconds(20), false)) {
      assertThat(failed(strict.fetch(server.address("/a"), null, null)).reason())
          .contains("private network");
    }
    assertThat(server.asked()).isEmpty();
  }

  /** Names as told, the same each time; only this machine counts as public. */
  private static AddressGuard names(AddressGuard.Resolver resolver) {
    return new AddressGuard(resolver, InetAddress::isLoopbackAddress);
  }

  private static InetAddress[] at(String host, int... address) throws UnknownHostException {
    return new InetAddress[] {
      InetAddress.getByAddress(
          host,
          new byte[] {(byte) address[0], (byte) address[1], (byte) address[2], (byte) address[3]})
    };
  }

  @Test
  void aRedirectIntoThePrivateNetworkIsRefused() throws Exception {
    server.on("/a", TestServer.status(302, "Location", "http://inside.example/secret"));
    AddressGuard guard =
        names(
            host -> host.equals("inside.example") ? at(host, 10, 0, 0, 1) : at(host, 127, 0, 0, 1));
    try (PoliteFetcher strict = fetcher(Duration.ofSeconds(20), guard)) {
      assertThat(failed(strict.fetch(server.address("/a"), null, null)).reason())
          .contains("private network");
    }
    assertThat(server.asked()).containsExactly("/robots.txt", "/a");
  }

  @Test
  void theConnectionGoesWhereTheNameWasCheckedToBe() throws Exception {
    server.on("/a", TestServer.body("A"));
    String named = server.address("/a").replace("127.0.0.1", "paper.example");
    try (PoliteFetcher strict =
        fetcher(Duration.ofSeconds(20), names(host -> at(host, 127, 0, 0, 1)))) {
      assertThat(text(strict.fetch(named, null, null))).isEqualTo("A");
    }
  }

  @Test
  void aNameThatMeansAnotherMachineAMomentLaterIsRefused() throws Exception {
    server.on("/a", TestServer.body("A"));
    AtomicInteger lookups = new AtomicInteger();
    AddressGuard guard =
        names(
            host -> lookups.getAndIncrement() < 2 ? at(host, 127, 0, 0, 1) : at(host, 10, 0, 0, 1));
    try (PoliteFetcher strict = fetcher(Duration.ofSeconds(20), guard)) {
      strict.fetch(server.address("/a").replace("127.0.0.1", "paper.example"), null, null);
    }
    assertThat(lookups).hasValue(3);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void serversAreToldWhomToAsk() {
    assertThat(PoliteFetcher.agent("1.0", null))
        .isEqualTo("Mozilla/5.0 (compatible; rapporteur/1.0; news reader)");
    assertThat(PoliteFetcher.agent("1.0", "desk@paper.example"))
        .isEqualTo("Mozilla/5.0 (compatible; rapporteur/1.0; news reader; +desk@paper.example)");
    assertThatThrownBy(() -> PoliteFetcher.agent("1.0", "desk\r\nX: y"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAnswerThatDoesNotEndIsGivenUp() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    server
        .on("/robots.txt", TestServer.body(""))
        .on(
            "/slow",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              OutputStream out = exchange.getResponseBody();
              out.write('a');
              out.flush();
              try {
                end.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });
    try (PoliteFetcher hasty = fetcher(Duration.ofMillis(500), true)) {
      FetchResult.Failed slow = failed(hasty.fetch(server.address("/slow"), null, null));
      assertThat(slow.reason()).contains("no whole answer");
      assertThat(slow.lasting()).isFalse();
    } finally {
      end.countDown();
    }
  }

  @Test
  void anAnswerThatIsTooLongIsGivenUpPackedOrNot() throws Exception {
    byte[] part = new byte[1 << 20];
    server
        .on(
            "/long",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 40; i++) {
                  out.write(part);
                }
              } catch (IOException hungUp) {
                assertThat(hungUp).isNotNull();
              }
            })
        .on(
            "/bomb",
            exchange -> {
              exchange.getResponseHeaders().set("Content-Encoding", "gzip");
              exchange.sendResponseHeaders(200, 0);
              try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                for (int i = 0; i < 40; i++) {
                  out.write(part);
                }
              }
            });
    assertThat(failed(fetch("/long")).reason()).isNotBlank();
    assertThat(failed(fetch("/bomb")).reason()).contains("16 MiB");
  }

  @Test
  void whatIsNoAddressIsRefused() throws Exception {
    for (String address :
        List.of(
            "",
            "talks",
            "http://",
            "ftp://example.org/",
            "http://a b/",
            "http://u:p@example.org/")) {
      assertThat(failed(fetcher.fetch(address, null, null)).lasting()).as(address).isTrue();
    }
  }
}
