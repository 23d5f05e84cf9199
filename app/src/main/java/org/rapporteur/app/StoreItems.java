package org.rapporteur.app;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoredText;
import org.rapporteur.store.StoredTexts;

/** The articles of a store. */
final class StoreItems implements OrderedPipeline.Source<StoredText> {
  private final Texts texts;

  private StoreItems(Texts texts) {
    this.texts = texts;
  }

  /** All of {@code texts}. */
  static StoreItems of(StoredTexts texts) {
    return new StoreItems(texts::next);
  }

  /** Those in {@code texts}. */
  static StoreItems of(List<StoredText> texts) {
    return new StoreItems(new ArrayDeque<>(texts)::poll);
  }

  @Override
  public @Nullable StoredText next() throws IOException {
    try {
      return texts.next();
    } catch (StoreException cause) {
      throw new IOException(cause.getMessage(), cause);
    }
  }

  @Override
  public long bytes(StoredText text) {
    return 2L * text.source().text().length();
  }

  /** Gives one article after the other, null at the end. */
  @FunctionalInterface
  private interface Texts {
    @Nullable StoredText next() throws StoreException;
  }
}
