package org.rapporteur.feed;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.source.FetchedPage;
import org.rapporteur.source.Item;
import org.rapporteur.source.Known;
import org.rapporteur.source.Origin;
import org.rapporteur.source.RefusedException;

/**
 * Fetches feeds and pages, one after the other on each host and several hosts at the same time.
 * What it brings waits in a queue of bounded length.
 */
public final class Crawler implements AutoCloseable {
  private static final int HOSTS_AT_ONCE = 16;
  private static final int WAITING = 32;

  private final PoliteFetcher fetcher;
  private final LocalDate today;
  private final BlockingQueue<Crawled> brought = new LinkedBlockingQueue<>(WAITING);
  private final Semaphore hosts = new Semaphore(HOSTS_AT_ONCE);
  private final Map<String, Deque<Task>> queues = new HashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Fetches with {@code fetcher}, which it closes; site maps are read as of {@code today}. */
  public Crawler(PoliteFetcher fetcher, LocalDate today) {
    this.fetcher = fetcher;
    this.today = today;
  }

  /** Asks for the feed at {@code address}, unless it is still what the two conditions name. */
  public void feed(String address, @Nullable String etag, @Nullable String lastModified) {
    submit(address, () -> feedNow(address, etag, lastModified));
  }

  /** Asks for the page at {@code url}, which is called {@code address} in what is brought. */
  public void page(String address, String url, Known known) {
    submit(url, () -> pageNow(address, url, known));
  }

  /** What was brought next; null when nothing was within {@code wait}. */
  public @Nullable Crawled poll(Duration wait) throws InterruptedException {
    return brought.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void submit(String address, Task task) {
    String host = host(address);
    synchronized (queues) {
      Deque<Task> queue = queues.get(host);
      if (queue != null) {
        queue.add(task);
        return;
      }
      Deque<Task> fresh = new ArrayDeque<>();
      fresh.add(task);
      queues.put(host, fresh);
      threads.execute(() -> work(host, fresh));
    }
  }

  private static String host(String address) {
    try {
      String host = URI.create(address.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }

  private void work(String host, Deque<Task> queue) {
    try {
      while (true) {
        Task task;
        synchronized (queues) {
          task = queue.poll();
          if (task == null) {
            queues.remove(host);
            return;
          }
        }
        hosts.acquire();
        Crawled result;
        try {
          result = task.run();
        } finally {
          hosts.release();
        }
        brought.put(result);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private Crawled feedNow(String address, @Nullable String etag, @Nullable String lastModified)
      throws InterruptedException {
    return switch (fetcher.fetch(address, etag, lastModified)) {
      case FetchResult.Unchanged same -> new Crawled.FeedUnchanged(address);
      case FetchResult.Failed failed ->
          new Crawled.FeedFailed(address, failed.reason(), failed.notBefore());
      case FetchResult.Got got -> {
        try {
          Feed feed =
              FetchedPage.isSitemap(got.bytes())
                  ? SitemapReader.read(got.bytes(), got.address(), today)
                  : FeedReader.read(got.bytes());
          yield new Crawled.FeedRead(address, feed, got.etag(), got.lastModified());
        } catch (RefusedException broken) {
          yield new Crawled.FeedFailed(address, String.valueOf(broken.getMessage()), null);
        }
      }
    };
  }

  private Crawled pageNow(String address, String url, Known known) throws InterruptedException {
    return switch (fetcher.fetch(url, null, null)) {
      case FetchResult.Unchanged same ->
          new Crawled.PageFailed(address, "the server says it is unchanged", false, true, null);
      case FetchResult.Failed failed ->
          new Crawled.PageFailed(
              address, failed.reason(), failed.lasting(), failed.asked(), failed.notBefore());
      case FetchResult.Got got -> {
        Item item =
            FetchedPage.item(
                Origin.of(url),
                got.bytes(),
                got.contentType(),
                Known.address(got.address().toString()).or(known));
        yield new Crawled.PageRead(address, item);
      }
    };
  }

  /** Ends what is under way and gives it up. */
  @Override
  public void close() {
    threads.shutdownNow();
    fetcher.close();
  }

  /** A request. */
  @FunctionalInterface
  private interface Task {
    /** Its result. */
    Crawled run() throws InterruptedException;
  }
}
