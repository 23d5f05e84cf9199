package org.rapporteur.predication;

import java.util.List;
import java.util.Set;

/** Finds who does what an infinitive or a gerund without a subject tells. */
final class Controllers {
  private static final Set<Role> CONTROLLERS_BY_PREPOSITION =
      Set.of(Role.TOPIC, Role.RECIPIENT, Role.BENEFICIARY, Role.PARTNER);

  private final EmbeddingLexicon lexicon;

  Controllers(EmbeddingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The party of {@code governor} that does what it embeds. */
  List<Argument> of(Draft governor, Embedding embedding) {
    if (governor.kind == Predication.Kind.NOUN) {
      return nounController(governor);
    }
    if (governor.kind == Predication.Kind.ADJECTIVE || governor.inflection.passive()) {
      return governor.surfaceSubject().isEmpty()
          ? governor.fillers(Role.RECIPIENT)
          : governor.surfaceSubject();
    }
    EmbeddingPredicate.Party control =
        lexicon
            .find(governor.kind, governor.lemma, embedding.form())
            .map(EmbeddingPredicate::control)
            .orElse(null);
    if (control == EmbeddingPredicate.Party.SUBJECT) {
      return governor.fillers(Role.SUBJECT);
    }
    if (governor.has(Role.OBJECT)) {
      return governor.fillers(Role.OBJECT);
    }
    if (governor.has(Role.RECIPIENT) && control == EmbeddingPredicate.Party.OBJECT) {
      return governor.fillers(Role.RECIPIENT);
    }
    if (control == EmbeddingPredicate.Party.OBJECT) {
      for (Role role : Role.values()) {
        if (CONTROLLERS_BY_PREPOSITION.contains(role) && governor.has(role)) {
          return governor.fillers(role);
        }
      }
      return List.of();
    }
    return governor.fillers(Role.SUBJECT);
  }

  private static List<Argument> nounController(Draft noun) {
    for (Role role : List.of(Role.OPPONENT, Role.SUBJECT, Role.OBJECT)) {
      boolean accused = role == Role.OPPONENT && !noun.fillers(role).isEmpty();
      if (accused || (role != Role.OPPONENT && noun.has(role))) {
        return noun.fillers(role);
      }
    }
    return List.of();
  }
}
