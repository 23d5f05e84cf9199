package org.rapporteur.desk;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/**
 * The records that a desk shows. Each request borrows a reader of its own, so that requests neither
 * wait for each other nor for the writer. For many threads.
 */
public final class DeskStore implements AutoCloseable {
  private static final int MOST_IDLE = 8;

  private final RecordStore store;
  private final BlockingQueue<StoreReader> idle = new ArrayBlockingQueue<>(MOST_IDLE);

  /** Those of {@code store}, to be closed after this. */
  public DeskStore(RecordStore store) {
    this.store = store;
  }

  /** What {@code work} makes of the records. */
  public <T, X extends Exception> T read(Work<T, X> work) throws StoreException, X {
    StoreReader borrowed = idle.poll();
    StoreReader reader = borrowed == null ? store.reader() : borrowed;
    boolean whole = false;
    try {
      T result = work.with(reader);
      whole = true;
      return result;
    } finally {
      if (!whole || !idle.offer(reader)) {
        reader.close();
      }
    }
  }

  /** How often anything stored was changed since the store was opened. */
  long changes() {
    return store.changes();
  }

  /** How often corrections were changed since then. */
  long correctionChanges() {
    return store.correctionChanges();
  }

  @Override
  public void close() throws StoreException {
    for (StoreReader reader = idle.poll(); reader != null; reader = idle.poll()) {
      reader.close();
    }
  }

  /**
   * Something done with records.
   *
   * @param <T> what comes of it
   * @param <X> what it may fail with
   */
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    /** Does it. */
    T with(StoreReader reader) throws StoreException, X;
  }
}
