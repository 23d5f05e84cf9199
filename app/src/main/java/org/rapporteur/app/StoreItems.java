package org.rapporteur.app;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoredText;
import org.rapporteur.store.StoredTexts;

/** The articles of a store. */
final class StoreItems implements OrderedPipeline.Source<StoredText> {
  private final StoredTexts texts;

  StoreItems(StoredTexts texts) {
    this.texts = texts;
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
}
