package org.rapporteur.correction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person changes at one place, and why.
 *
 * @param article key of the article in a store, or the user's identifier of it
 * @param record the record; null when the article as a whole is meant
 * @param changes what is changed
 * @param author who says so
 * @param date when it was said
 * @param reason why
 */
public record Correction(
    String article,
    @Nullable Anchor record,
    List<Change> changes,
    String author,
    LocalDate date,
    String reason) {
  public Correction {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a correction must change something");
    }
    for (Change change : changes) {
      if (record == null != change instanceof Change.Publish) {
        throw new IllegalArgumentException(
            "a day of publication is the article's, all else is a record's");
      }
    }
  }

  /** Whether it is about the article with {@code key} and the user's {@code id}. */
  public boolean isAbout(String key, String id) {
    return article.equals(key) || article.equals(id);
  }
}
