package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param accusers verbs that say of their object that it did an event
 * @param blamers verbs that lay their object on somebody
 * @param deniers verbs that deny what was said
 * @param assertions nouns that take up what was said
 */
public record ClaimWords(
    Set<String> confirmers,
    Set<String> takers,
    Set<String> responsibility,
    Set<String> owners,
    Set<String> accusers,
    Set<String> blamers,
    Set<String> deniers,
    Set<String> assertions) {
  private static final int MOST_GOVERNORS = 3;
  private static final Set<String> OF = Set.of("of", "for", "with");

  public ClaimWords {
    confirmers = Set.copyOf(confirmers);
    takers = Set.copyOf(takers);
    responsibility = Set.copyOf(responsibility);
    owners = Set.copyOf(owners);
    accusers = Set.copyOf(accusers);
    blamers = Set.copyOf(blamers);
    deniers = Set.copyOf(deniers);
    assertions = Set.copyOf(assertions);
  }

  /** The built-in words. */
  public static ClaimWords builtIn() {
    YamlReader.Node root = YamlReader.read("lexicon/claims.yaml");
    return new ClaimWords(
        Set.copyOf(root.texts("confirmers")),
        root.find("responsibility").map(node -> Set.copyOf(node.texts("verbs"))).orElse(Set.of()),
        root.find("responsibility").map(node -> Set.copyOf(node.texts("nouns"))).orElse(Set.of()),
        Set.copyOf(root.texts("ownership")),
        Set.copyOf(root.texts("accusers")),
        Set.copyOf(root.texts("blamers")),
        Set.copyOf(root.texts("deniers")),
        Set.copyOf(root.texts("assertions")));
  }

  /**
   * Those who are said to have done {@code event}: "accused Minsk of an attack", "blamed the attack
   * on Minsk".
   */
  List<Argument> accused(Predication event, Predications predications) {
    Embedding embedding = event.embedding();
    boolean of =
        event.kind() == Predication.Kind.NOUN
            && embedding != null
            && embedding.form() == Embedding.Form.TOPIC_EVENT
            && embedding.marker() != null
            && OF.contains(embedding.marker());
    return predications
        .governor(event)
        .filter(governor -> of && accusers.contains(governor.lemma()))
        .map(governor -> governor.fillers(Role.OBJECT))
        .orElseGet(() -> blamed(event, predications));
  }

  private List<Argument> blamed(Predication event, Predications predications) {
    for (Predication verb : predications.all()) {
      boolean lays =
          blamers.contains(verb.lemma())
              && verb.inflection().negation() == null
              && verb.fillers(Role.OBJECT).stream()
                  .anyMatch(argument -> argument.head().equals(event.head()));
      if (lays) {
        return Stream.of(Role.TOPIC, Role.RECIPIENT)
            .flatMap(role -> verb.fillers(role).stream())
            .toList();
      }
    }
    return List.of();
  }

  /** Whether {@code act} denies what was said: "denied the charge", "dismissed it". */
  boolean denies(Predication act) {
    return deniers.contains(act.lemma()) && act.inflection().negation() == null && takesUp(act);
  }

  /** Whether {@code act} confirms what was said: "confirmed the report". */
  boolean confirms(Predication act) {
    return act.kind() == Predication.Kind.VERB
        && confirmers.contains(act.lemma())
        && act.inflection().negation() == null
        && act.inflection().modal() == null
        && takesUp(act);
  }

  private boolean takesUp(Predication act) {
    return act.fillers(Role.OBJECT).stream()
        .map(argument -> argument.head().lemma().toLowerCase(Locale.ROOT))
        .anyMatch(noun -> assertions.contains(noun) || noun.equals("it") || noun.equals("this"));
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
    return takers.contains(taker.lemma())
            && taker.inflection().negation() == null
            && has(taker, Role.OBJECT, responsibility)
        ? taker.fillers(Role.SUBJECT)
        : List.of();
  }

  private static boolean has(Predication predicate, Role role, Set<String> words) {
    return predicate.fillers(role).stream()
        .anyMatch(argument -> words.contains(argument.head().lemma()));
  }
}
