package org.rapporteur.app;

import java.util.Map;
import org.rapporteur.correction.Correction;
import org.rapporteur.manifest.Sha256;

/**
 * What an article is coded with, as a hash: program, knowledge, models, and the corrections about
 * it. An article with the same mark need not be coded again.
 */
final class CoderMark {
  private static final int DIGITS = 32;

  private final String base;
  private final KnownCorrections corrections;

  private CoderMark(String base, KnownCorrections corrections) {
    this.base = base;
    this.corrections = corrections;
  }

  /** Of a run with {@code ingredients} and {@code corrections}. */
  static CoderMark of(Ingredients ingredients, KnownCorrections corrections) {
    Sha256 hash = new Sha256();
    hash.add(ingredients.program().label());
    for (Map<String, String> hashes :
        java.util.List.<Map<String, String>>of(
            ingredients.knowledge(), ingredients.own(), ingredients.models())) {
      hashes.forEach((name, value) -> {
        hash.add(name);
        hash.add(value);
      });
      hash.add("");
    }
    return new CoderMark(hash.hex(), corrections);
  }

  /** The mark of the article with {@code key} and the user's {@code id}. */
  String of(String key, String id) {
    Sha256 hash = new Sha256();
    hash.add(base);
    for (Correction correction : corrections.corrections().about(key, id)) {
      hash.add(correction.toString());
    }
    return hash.hex().substring(0, DIGITS);
  }
}
