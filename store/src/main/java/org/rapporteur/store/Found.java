package org.rapporteur.store;

import java.util.List;
import org.rapporteur.alert.Finding;

/**
 * What an alert finds.
 *
 * @param all how many things
 * @param findings the first of them
 */
public record Found(long all, List<Finding> findings) {
  static final Found NOTHING = new Found(0, List.of());

  public Found {
    findings = List.copyOf(findings);
  }

  static Found of(List<Finding> findings, int most) {
    return new Found(findings.size(), findings.subList(0, Math.min(most, findings.size())));
  }
}
