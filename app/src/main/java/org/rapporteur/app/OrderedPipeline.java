package org.rapporteur.app;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.StoreException;

/**
 * Works on items on many threads and hands the results on in the order of the items, as soon as
 * they are there. At most a few items for each thread, and a fixed number of bytes of them, are
 * held.
 *
 * <p>One thread reads, some work, the caller's thread takes the results, so that a slow source does
 * not hold back what is done already.
 */
final class OrderedPipeline {
  private static final int ITEMS_PER_THREAD = 4;
  private static final int MEBIBYTE = 1 << 20;
  private static final int BUDGET = 96;

  private final int threads;

  OrderedPipeline(int threads) {
    this.threads = threads;
  }

  /** Takes everything from {@code source} through {@code work} to {@code sink}. */
  <I, O> void run(Source<I> source, Work<I, O> work, Sink<O> sink)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    BlockingQueue<Item<O>> queue = new ArrayBlockingQueue<>(threads * ITEMS_PER_THREAD);
    Semaphore budget = new Semaphore(BUDGET);
    ExecutorService workers = Executors.newFixedThreadPool(threads, daemons("coding"));
    Thread reader = daemons("reading").newThread(() -> read(source, work, queue, budget, workers));
    reader.start();
    try {
      drain(queue, budget, sink);
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private static <I, O> void read(
      Source<I> source,
      Work<I, O> work,
      BlockingQueue<Item<O>> queue,
      Semaphore budget,
      ExecutorService workers) {
    try {
      Item<O> last;
      try {
        for (I item = source.next(); item != null; item = source.next()) {
          I current = item;
          int weight = (int) Math.min(BUDGET, 1 + source.bytes(current) / MEBIBYTE);
          budget.acquire(weight);
          queue.put(new Item<>(workers.submit(() -> work.apply(current)), weight));
        }
        last = new Item<>(null, 0);
      } catch (IOException | RuntimeException | Error failed) {
        last = new Item<>(CompletableFuture.failedFuture(failed), 0);
      }
      queue.put(last);
    } catch (InterruptedException noLongerNeeded) {
      Thread.currentThread().interrupt();
    }
  }

  private static <O> void drain(BlockingQueue<Item<O>> queue, Semaphore budget, Sink<O> sink)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    for (Item<O> item = next(queue, sink); item.result != null; item = next(queue, sink)) {
      if (!item.result.isDone()) {
        sink.idle();
      }
      sink.accept(result(item.result));
      budget.release(item.weight);
    }
    sink.idle();
  }

  private static <O> Item<O> next(BlockingQueue<Item<O>> queue, Sink<O> sink)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    Item<O> item = queue.poll();
    if (item == null) {
      sink.idle();
      item = queue.take();
    }
    return item;
  }

  private static <O> O result(Future<O> future)
      throws IOException, EnvironmentException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case IOException cause -> throw cause;
        case EnvironmentException cause -> throw cause;
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(failed);
      }
    }
  }

  private static ThreadFactory daemons(String name) {
    return Thread.ofPlatform().name(name + "-", 0).daemon().factory();
  }

  /** Where items come from. Used by one thread. */
  interface Source<I> {
    /** The next item, null at the end. */
    @Nullable I next() throws IOException, InterruptedException;

    /** About how much memory {@code item} takes. */
    long bytes(I item);
  }

  /** What is done to each item. Used by several threads. */
  interface Work<I, O> {
    /** The result for {@code item}. */
    O apply(I item) throws EnvironmentException;
  }

  /** Where results go. Used by one thread, the caller's. */
  interface Sink<O> {
    /** The next result, in order. */
    void accept(O result) throws IOException, EnvironmentException, StoreException;

    /** There is nothing to accept for the moment, or no more: what was accepted must leave. */
    void idle() throws IOException, EnvironmentException, StoreException;
  }

  /** A result to come; a null result marks the end. */
  private record Item<O>(@Nullable Future<O> result, int weight) {}
}
