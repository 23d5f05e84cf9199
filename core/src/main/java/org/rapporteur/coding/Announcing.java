package org.rapporteur.coding;

import java.util.Set;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;

/** Deeds that are done by telling them: "announced his resignation". */
final class Announcing {
  private static final Set<String> VERBS =
      Set.of(
          "announce",
          "declare",
          "tender",
          "submit",
          "file",
          "issue",
          "deliver",
          "voice",
          "express",
          "launch",
          "begin",
          "start",
          "stage",
          "hold");

  private Announcing() {}

  /** Whether {@code verb} does what it tells: "announced". */
  static boolean isVerb(Predication verb) {
    return VERBS.contains(verb.lemma());
  }

  /** Whether the event noun {@code noun} happens by what is done to it. */
  static boolean announces(Predications predications, Predication noun) {
    Embedding embedding = noun.embedding();
    return embedding != null
        && embedding.form() == Embedding.Form.OBJECT_EVENT
        && predications.governor(noun).filter(verb -> VERBS.contains(verb.lemma())).isPresent();
  }
}
