package org.rapporteur.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.coding.Coding;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.RecordStore.SaveResult;
import org.rapporteur.store.RecordStore.Totals;
import org.rapporteur.store.StoreException;

/** Prints codings as they come and stores them in batches. */
final class ReadArticles implements OrderedPipeline.Sink<FileCoder.Result>, AutoCloseable {
  /** Bounds the memory; fewer articles than this are stored in one piece at the end. */
  private static final int BATCH = 500;

  private final RecordLayout layout;
  private final Output output;
  private final Messages messages;
  private final @Nullable Path data;
  private final List<Coding> unsaved = new ArrayList<>();
  private SaveResult saved = new SaveResult(0, 0, 0);
  private @Nullable RecordStore store;
  private int codings;

  /** Stores in the directory {@code data}; nowhere when it is null. */
  ReadArticles(RecordLayout layout, Output output, Messages messages, @Nullable Path data) {
    this.layout = layout;
    this.output = output;
    this.messages = messages;
    this.data = data;
  }

  @Override
  public void accept(FileCoder.Result result)
      throws OutputClosedException, EnvironmentException, StoreException {
    result.problems().forEach(messages::problem);
    Coding coding = result.coding();
    if (coding == null) {
      print(layout.failed(result.problems().getLast()));
      return;
    }
    codings++;
    print(layout.coded(result.file(), coding, warnings(result.problems())));
    if (data != null) {
      unsaved.add(coding);
      if (unsaved.size() >= BATCH) {
        save(data);
      }
    }
  }

  private static List<String> warnings(List<Problem> problems) {
    return problems.stream().map(Problem::message).toList();
  }

  private void print(List<String> lines) throws OutputClosedException, EnvironmentException {
    for (String line : lines) {
      output.line(line);
    }
  }

  @Override
  public void idle() throws OutputClosedException, EnvironmentException {
    output.flush();
  }

  /** Prints and stores what is left, and says what is in the store now. */
  void finish() throws OutputClosedException, EnvironmentException, StoreException {
    print(layout.end(codings));
    output.flush();
    if (data == null || codings == 0) {
      return;
    }
    save(data);
    if (store != null) {
      tell(data, store.totals());
    }
  }

  private void save(Path directory) throws StoreException {
    if (store == null) {
      store = RecordStore.open(directory);
    }
    saved = saved.plus(store.save(unsaved));
    unsaved.clear();
  }

  private void tell(Path directory, Totals totals) {
    messages.say(
        "%s: %d new, %d read anew, %d unchanged; it holds %s with %s"
            .formatted(
                directory,
                saved.added(),
                saved.replaced(),
                saved.unchanged(),
                Printable.counted(totals.articles(), "article"),
                Printable.counted(totals.events(), "record")));
  }

  @Override
  public void close() throws StoreException {
    if (store != null) {
      store.close();
    }
  }
}
