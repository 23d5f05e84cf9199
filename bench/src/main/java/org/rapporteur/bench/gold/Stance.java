package org.rapporteur.bench.gold;

import org.rapporteur.claim.Claim;

/**
 * What somebody claims about an event.
 *
 * @param stance accused, confirmed or denied
 * @param claimant who claims it
 */
public record Stance(Claim.Stance stance, Party claimant) {}
