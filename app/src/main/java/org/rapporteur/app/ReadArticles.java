package org.rapporteur.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Mark;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;

/** Prints what was read as it comes and stores it in batches. */
final class ReadArticles implements OrderedPipeline.Sink<ItemResult> {
  /** Bounds the memory; fewer articles than this are stored in one piece at the end. */
  private static final int BATCH = 500;

  /** What a killed run loses at most. */
  private static final long LATEST = Duration.ofSeconds(20).toNanos();

  private final RecordLayout layout;
  private final Output output;
  private final Messages messages;
  private final Tally tally;
  private final Progress progress;
  private final @Nullable Archive archive;
  private final Optional<String> run;
  private final SeenKeys seen = new SeenKeys();
  private long items;
  private long savedAt = System.nanoTime();
  private int codings;

  /**
   * Stores in {@code archive}; nowhere when it is null.
   *
   * @param run what the run is known by, if it can be resumed
   * @param items how many items an earlier part of it did
   */
  ReadArticles(
      RecordLayout layout,
      Output output,
      Messages messages,
      Tally tally,
      Progress progress,
      @Nullable Archive archive,
      Optional<String> run,
      long items) {
    this.layout = layout;
    this.output = output;
    this.messages = messages;
    this.tally = tally;
    this.progress = progress;
    this.archive = archive;
    this.run = run;
    this.items = items;
  }

  @Override
  public void accept(ItemResult result)
      throws OutputClosedException, EnvironmentException, StoreException {
    result.problems().forEach(messages::problem);
    tally.add(result);
    items++;
    switch (result.fate()) {
      case ItemResult.Article article -> {
        codings++;
        print(layout.coded(result.origin().name(), article));
        if (archive != null) {
          if (seen.add(RecordStore.key(article.coding().article()))) {
            archive.add(result.origin().name(), article);
          } else {
            archive.addRepeated(article);
          }
        }
      }
      case ItemResult.Broken broken ->
          print(
              layout.failed(
                  broken.id() == null ? result.origin().name() : broken.id(), broken.problem()));
      case ItemResult.NoArticle none -> {
        if (none.page()) {
          print(layout.noArticle(result.origin().name(), none.reason()));
        }
      }
      case ItemResult.Unchanged unchanged -> {
        if (archive != null) {
          archive.addUnchanged();
        }
        if (unchanged.key() != null) {
          seen.add(unchanged.key());
        }
      }
    }
    if (archive != null && (archive.waiting() >= BATCH || System.nanoTime() - savedAt > LATEST)) {
      save(archive);
    }
    progress.show();
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

  /**
   * Prints first: what is stored is not read again by the same command, so that its lines would be
   * lost with a process that is killed. What was printed and not stored is coded and printed again.
   */
  private void save(Archive open)
      throws OutputClosedException, EnvironmentException, StoreException {
    output.flush();
    open.save(() ->
        run.<List<Mark>>map(name -> List.of(new Mark.Reached(name, items, tally.save())))
            .orElse(List.of()));
    savedAt = System.nanoTime();
  }

  /** Stores what is done of a run that is cut short, so that the same command goes on there. */
  void stop() throws OutputClosedException, EnvironmentException, StoreException {
    output.flush();
    if (archive != null && items > 0) {
      save(archive);
    }
  }

  /** Prints and stores what is left, and says what is in the store now. */
  void finish() throws OutputClosedException, EnvironmentException, StoreException {
    print(layout.end(codings));
    output.flush();
    progress.finish();
    if (archive != null && (codings > 0 || archive.isOpen())) {
      archive.save(
          () -> run.<List<Mark>>map(name -> List.of(new Mark.Completed(name))).orElse(List.of()));
      archive.summary().ifPresent(messages::say);
    }
  }
}
