package org.rapporteur.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.EventType;
import org.rapporteur.predication.Role;

/**
 * What predications of some words with some fillers mean.
 *
 * @param id "type.name", unique
 * @param type PLOVER type
 * @param mode PLOVER mode, if any
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code
 * @param codebook where the rule comes from
 * @param why what the frame says, for a person
 * @param verbs verb lemmas, with particles
 * @param nouns event nouns that have no verb here
 * @param adjectives adjectives that head the event
 * @param nominal whether nominalisations of the verbs match too
 * @param story the article must have told an event of one of these types before, or tells it in the
 *     same sentence; empty for any article
 * @param where all must hold
 * @param unless none may hold
 * @param words what must stand about a verb, whatever its role
 * @param source role paths of the source, best first; paths in one element are taken together
 * @param target role paths of the target, in the same form
 * @param reciprocal whether it is done with each other: whoever is named together ("A and B met")
 *     belongs to the source, whoever is met is the target
 * @param examples sentences it must code
 * @param counterExamples sentences it must not code
 * @param file file it stands in
 * @param line 1-based line it starts at
 */
public record Frame(
    String id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    CameoCode cameo,
    String codebook,
    String why,
    Set<String> verbs,
    Set<String> nouns,
    Set<String> adjectives,
    boolean nominal,
    Set<EventType> story,
    List<Condition> where,
    List<Condition> unless,
    WordPattern words,
    List<List<RolePath>> source,
    List<List<RolePath>> target,
    boolean reciprocal,
    List<FrameExample> examples,
    List<String> counterExamples,
    String file,
    int line) {
  private static final int STORY_WEIGHT = 1;

  /** Whether it is told by what somebody "will not" do: then the refusal is what happened. */
  public boolean refusal() {
    return where.stream()
        .anyMatch(condition ->
            condition.path().role() == Role.SELF && condition.kinds().contains(FillerKind.REFUSAL));
  }

  /** How narrow its conditions are; the narrowest frame wins. */
  public int specificity() {
    int setting = story.isEmpty() ? 0 : STORY_WEIGHT;
    return setting + words.weight() + where.stream().mapToInt(Condition::weight).sum();
  }
}
