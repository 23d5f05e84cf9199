package org.rapporteur.layout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an announced occurrence is.
 *
 * @param stage what calendars show
 * @param revision how often it was moved or changed since it was announced; 0 at first
 * @param start first day as it stands now; null when open
 * @param end last day, inclusive; null when open
 * @param told day on which the last change was told; null when there was none, or it is not known
 * @param changes what changed since it was announced, for a person: "2024-06-12 moved from
 *     2024-06-18 to 2024-06-19"
 */
public record Plan(
    Stage stage,
    int revision,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable LocalDate told,
    List<String> changes) {
  public Plan {
    changes = List.copyOf(changes);
  }

  /** Of which no change is told. */
  public Plan(Stage stage, int revision, @Nullable LocalDate start, @Nullable LocalDate end) {
    this(stage, revision, start, end, null, List.of());
  }

  /** The states of RFC 5545. */
  public enum Stage {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }
}
