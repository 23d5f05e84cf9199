package org.rapporteur.coding;

import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.frame.DiscardRules;
import org.rapporteur.frame.Evaluations;
import org.rapporteur.frame.FrameSet;
import org.rapporteur.place.PlaceResolver;
import org.rapporteur.predication.EmbeddingLexicon;
import org.rapporteur.predication.EventNouns;
import org.rapporteur.predication.LightVerbs;
import org.rapporteur.predication.PredicationExtractor;
import org.rapporteur.time.TimeReader;
import org.rapporteur.topic.Topics;

/**
 * Everything the coder knows, loaded once and shared by all threads.
 *
 * @param frames what predications mean
 * @param lexicon what embedding does to status
 * @param actors names and agent nouns
 * @param discards what is no political event
 * @param extractor reads predications with these frames' nouns and adjectives
 * @param times finds and resolves expressions of time
 * @param topics what events are about
 * @param implied where parties are found that the words do not name
 * @param claims words by which somebody answers for an event
 * @param evaluations words that judge
 * @param media words for that through which somebody speaks
 * @param parts which events may be parts of which
 * @param places finds place names and decides which place is meant
 */
public record Knowledge(
    FrameSet frames,
    EmbeddingLexicon lexicon,
    ActorRegistry actors,
    DiscardRules discards,
    PredicationExtractor extractor,
    TimeReader times,
    Topics topics,
    ImpliedParties implied,
    ClaimWords claims,
    Evaluations evaluations,
    MediaWords media,
    PartRules parts,
    PlaceResolver places) {

  /** The built-in knowledge. */
  public static Knowledge builtIn() {
    return of(
        FrameSet.builtIn(),
        EmbeddingLexicon.builtIn(),
        ActorRegistry.builtIn(),
        DiscardRules.builtIn());
  }

  /** This knowledge with other {@code actors}. */
  public Knowledge with(ActorRegistry otherActors) {
    return new Knowledge(
        frames,
        lexicon,
        otherActors,
        discards,
        extractor,
        times,
        topics,
        implied,
        claims,
        evaluations,
        media,
        parts,
        places);
  }

  /** This knowledge with a user's {@code own} rules before those it has. */
  public Knowledge with(OwnRules own) {
    if (own.isEmpty()) {
      return this;
    }
    FrameSet bothFrames = frames.with(own.frames(), own.off()).silencedBy(own.silences());
    EmbeddingLexicon bothLexicon = lexicon.with(own.lexicon());
    return new Knowledge(
        bothFrames,
        bothLexicon,
        actors,
        discards.with(own.discards()),
        extractor(bothFrames, bothLexicon),
        times,
        topics,
        implied,
        claims,
        evaluations,
        media,
        parts,
        places);
  }

  /** This knowledge with other {@code places}. */
  public Knowledge with(PlaceResolver otherPlaces) {
    return new Knowledge(
        frames,
        lexicon,
        actors,
        discards,
        extractor,
        times,
        topics,
        implied,
        claims,
        evaluations,
        media,
        parts,
        otherPlaces);
  }

  /** Knowledge of the given parts. */
  public static Knowledge of(
      FrameSet frames, EmbeddingLexicon lexicon, ActorRegistry actors, DiscardRules discards) {
    return new Knowledge(
        frames,
        lexicon,
        actors,
        discards,
        extractor(frames, lexicon),
        TimeReader.builtIn(),
        Topics.builtIn(),
        ImpliedParties.builtIn(),
        ClaimWords.builtIn(),
        Evaluations.builtIn(),
        MediaWords.builtIn(),
        PartRules.builtIn(),
        PlaceResolver.builtIn());
  }

  private static PredicationExtractor extractor(FrameSet frames, EmbeddingLexicon lexicon) {
    Set<String> nouns = new TreeSet<>(frames.nouns());
    nouns.addAll(lexicon.nouns());
    return new PredicationExtractor(
        EventNouns.builtIn(nouns),
        lexicon,
        LightVerbs.builtIn(),
        frames.adjectives(),
        frames.verbs());
  }
}
