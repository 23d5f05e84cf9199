package org.rapporteur.store;

/**
 * How far what articles tell together is behind what they tell.
 *
 * @param ever whether reports were ever joined
 * @param changed number of articles that came or were coded anew since
 * @param ruled whether people have joined or separated reports since
 */
public record JoinState(boolean ever, long changed, boolean ruled) {
  /** Whether there is nothing to join. */
  public boolean isCurrent() {
    return changed == 0 && !ruled;
  }
}
