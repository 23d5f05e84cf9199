package org.rapporteur.predication;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/**
 * One verb, event noun or adjective with its roles, whatever the syntax that expressed them.
 *
 * @param sentence where it stands
 * @param head its head token
 * @param kind word class of the trigger
 * @param lemma lemma of the trigger, with its particle ("call off")
 * @param verb for an event noun the verb it nominalises, else the same as the lemma
 * @param trigger place of the trigger words in the text
 * @param roles fillers by role, most reliable first
 * @param inflection tense, mood and polarity
 * @param embedding what governs it; null for a main clause
 * @param light whether it is only the light verb of an event noun
 */
public record Predication(
    Sentence sentence,
    Token head,
    Kind kind,
    String lemma,
    String verb,
    Span trigger,
    Map<Role, List<Argument>> roles,
    Inflection inflection,
    @Nullable Embedding embedding,
    boolean light) {
  /** Word class of a trigger. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** Fillers of {@code role}, most reliable first; empty if there are none. */
  public List<Argument> fillers(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  @Override
  public String toString() {
    return verb + roles;
  }
}
