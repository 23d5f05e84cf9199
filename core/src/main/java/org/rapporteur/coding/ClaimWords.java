package org.rapporteur.coding;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.YamlReader;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.predication.Role;

/**
 * Words by which somebody answers for an event; {@code lexicon/claims.yaml}.
 *
 * @param confirmers predicates whose subject confirms what they embed
 * @param takers verbs of taking responsibility
 * @param responsibility nouns that mean it
 * @param owners verbs that take an event for one's own
 */
public record ClaimWords(
    Set<String> confirmers, Set<String> takers, Set<String> responsibility, Set<String> owners) {
  private static final int MOST_GOVERNORS = 3;

  public ClaimWords {
    confirmers = Set.copyOf(confirmers);
    takers = Set.copyOf(takers);
    responsibility = Set.copyOf(responsibility);
    owners = Set.copyOf(owners);
  }

  /** The built-in words. */
  public static ClaimWords builtIn() {
    YamlReader.Node root = YamlReader.read("lexicon/claims.yaml");
    return new ClaimWords(
        Set.copyOf(root.texts("confirmers")),
        root.find("responsibility").map(node -> Set.copyOf(node.texts("verbs"))).orElse(Set.of()),
        root.find("responsibility").map(node -> Set.copyOf(node.texts("nouns"))).orElse(Set.of()),
        Set.copyOf(root.texts("ownership")));
  }

  /** Whether somebody confirms {@code event}: the nearest predicate above it that reports it. */
  boolean confirmsAbove(Predication event, Predications predications) {
    Predication at = predications.governor(event).orElse(null);
    for (int step = 0; at != null && step < MOST_GOVERNORS; step++) {
      if (confirmers.contains(at.lemma())) {
        return true;
      }
      at = at.light() ? predications.governor(at).orElse(null) : null;
    }
    return false;
  }

  /** Those who take {@code event} upon themselves: "claimed responsibility for", "claimed by". */
  List<Argument> claimants(Predication event, Predications predications) {
    List<Argument> takers = takers(event, predications);
    if (!takers.isEmpty()) {
      return takers;
    }
    return predications.all().stream()
        .filter(verb -> verb.inflection().passive() && owners.contains(verb.lemma()))
        .filter(verb ->
            verb.fillers(Role.OBJECT).stream()
                .anyMatch(argument -> argument.head().equals(event.head())))
        .flatMap(verb -> verb.fillers(Role.SUBJECT).stream())
        .toList();
  }

  private List<Argument> takers(Predication event, Predications predications) {
    Embedding embedding = event.embedding();
    Predication governor = predications.governor(event).orElse(null);
    if (embedding == null || governor == null || !"for".equals(embedding.marker())) {
      return List.of();
    }
    Predication taker = governor;
    if (responsibility.contains(governor.lemma())) {
      taker = predications.governor(governor).orElse(governor);
    }
    return takers.contains(taker.lemma()) && taker.inflection().negation() == null && has(taker, Role.OBJECT, responsibility)
        ? taker.fillers(Role.SUBJECT)
        : List.of();
  }

  private static boolean has(Predication predicate, Role role, Set<String> words) {
    return predicate.fillers(role).stream()
        .anyMatch(argument -> words.contains(argument.head().lemma()));
  }
}
