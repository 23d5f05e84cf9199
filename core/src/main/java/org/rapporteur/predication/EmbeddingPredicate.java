package org.rapporteur.predication;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A predicate that takes an event as complement and decides its status.
 *
 * <p>After the implicatives of Karttunen (1971), Nairn, Condoravdi and Karttunen (2006) and the
 * source predicates of FactBank (Saurí and Pustejovsky 2009).
 *
 * @param lemma lemma with its particle
 * @param kind word class
 * @param forms the complements it applies to; empty for all
 * @param effect what it does to the complement
 * @param negated what it does when it is itself negated; null for the default of the effect
 * @param passive what it does in the passive; null if the same
 * @param speaker who answers for the complement
 * @param control who is the understood subject of an infinitive or gerund; null for the default
 * @param hedge whether it weakens the complement
 * @param opinion whether its complement is somebody's opinion
 */
public record EmbeddingPredicate(
    String lemma,
    Predication.Kind kind,
    Set<Embedding.Form> forms,
    Effect effect,
    @Nullable Effect negated,
    @Nullable Effect passive,
    Party speaker,
    @Nullable Party control,
    boolean hedge,
    boolean opinion) {
  /** A party of the embedding predicate. */
  public enum Party {
    SUBJECT,
    OBJECT,
    NONE
  }
}
