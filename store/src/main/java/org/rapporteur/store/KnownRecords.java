package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.CodedArticle;

/**
 * What was read from stored articles before, known by their keys and the hash of what is stored, so
 * that it is never behind. Bounded by the length of what was read. For many threads.
 */
final class KnownRecords {
  /** In characters; what is made of them takes about five times the memory. */
  private static final long MOST = 8L << 20;

  private final Map<String, Known> known = new LinkedHashMap<>(64, 0.75f, true);
  private long length;

  /** What was read from {@code place}; null when it is not known. */
  synchronized @Nullable CodedArticle of(String place) {
    Known found = known.get(place);
    return found == null ? null : found.article();
  }

  /** Keeps {@code article}, which was read from {@code characters} at {@code place}. */
  synchronized void keep(String place, CodedArticle article, int characters) {
    if (characters > MOST / 8) {
      return;
    }
    Known before = known.put(place, new Known(article, characters));
    length += characters - (before == null ? 0 : before.length());
    var eldest = known.values().iterator();
    while (length > MOST && eldest.hasNext()) {
      length -= eldest.next().length();
      eldest.remove();
    }
  }

  private record Known(CodedArticle article, int length) {}
}
