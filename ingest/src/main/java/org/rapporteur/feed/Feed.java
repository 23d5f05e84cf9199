package org.rapporteur.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed or site map as it was read.
 *
 * @param title its own name
 * @param entries the articles that it names, in its order
 * @param parts addresses of further site maps
 */
public record Feed(@Nullable String title, List<FeedEntry> entries, List<String> parts) {
  public Feed {
    entries = List.copyOf(entries);
    parts = List.copyOf(parts);
  }
}
