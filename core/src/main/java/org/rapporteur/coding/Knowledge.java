package org.rapporteur.coding;

import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.frame.FrameSet;
import org.rapporteur.predication.EmbeddingLexicon;
import org.rapporteur.predication.EventNouns;
import org.rapporteur.predication.LightVerbs;
import org.rapporteur.predication.PredicationExtractor;

/**
 * Everything the coder knows, loaded once and shared by all threads.
 *
 * @param frames what predications mean
 * @param lexicon what embedding does to status
 * @param actors names and agent nouns
 * @param extractor reads predications with these frames' nouns and adjectives
 */
public record Knowledge(
    FrameSet frames,
    EmbeddingLexicon lexicon,
    ActorRegistry actors,
    PredicationExtractor extractor) {

  /** The built-in knowledge. */
  public static Knowledge builtIn() {
    return of(FrameSet.builtIn(), EmbeddingLexicon.builtIn(), ActorRegistry.builtIn());
  }

  /** Knowledge of the given frames, lexicon and actors. */
  public static Knowledge of(FrameSet frames, EmbeddingLexicon lexicon, ActorRegistry actors) {
    Set<String> nouns = new TreeSet<>(frames.nouns());
    nouns.addAll(lexicon.nouns());
    return new Knowledge(
        frames,
        lexicon,
        actors,
        new PredicationExtractor(
            EventNouns.builtIn(nouns), lexicon, LightVerbs.builtIn(), frames.adjectives()));
  }
}
