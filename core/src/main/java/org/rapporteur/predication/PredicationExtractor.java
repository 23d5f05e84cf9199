package org.rapporteur.predication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.article.Span;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Reads the predications of a sentence off its parse. */
public final class PredicationExtractor {
  private static final Set<String> COPULAS = Set.of("be", "become", "remain", "seem", "appear");

  private final EventNouns eventNouns;
  private final EmbeddingLexicon lexicon;
  private final LightVerbs lightVerbs;
  private final Set<String> adjectives;
  private final PhrasalVerbs phrasalVerbs;

  /**
   * @param eventNouns nouns that name events
   * @param lexicon embedding predicates, for control
   * @param lightVerbs verbs that carry event nouns
   * @param adjectives adjectives that head an event in some frame
   * @param verbs verbs of some frame, of which those of two words matter
   */
  public PredicationExtractor(
      EventNouns eventNouns,
      EmbeddingLexicon lexicon,
      LightVerbs lightVerbs,
      Set<String> adjectives,
      Set<String> verbs) {
    this.eventNouns = eventNouns;
    this.lexicon = lexicon;
    this.lightVerbs = lightVerbs;
    this.adjectives = Set.copyOf(adjectives);
    Set<String> known = new TreeSet<>(verbs);
    known.addAll(lexicon.phrasalVerbs());
    this.phrasalVerbs = new PhrasalVerbs(known);
  }

  /** The predications of {@code sentence}. */
  public Predications extract(Sentence sentence) {
    Phrases phrases = new Phrases(sentence);
    Map<Integer, Draft> drafts = new TreeMap<>();
    for (Token token : sentence.tokens()) {
      Draft draft = draft(sentence, phrases, token);
      if (draft != null) {
        drafts.put(token.index(), draft);
      }
    }
    List<Draft> topDown = new ArrayList<>(drafts.values());
    topDown.sort(
        Comparator.<Draft>comparingInt(draft -> phrases.depth(draft.head))
            .thenComparingInt(draft -> draft.head.index()));
    VerbRoles verbRoles = new VerbRoles(sentence, phrases, drafts, lexicon, phrasalVerbs);
    NounRoles nounRoles = new NounRoles(sentence, phrases, drafts, eventNouns, lightVerbs);
    for (Draft draft : topDown) {
      switch (draft.kind) {
        case VERB, ADJECTIVE -> verbRoles.fillDirect(draft);
        case NOUN -> nounRoles.fillDirect(draft);
      }
    }
    EmbeddingFinder finder = new EmbeddingFinder(sentence, phrases, drafts, lexicon);
    for (Draft draft : topDown) {
      draft.embedding = finder.find(draft);
      switch (draft.kind) {
        case VERB, ADJECTIVE -> verbRoles.fillInherited(draft);
        case NOUN -> nounRoles.fillInherited(draft);
      }
    }
    verbRoles.shareCoordinatedObjects(topDown);
    return new Predications(sentence, drafts.values().stream().map(Draft::finish).toList());
  }

  private @org.jspecify.annotations.Nullable Draft draft(
      Sentence sentence, Phrases phrases, Token token) {
    return switch (token.wordClass()) {
      case VERB -> isPredicateVerb(token) ? verbDraft(sentence, phrases, token) : null;
      case NOUN -> isPredicateNoun(token) ? nounDraft(sentence, token) : null;
      case ADJECTIVE ->
          isPredicateAdjective(sentence, token) ? adjectiveDraft(sentence, token) : null;
      default -> null;
    };
  }

  private static boolean isPredicateVerb(Token token) {
    return switch (token.relation()) {
      case AUXILIARY, PASSIVE_AUXILIARY, COMPOUND, MODIFIER, CASE, PREPOSITION, MARK -> false;
      default -> true;
    };
  }

  private boolean isPredicateNoun(Token token) {
    return eventNouns.contains(token.lemma()) && token.relation() != Relation.COMPOUND;
  }

  private boolean isPredicateAdjective(Sentence sentence, Token token) {
    boolean known =
        adjectives.contains(token.lemma())
            || lexicon.contains(Predication.Kind.ADJECTIVE, token.lemma());
    return known
        && (token.relation() == Relation.ADJECTIVE_COMPLEMENT
            || token.relation() == Relation.ATTRIBUTE
            || token.relation() == Relation.OBJECT_PREDICATE
            || token.relation() == Relation.ROOT
            || (token.relation() == Relation.CONJUNCT
                && sentence.token(token.head()).wordClass() == WordClass.ADJECTIVE)
            || token.relation() == Relation.ADVERBIAL_CLAUSE
            || token.relation() == Relation.NOUN_CLAUSE
            || token.relation() == Relation.RELATIVE_CLAUSE);
  }

  private Draft verbDraft(Sentence sentence, Phrases phrases, Token token) {
    Span trigger = token.span();
    String lemma = token.lemma();
    var particle = phrases.first(token, Relation.PARTICLE);
    if (particle.isPresent()) {
      lemma = lemma + " " + particle.get().lemma();
      if (particle.get().index() <= token.index() + 2) {
        trigger = trigger.cover(particle.get().span());
      }
    }
    if (particle.isEmpty()) {
      Optional<Token> adverb = phrasalVerbs.adverb(sentence, token);
      if (adverb.isPresent()) {
        lemma = lemma + " " + adverb.get().lemma();
        if (adverb.get().index() <= token.index() + 2) {
          trigger = trigger.cover(adverb.get().span());
        }
      }
    }
    return new Draft(sentence, token, Predication.Kind.VERB, lemma, lemma, trigger);
  }

  private Draft nounDraft(Sentence sentence, Token token) {
    return new Draft(
        sentence,
        token,
        Predication.Kind.NOUN,
        token.lemma(),
        eventNouns.verb(token.lemma()),
        token.span());
  }

  private static Draft adjectiveDraft(Sentence sentence, Token token) {
    return new Draft(
        sentence, token, Predication.Kind.ADJECTIVE, token.lemma(), token.lemma(), token.span());
  }

  /** Whether {@code lemma} only links its subject to a predicate noun or adjective. */
  static boolean isCopula(String lemma) {
    return COPULAS.contains(lemma);
  }
}
