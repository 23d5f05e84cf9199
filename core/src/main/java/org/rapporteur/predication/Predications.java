package org.rapporteur.predication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** All predications of one sentence and how they embed each other. */
public final class Predications {
  private final Sentence sentence;
  private final Map<Integer, Predication> byHead = new TreeMap<>();

  private static final int MOST_CONJUNCTS = 10;

  Predications(Sentence sentence, List<Predication> predications) {
    this.sentence = sentence;
    for (Predication predication : predications) {
      byHead.put(predication.head().index(), predication);
    }
  }

  /** The sentence they were read from. */
  public Sentence sentence() {
    return sentence;
  }

  /** All predications in text order. */
  public List<Predication> all() {
    return List.copyOf(byHead.values());
  }

  /** The predication whose head is the token at {@code index}. */
  public Optional<Predication> at(int index) {
    return Optional.ofNullable(byHead.get(index));
  }

  /** The predication that governs {@code predication}. */
  public Optional<Predication> governor(Predication predication) {
    Embedding embedding = predication.embedding();
    return embedding == null ? Optional.empty() : at(embedding.governor());
  }

  /**
   * What lies around {@code predication}: its governor, or else the clause that it is coordinated
   * with.
   */
  public Optional<Predication> around(Predication predication) {
    Optional<Predication> governor = governor(predication);
    if (governor.isPresent()) {
      return governor;
    }
    Token head = predication.head();
    for (int step = 0; head.relation() == Relation.CONJUNCT && step < MOST_CONJUNCTS; step++) {
      head = sentence.token(head.head());
      Optional<Predication> first = at(head.index());
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  /** The predications that {@code predication} governs in one of its complements, in text order. */
  public List<Predication> contents(Predication predication) {
    List<Predication> contents = new ArrayList<>();
    for (Predication candidate : byHead.values()) {
      Embedding embedding = candidate.embedding();
      if (embedding != null
          && embedding.governor() == predication.head().index()
          && embedding.form() != Embedding.Form.ADVERBIAL
          && embedding.form() != Embedding.Form.SUBJECT_EVENT) {
        contents.add(candidate);
      }
    }
    return contents;
  }
}
