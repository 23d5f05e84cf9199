package org.rapporteur.occurrence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How two reports compare.
 *
 * @param score 0 to 1, the share of such pairs that is expected to be the same event
 * @param reasons what was weighed, in a fixed order
 * @param contradiction why they cannot be the same event; null when nothing forbids it
 */
public record Decision(double score, List<Reason> reasons, @Nullable String contradiction) {
  public Decision {
    reasons = List.copyOf(reasons);
  }

  static Decision of(double bias, List<Reason> reasons) {
    double sum = bias;
    for (Reason reason : reasons) {
      sum += reason.weight();
    }
    return new Decision(1 / (1 + Math.exp(-sum)), reasons, null);
  }

  static Decision contradicted(String why) {
    return new Decision(0, List.of(), why);
  }

  /** The reasons in a line: "same parties RUS → PRK, same visit, 18 June 2024 in both; .87". */
  public String text() {
    if (contradiction != null) {
      return contradiction;
    }
    return reasons.stream().map(Reason::text).collect(Collectors.joining(", "))
        + String.format(Locale.ROOT, "; score %.2f", score).replace("0.", ".");
  }
}
