package org.rapporteur.bench.stored;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a running desk takes: how long each page needs, then many reads a second while articles come
 * in.
 *
 * <p>Arguments: its address, reads a second (200), seconds (60), and how many of a hundred reads
 * ask for what nobody asked before (5). Bounded in count and time.
 */
public final class DeskLoad {
  private static final int TIMES = 15;
  private static final List<String> PAGES =
      List.of(
          "/articles",
          "/records",
          "/records?filter=source%3DRUS",
          "/records?filter=type%3DCONSULT+status%3DPLANNED",
          "/records/facets",
          "/dyad?first=RUS&second=PRK",
          "/actor?id=RUS",
          "/network",
          "/map",
          "/agenda",
          "/claims",
          "/stories",
          "/api/records?limit=20",
          "/api/series?filter=dyad%3DRUS-PRK&step=month",
          "/api/dyads?limit=20");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private int fresh;

  private DeskLoad(String address) {
    this.address = address;
  }

  /** Runs it. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws Exception {
    DeskLoad load = new DeskLoad(arguments[0].replaceFirst("/$", ""));
    int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
    load.fresh = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 5;
    List<String> pages = new ArrayList<>(PAGES);
    load.article().ifPresent(pages::add);
    for (String page : pages) {
      load.measure(page);
    }
    if (seconds > 0) {
      load.press(pages, rate, seconds);
    }
  }

  private Optional<String> article() throws IOException, InterruptedException {
    Matcher found = Pattern.compile("/articles/[0-9a-f]{32}").matcher(get("/articles").body());
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private HttpResponse<String> get(String page) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + page)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @SuppressWarnings("SystemOut")
  private void measure(String page) throws IOException, InterruptedException {
    int status = get(page).statusCode();
    List<Long> made = new ArrayList<>();
    List<Long> again = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      // An address that nobody asked for before, so that its answer has to be made.
      String other = page + (page.contains("?") ? "&" : "?") + "time" + i + "=" + System.nanoTime();
      status = Math.max(status, timed(other, made));
      status = Math.max(status, timed(page, again));
    }
    System.out.printf(
        "%-55s %d  made %5.0f ms, longest %5.0f ms; again %4.0f ms%n",
        page, status, at(made, 0.5) / 1e6, at(made, 1) / 1e6, at(again, 0.5) / 1e6);
  }

  private int timed(String page, List<Long> times) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    int status = get(page).statusCode();
    times.add(System.nanoTime() - begin);
    return status;
  }

  private static long at(List<Long> times, double share) {
    Collections.sort(times);
    return times.get((int) Math.min(times.size() - 1, share * times.size()));
  }

  @SuppressWarnings("SystemOut")
  private void press(List<String> pages, int rate, int seconds) throws InterruptedException {
    int all = rate * seconds;
    ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    AtomicInteger failed = new AtomicInteger();
    AtomicInteger sent = new AtomicInteger();
    AtomicInteger stored = new AtomicInteger();
    CountDownLatch answered = new CountDownLatch(all);
    try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(2)) {
      Future<?> reads =
          clock.scheduleAtFixedRate(
              () -> {
                int number = sent.getAndIncrement();
                if (number < all) {
                  ask(page(pages, number), times, failed, answered);
                }
              },
              0,
              1_000_000 / rate,
              TimeUnit.MICROSECONDS);
      Future<?> articles =
          clock.scheduleWithFixedDelay(() -> store(stored), 0, 200, TimeUnit.MILLISECONDS);
      answered.await(seconds * 3L, TimeUnit.SECONDS);
      reads.cancel(true);
      articles.cancel(true);
      clock.shutdownNow();
    }
    List<Long> sorted = new ArrayList<>(times);
    System.out.printf(
        "%d reads, %d a second, %d %% of them new: %d answered, %d failed; median %.0f ms, 95 %% within %.0f ms,"
            + " longest %.0f ms; %d articles stored meanwhile%n",
        all,
        rate,
        fresh,
        sorted.size(),
        failed.get(),
        at(sorted, 0.5) / 1e6,
        at(sorted, 0.95) / 1e6,
        at(sorted, 1) / 1e6,
        stored.get());
  }

  /** One of {@code pages} or, evenly spread among them, one that was not asked for before. */
  private String page(List<String> pages, int number) {
    if (number * fresh / 100 == (number + 1) * fresh / 100) {
      return pages.get(number % pages.size());
    }
    LocalDate day = LocalDate.of(2024, 6, 1).minusDays(number * 7919L % 3650);
    return switch (number * fresh / 100 % 4) {
      case 0 -> "/records?filter=before%3D" + day;
      case 1 -> "/records?filter=type%3DASSAULT+published%3D" + day;
      case 2 -> "/api/series?filter=actor%3DUSA+after%3D" + day;
      default -> "/dyad?first=USA&second=CHN&time=" + day + "..";
    };
  }

  private void ask(
      String page,
      ConcurrentLinkedQueue<Long> times,
      AtomicInteger failed,
      CountDownLatch answered) {
    long begin = System.nanoTime();
    CompletableFuture<HttpResponse<Void>> asked =
        client.sendAsync(
            HttpRequest.newBuilder(URI.create(address + page)).build(),
            HttpResponse.BodyHandlers.discarding());
    var _ =
        asked.whenComplete((response, broken) -> {
          if (broken != null || response.statusCode() != 200) {
            failed.incrementAndGet();
          } else {
            times.add(System.nanoTime() - begin);
          }
          answered.countDown();
        });
  }

  /** One more article, as a watch brings them. */
  private void store(AtomicInteger stored) {
    String text =
        "Kenya and Zambia signed an agreement on railways on Monday, officials said. It is number "
            + stored.get()
            + ".";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/api/articles"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"text\":\"" + text + "\",\"date\":\"2024-06-17\",\"store\":true}"))
            .build();
    try {
      if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 300) {
        stored.incrementAndGet();
      }
    } catch (IOException refused) {
      // counted as not stored
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
