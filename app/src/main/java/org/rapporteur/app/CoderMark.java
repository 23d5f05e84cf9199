package org.rapporteur.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.correction.Correction;
import org.rapporteur.manifest.Sha256;

/**
 * What an article is coded with, as a hash: program, knowledge, models, and the corrections about
 * it. An article with the same mark need not be coded again.
 */
final class CoderMark {
  private static final int DIGITS = 32;

  private final String base;
  private final boolean certain;
  private final Supplier<KnownCorrections> corrections;

  private CoderMark(String base, boolean certain, Supplier<KnownCorrections> corrections) {
    this.base = base.substring(0, DIGITS);
    this.certain = certain;
    this.corrections = corrections;
  }

  /** Of a run of {@code parts} with {@code knowledge}, {@code ingredients} and corrections. */
  static CoderMark of(
      Parts parts, KnowledgeOption knowledge, Ingredients ingredients, KnownCorrections corrections)
      throws EnvironmentException {
    return of(parts, knowledge, ingredients, () -> corrections);
  }

  /** The same with corrections that may change. */
  static CoderMark of(
      Parts parts,
      KnowledgeOption knowledge,
      Ingredients ingredients,
      Supplier<KnownCorrections> corrections)
      throws EnvironmentException {
    Optional<String> identity = CoderIdentity.of(parts, knowledge);
    return new CoderMark(
        identity.orElseGet(() -> hash(ingredients)), identity.isPresent(), corrections);
  }

  private static String hash(Ingredients ingredients) {
    Sha256 hash = new Sha256();
    hash.add(ingredients.program().label());
    List<Map<String, String>> parts =
        List.of(ingredients.knowledge(), ingredients.own(), ingredients.models());
    for (Map<String, String> hashes : parts) {
      hashes.forEach((name, value) -> {
        hash.add(name);
        hash.add(value);
      });
      hash.add("");
    }
    return hash.hex();
  }

  /**
   * The mark of articles that no correction is about; empty when it is not certain that an article
   * with this mark would be coded alike, as while the program is being developed.
   */
  Optional<String> ofUncorrected() {
    return certain ? Optional.of(base) : Optional.empty();
  }

  /** The mark of the article with {@code key} and the user's {@code id}. */
  String of(String key, String id) {
    List<Correction> about = corrections.get().corrections().about(key, id);
    if (about.isEmpty()) {
      return base;
    }
    Sha256 hash = new Sha256();
    hash.add(base);
    about.forEach(correction -> hash.add(correction.toString()));
    return hash.hex().substring(0, DIGITS);
  }
}
