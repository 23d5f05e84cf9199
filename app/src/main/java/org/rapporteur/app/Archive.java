package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.coding.Coding;
import org.rapporteur.copy.Copy;
import org.rapporteur.copy.CopyIndex;
import org.rapporteur.copy.Signature;
import org.rapporteur.copy.TextDiff;
import org.rapporteur.manifest.Manifest;
import org.rapporteur.store.Kept;
import org.rapporteur.store.KnownCodings;
import org.rapporteur.store.Mark;
import org.rapporteur.store.Provenance;
import org.rapporteur.store.Provenances;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;

/**
 * Puts articles into the store in batches, with links to the texts they copy and the versions they
 * follow. The store is opened when it is first needed. Not for several threads.
 */
final class Archive implements AutoCloseable {
  /** Joining holds all articles in memory; beyond this number it is left to its own command. */
  static final int MOST_JOINED = 10_000;

  /** In MiB, for the database. */
  private static final int STORE_MEMORY = 192;

  private final Path directory;
  private final Tally tally;
  private final CopyIndex copies = new CopyIndex();
  private final List<Unsaved> unsaved = new ArrayList<>();
  private final List<Mark> inputs = new ArrayList<>();
  private RecordStore.SaveResult saved = new RecordStore.SaveResult(0, 0, 0);
  private final Owning owning;

  /** Number of articles that were new or replaced when it was last joined. */
  private int joined;

  private volatile @Nullable RecordStore store;
  private @Nullable StoreOwner owner;
  private @Nullable CoderMark mark;
  private boolean borrowed;

  /**
   * Stores in {@code directory}; counts copies and versions in {@code tally}.
   *
   * @param owning begins to answer other processes for the store when it is open
   */
  Archive(Path directory, Tally tally, Owning owning) {
    this.directory = directory;
    this.tally = tally;
    this.owning = owning;
  }

  /** The same for a {@code store} that is open, answered for, and closed by others. */
  static Archive within(Path directory, Tally tally, RecordStore store) throws StoreException {
    Archive archive =
        new Archive(
            directory,
            tally,
            (place, open) -> {
              throw new IllegalStateException("the store is open");
            });
    archive.take(store);
    archive.borrowed = true;
    return archive;
  }

  /** How far an interrupted {@code run} got. */
  Optional<Mark.Reached> reached(String run) throws StoreException, EnvironmentException {
    return Files.exists(directory.resolve(RecordStore.FILE_NAME))
        ? store().reached(run)
        : Optional.empty();
  }

  /** The store, open. */
  RecordStore store() throws StoreException, EnvironmentException {
    RecordStore open = store;
    if (open == null) {
      open = open();
      open.limitMemory(STORE_MEMORY);
      take(open);
      owner = owning.start(directory, open);
    }
    return open;
  }

  /** What a desk has open is not waited for, as it may stay so for days. */
  private RecordStore open() throws StoreException, EnvironmentException {
    try {
      return RecordStore.open(directory);
    } catch (StoreException inTheWay) {
      Optional<String> desk = OwnerFile.read(directory).map(OwnerFile::desk);
      if (inTheWay.reason() != StoreException.Reason.IN_USE || desk.isEmpty()) {
        throw inTheWay;
      }
      throw new EnvironmentException(
          "%s is open in the desk at %s; give the articles to it (POST %s/api/articles with store: true), or end it and give the command again"
              .formatted(directory, desk.get(), desk.get()),
          inTheWay);
    }
  }

  private void take(RecordStore open) throws StoreException {
    store = open;
    open.provenances()
        .recent(
            CopyIndex.CAPACITY,
            (key, canonical, signature, copyOf, copyKind) ->
                copies.restore(
                    key, canonical, Signature.ofBytes(signature), copy(copyOf, copyKind)));
  }

  private static @Nullable Copy copy(@Nullable String original, @Nullable String kind) {
    return original == null || kind == null ? null : new Copy(original, Copy.Kind.valueOf(kind), 1);
  }

  /**
   * Takes {@code article}, which repeats a text that this run has seen under another identifier or
   * day: what came first stays, and this one need not be coded another time.
   */
  void addRepeated(ItemResult.Article article) throws StoreException, EnvironmentException {
    store();
    Coding coding = article.coding();
    String key = RecordStore.key(coding.article());
    copies
        .add(key, article.arrival().canonical(), article.arrival().signature())
        .ifPresent(tally::addCopy);
    if (mark != null) {
      inputs.add(
          new Mark.Known(
              KnownCodings.input(coding.article()), key, mark.of(key, coding.article().id())));
    }
    addUnchanged();
  }

  /** Takes {@code article} to be saved with the next batch, and gives its key. */
  String add(String origin, ItemResult.Article article)
      throws StoreException, EnvironmentException {
    store();
    Coding coding = article.coding();
    String key = RecordStore.key(coding.article());
    Arrival arrival = article.arrival();
    Optional<Copy> copy = copies.add(key, arrival.canonical(), arrival.signature());
    copy.ifPresent(tally::addCopy);
    unsaved.add(
        new Unsaved(
            key,
            origin,
            coding,
            arrival,
            copy.filter(found -> !found.original().equals(key)).orElse(null)));
    return key;
  }

