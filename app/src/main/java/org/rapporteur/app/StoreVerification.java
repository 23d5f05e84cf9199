package org.rapporteur.app;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.FieldChange;
import org.rapporteur.change.JsonDifference;
import org.rapporteur.formats.RecordWriter;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredText;
import org.rapporteur.store.StoredTexts;

/** Codes the texts of a store again and compares the records. */
final class StoreVerification {
  private final Surroundings surroundings;
  private final Parts parts;
  private final Messages messages;
  private final RecordWriter writer = new RecordWriter();
  private @Nullable String hash;

  StoreVerification(Surroundings surroundings, Parts parts, Messages messages) {
    this.surroundings = surroundings;
    this.parts = parts;
    this.messages = messages;
  }

  /** Compares all records that {@code reader} reads, coding {@code threads} articles at a time. */
  VerifyCommand.Verdict verify(StoreReader reader, KnownCorrections given, int threads)
      throws IOException, EnvironmentException, StoreException, InterruptedException {
    Comparison comparison = new Comparison();
    try (StoredTexts texts = reader.texts()) {
      KnownCorrections known = KnownCorrections.of(reader, messages).and(given);
      ItemCoder coder = ItemCoder.of(parts, known, surroundings.today(), messages);
      new OrderedPipeline(threads)
          .run(StoreItems.of(texts), text -> compared(text, coder), comparison);
      hash = known.hash();
    }
    return comparison.verdict();
  }

  /** The hash of the corrections that were applied; null without any. */
  @Nullable String correctionsHash() {
    return hash;
  }

  private Compared compared(StoredText text, ItemCoder coder) throws EnvironmentException {
    ItemCoder.Recoded recoded = coder.recode(Recoding.given(text));
    return new Compared(
        text,
        switch (recoded.outcome()) {
          case Outcome.Coded coded -> writer.write(coded.coding(), recoded.tongue().code());
          case Outcome.Failed failed -> null;
        });
  }

  /**
   * An article and what comes of it now.
   *
   * @param text as it is stored
   * @param record as it comes out now; null when it cannot be coded any more
   */
  private record Compared(StoredText text, @Nullable String record) {}

  /** Counts, and keeps the first that differs. */
  private static final class Comparison implements OrderedPipeline.Sink<Compared> {
    private long articles;
    private long different;
    private @Nullable String first;

    @Override
    public void accept(Compared compared) {
      articles++;
      String before = compared.text().record();
      String now = compared.record();
      if (before.equals(now)) {
        return;
      }
      different++;
      if (first == null) {
        first =
            "article "
                + Printable.line(compared.text().source().id())
                + (now == null
                    ? " cannot be coded any more"
                    : ", "
                        + JsonDifference.first(before, now)
                            .map(FieldChange::text)
                            .orElse("not the same bytes"));
      }
    }

    @Override
    public void idle() {}

    VerifyCommand.Verdict verdict() {
      String all = Printable.counted(articles, "article");
      return first == null
          ? new VerifyCommand.Verdict(true, all)
          : new VerifyCommand.Verdict(false, first + " (" + different + " of " + all + ")");
    }
  }
}
