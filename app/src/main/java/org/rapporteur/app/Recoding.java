package org.rapporteur.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.change.ArticleChange;
import org.rapporteur.coding.Coding;
import org.rapporteur.formats.RecordWriter;
import org.rapporteur.store.Kept;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoredText;
import org.rapporteur.store.StoredTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Codes articles of a store again and tells what became of their records. */
final class Recoding {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int BATCH = 200;

  private final ItemCoder coder;
  private final CoderMark mark;
  private final int threads;
  private final Messages messages;
  private final RecordWriter writer = new RecordWriter();

  /** Codes with {@code coder}, {@code threads} articles at a time, and notes {@code mark}. */
  Recoding(ItemCoder coder, CoderMark mark, int threads, Messages messages) {
    this.coder = coder;
    this.mark = mark;
    this.threads = threads;
    this.messages = messages;
  }

  /** Whether {@code text} was coded with something else than now. */
  boolean isOutdated(StoredText text) {
    return !mark.of(text.key(), text.source().id()).equals(text.coder());
  }

  /** Codes again those of {@code store} that are {@code chosen}; changes go to {@code report}. */
  Outcomes run(RecordStore store, Predicate<StoredText> chosen, DiffReport report)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    try (StoredTexts texts = store.texts()) {
      return run(store, StoreItems.of(texts), chosen, report);
    }
  }

  /** Codes {@code texts} of {@code store} again; changes go to {@code report}. */
  Outcomes run(RecordStore store, List<StoredText> texts, DiffReport report)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    return run(store, StoreItems.of(texts), text -> true, report);
  }

  private Outcomes run(
      RecordStore store,
      OrderedPipeline.Source<StoredText> texts,
      Predicate<StoredText> chosen,
      DiffReport report)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    Saved saved = new Saved(store, report);
    new OrderedPipeline(threads).run(texts, text -> recoded(text, chosen), saved);
    saved.save();
    return new Outcomes(saved.articles, saved.coded, saved.changed);
  }

  private Recoded recoded(StoredText text, Predicate<StoredText> chosen)
      throws EnvironmentException {
    return new Recoded(text, chosen.test(text) ? coder.recode(given(text)) : null);
  }

  /** The article as it was given, before anybody corrected its day of publication. */
  static ArticleSource given(StoredText text) {
    ArticleSource source = text.source();
    for (JsonNode corrected : JSON.readTree(text.record()).path("corrected")) {
      if (corrected.path("field").asString("").equals("published")) {
        String before = corrected.path("before").asString("");
        return new ArticleSource(
            source.id(),
            source.text(),
            source.title(),
            before.isEmpty() ? null : LocalDate.parse(before),
            source.url(),
            source.outlet());
      }
    }
    return source;
  }

  /**
   * An article, and what comes of it now.
   *
   * @param text as it is stored
   * @param now as it comes out; null when it is not coded again
   */
  private record Recoded(StoredText text, ItemCoder.@Nullable Recoded now) {}

  /**
   * How many articles.
   *
   * @param articles all
   * @param coded that were coded again
   * @param changed of these, that have other records now
   */
  record Outcomes(long articles, long coded, long changed) {}

  /** Stores what was coded again, in batches. */
  private final class Saved implements OrderedPipeline.Sink<Recoded> {
    private final RecordStore store;
    private final DiffReport report;
    private final List<Kept> waiting = new ArrayList<>();
    private long articles;
    private long coded;
    private long changed;

    Saved(RecordStore store, DiffReport report) {
      this.store = store;
      this.report = report;
    }

    @Override
    public void accept(Recoded recoded) throws EnvironmentException, StoreException, IOException {
      articles++;
      ItemCoder.Recoded now = recoded.now();
      if (now == null) {
        return;
      }
      coded++;
      now.problems().forEach(messages::problem);
      StoredText text = recoded.text();
      switch (now.outcome()) {
        case Outcome.Failed failed ->
            messages.problem(
                new Problem(
                    text.source().id(),
                    0,
                    failed.code(),
                    failed.message() + "; its records stay as they are",
                    failed.cause()));
        case Outcome.Coded one -> {
          Coding coding = one.coding();
          String language = now.tongue().code();
          waiting.add(new Kept(coding, null, language, mark.of(text.key(), text.source().id())));
          String record = writer.write(coding, language);
          if (!record.equals(text.record())) {
            changed++;
            report.add(ArticleChange.between(JSON.readTree(text.record()), JSON.readTree(record)));
          }
          if (waiting.size() >= BATCH) {
            save();
          }
        }
      }
    }

    @Override
    public void idle() {}

    void save() throws StoreException {
      if (!waiting.isEmpty()) {
        store.save(waiting, List.of());
        waiting.clear();
      }
    }
  }
}