  /** The articles that are stored as this coder codes them. */
  KnownCodings known() throws StoreException, EnvironmentException {
    Optional<String> plain = mark == null ? Optional.empty() : mark.ofUncorrected();
    return plain.isEmpty() || !Files.exists(directory.resolve(RecordStore.FILE_NAME))
        ? KnownCodings.NONE
        : store().known(plain.get());
  }

  /** Counts an article that is stored as it would be coded. */
  void addUnchanged() {
    saved = saved.plus(new RecordStore.SaveResult(0, 0, 1));
  }

  /** Number of articles that wait for the next batch. */
  int waiting() {
    return unsaved.size() + inputs.size();
  }

  /** Saves what waits and notes {@code marks}, which are asked for last, in one transaction. */
  void save(Supplier<List<Mark>> marks) throws StoreException, EnvironmentException {
    List<Kept> kept = new ArrayList<>();
    Map<String, Provenances.Version> latest = latest();
    for (Unsaved article : unsaved) {
      String coder = mark == null ? null : mark.of(article.key(), article.coding().article().id());
      kept.add(new Kept(article.coding(), provenance(article, latest), coder));
      String page = article.arrival().page();
      if (page != null && coder != null) {
        inputs.add(new Mark.Known(page, article.key(), coder));
      }
    }
    List<Mark> all = new ArrayList<>(inputs);
    all.addAll(marks.get());
    saved = saved.plus(store().save(kept, all));
    unsaved.clear();
    inputs.clear();
  }

  private Map<String, Provenances.Version> latest() throws StoreException, EnvironmentException {
    Set<String> addresses = new HashSet<>();
    for (Unsaved article : unsaved) {
      if (article.arrival().canonical() != null) {
        addresses.add(article.arrival().canonical());
      }
    }
    return new HashMap<>(store().provenances().latest(addresses));
  }

  private Provenance provenance(Unsaved article, Map<String, Provenances.Version> latest) {
    String address = article.arrival().canonical();
    String text = article.coding().article().text();
    Provenances.Version before = address == null ? null : latest.get(address);
    boolean known = before != null && before.all().contains(article.key());
    boolean changed = before != null && !known && !before.text().equals(text);
    int number = before == null ? 1 : changed ? before.number() + 1 : before.number();
    if (changed) {
      tally.addVersion();
    }
    if (address != null && !known) {
      List<String> all = new ArrayList<>(before == null ? List.of() : before.all());
      all.add(article.key());
      latest.put(address, new Provenances.Version(article.key(), number, text, all));
    }
    Copy copy = article.copy();
    return new Provenance(
        article.origin(),
        address,
        article.arrival().tongue().code(),
        article.arrival().signature().toBytes(),
        copy == null ? null : copy.original(),
        copy == null ? null : copy.kind().name(),
        number,
        before == null || !changed ? null : before.article(),
        before == null || !changed ? null : String.join("\n", TextDiff.lines(before.text(), text)));
  }

  /**
   * Joins what was stored since with what was there; in a store of very many articles it only tells
   * how to.
   */
  void join(Messages messages) throws IOException, StoreException {
    RecordStore open = store;
    int changes = saved.added() + saved.replaced();
    if (open == null || changes == joined) {
      return;
    }
    joined = changes;
    if (open.totals().articles() > MOST_JOINED) {
      messages.say("new reports are not joined with those before; rapporteur join does it");
      return;
    }
    StoredNews.join(open, false, messages);
  }

  /** What is in the store now, for a manifest. */
  Manifest.Stored stored() throws StoreException, EnvironmentException {
    return stored(store());
  }

  /** What is in {@code store} now, for a manifest. */
  static Manifest.Stored stored(RecordStore store) throws StoreException {
    RecordStore.Totals totals = store.totals();
    return new Manifest.Stored(totals.articles(), totals.events(), store.contentHash());
  }

  /** The corrections that the store keeps, as they stand whenever they are asked for. */
  LiveCorrections live(KnownCorrections known, KnownCorrections given, Messages messages) {
    return new LiveCorrections(() -> store, known, given, messages);
  }

  /** The corrections that the store keeps. */
  KnownCorrections corrections(Messages messages)
      throws IOException, StoreException, EnvironmentException {
    return Files.exists(directory.resolve(RecordStore.FILE_NAME))
        ? KnownCorrections.of(store(), messages)
        : KnownCorrections.NONE;
  }

  /** From now on, articles are stored with {@code mark}. */
  void mark(CoderMark coderMark) {
    mark = coderMark;
  }

  /** Whether the store was needed so far. */
  boolean isOpen() {
    return store != null;
  }

  /** What is in the store now, in a line; empty when it was never opened. */
  Optional<String> summary() throws StoreException {
    RecordStore open = store;
    if (open == null) {
      return Optional.empty();
    }
    RecordStore.Totals totals = open.totals();
    return Optional.of(
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
  public void close() throws StoreException, EnvironmentException {
    try {
      if (owner != null) {
        owner.close();
      }
    } finally {
      if (store != null && !borrowed) {
        store.close();
      }
    }
  }

  /** Begins to answer for a store. */
  @FunctionalInterface
  interface Owning {
    /** Does, for the {@code store} in {@code directory}. */
    StoreOwner start(Path directory, RecordStore store) throws EnvironmentException;
  }

  /** An article that waits. */
  private record Unsaved(
      String key, String origin, Coding coding, Arrival arrival, @Nullable Copy copy) {}
}
