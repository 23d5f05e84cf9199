package org.rapporteur.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of an article from one version of a data set to the next.
 *
 * @param id the user's identifier of the article
 * @param presence whether both versions have it
 * @param fields what is not the same about the article itself
 * @param records what became of its records, in the order of the text
 */
public record ArticleChange(
    String id, Presence presence, List<FieldChange> fields, List<RecordChange> records) {
  /** What is told of the records, or follows from them. */
  private static final Set<String> OF_RECORDS = Set.of("events", "claims", "id", "key");

  public ArticleChange {
    fields = List.copyOf(fields);
    records = List.copyOf(records);
  }

  /** Which versions have it. */
  public enum Presence {
    BOTH,
    ONLY_BEFORE,
    ONLY_AFTER
  }

  /**
   * The difference between two lines of {@code rapporteur code} on the same article, of which one
   * may be missing.
   */
  public static ArticleChange between(@Nullable JsonNode before, @Nullable JsonNode after) {
    JsonNode one = before != null ? before : after;
    if (one == null) {
      throw new IllegalArgumentException("no version at all");
    }
    Presence presence =
        before == null ? Presence.ONLY_AFTER : after == null ? Presence.ONLY_BEFORE : Presence.BOTH;
    return new ArticleChange(
        one.path("id").asString(""),
        presence,
        before == null || after == null ? List.of() : fields(before, after),
        RecordAlignment.changes(events(before), events(after)));
  }

  /** Whether nothing is different. */
  public boolean isNone() {
    return presence == Presence.BOTH && fields.isEmpty() && records.isEmpty();
  }

  private static List<FieldChange> fields(JsonNode before, JsonNode after) {
    return JsonDifference.between(before, after).stream()
        .filter(change -> !OF_RECORDS.contains(change.path().split("[.\\[]", 2)[0]))
        .toList();
  }

  private static List<JsonNode> events(@Nullable JsonNode line) {
    List<JsonNode> events = new ArrayList<>();
    if (line != null) {
      line.path("events").forEach(events::add);
    }
    return events;
  }
}
