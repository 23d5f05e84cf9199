package org.rapporteur.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.event.CameoCode;

/**
 * A subject matter of events.
 *
 * @param id its name
 * @param words lemmas or forms, single or two side by side, one of which names it
 * @param all words of which one must be there, too; empty if none must
 * @param leaves CAMEO codes of events on this matter
 * @param contexts PLOVER contexts it adds
 */
record Topic(
    String id, Set<String> words, Set<String> all, List<CameoCode> leaves, List<String> contexts) {
  Topic {
    words = Set.copyOf(words);
    all = Set.copyOf(all);
    leaves = List.copyOf(leaves);
    contexts = List.copyOf(contexts);
  }

  /** Whether {@code found}, the words of an event, name this topic. */
  boolean isNamedBy(Set<String> found) {
    return words.stream().anyMatch(found::contains)
        && (all.isEmpty() || all.stream().anyMatch(found::contains));
  }

  /** The leaf below {@code general}, if this topic has one. */
  Optional<CameoCode> below(CameoCode general) {
    String stem = general.stem();
    return leaves.stream()
        .filter(leaf -> leaf.value().startsWith(stem) && leaf.value().length() > stem.length())
        .findFirst();
  }
}
