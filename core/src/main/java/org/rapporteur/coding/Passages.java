package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Paragraph;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.VerbForm;
import org.rapporteur.language.WordClass;
import org.rapporteur.time.TimeMention;

/**
 * The passages of an article that tell of an earlier time.
 *
 * <p>A main clause in the past perfect or with a time long ago opens one. It goes on through
 * sentences in the simple past that tell no time of their own and whose subject was named in the
 * sentence before; anything else leads back to the story.
 */
final class Passages {
  private static final Passage STORY = new Passage(false, null);

  private final Map<Integer, Passage> bySentence = new HashMap<>();

  /**
   * What a sentence belongs to.
   *
   * @param background whether it tells of an earlier time
   * @param told the time that it goes on with, told in a sentence before; null if there is none
   */
  record Passage(boolean background, @Nullable TimeMention told) {}

  private Passages() {}

  /** Reads the passages; {@code isLongAgo} tells which times are history. */
  static Passages read(
      List<Sentence> sentences, ArticleTimes times, Predicate<TimeMention> isLongAgo) {
    Passages passages = new Passages();
    Passage story = STORY;
    Passage passage = story;
    TimeMention last = null;
    Sentence before = null;
    for (Sentence sentence : sentences) {
      if (sentence.kind() != Paragraph.Kind.BODY) {
        continue;
      }
      MainClause main = MainClause.of(sentence);
      TimeMention own = main.time(times.datesOf(sentence.index()));
      boolean goesOn =
          before != null && main.tense() == MainClause.Tense.PAST && links(main, before);
      if (own != null) {
        passage = new Passage(isLongAgo.test(own), null);
        last = own;
      } else if (main.tense() == MainClause.Tense.PAST_PERFECT) {
        passage = new Passage(true, null);
        last = null;
      } else if (goesOn) {
        passage = new Passage(passage.background(), last);
      } else {
        passage = story;
        last = null;
      }
      if (before == null && own != null && passage.background()) {
        story = new Passage(true, null);
      }
      passages.bySentence.put(sentence.index(), passage);
      before = sentence;
    }
    return passages;
  }

  /** The passage of the sentence with this index. */
  Passage at(int sentence) {
    return bySentence.getOrDefault(sentence, STORY);
  }

  /** Whether the subject is a pronoun, or a known one that the sentence before named. */
  private static boolean links(MainClause main, Sentence before) {
    Token subject = main.subject();
    if (subject == null) {
      return false;
    }
    if (subject.wordClass() == WordClass.PRONOUN) {
      return true;
    }
    boolean known =
        subject.wordClass() == WordClass.NAME || Definiteness.isDefinite(main.sentence(), subject);
    Set<String> words = new HashSet<>();
    before.tokens().forEach(token -> words.add(token.lemma().toLowerCase(Locale.ROOT)));
    return known && words.contains(subject.lemma().toLowerCase(Locale.ROOT));
  }

  /** The main clause of a sentence. */
  record MainClause(Sentence sentence, @Nullable Token verb, @Nullable Token subject, Tense tense) {
    enum Tense {
      PAST,
      PAST_PERFECT,
      OTHER
    }

    static MainClause of(Sentence sentence) {
      Token root =
          sentence.tokens().stream().filter(token -> token.head() < 0).findFirst().orElse(null);
      if (root == null || !root.isVerb()) {
        return new MainClause(sentence, null, null, Tense.OTHER);
      }
      Token subject =
          sentence.dependents(root, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream()
              .findFirst()
              .orElse(null);
      return new MainClause(sentence, root, subject, tense(sentence, root));
    }

    private static Tense tense(Sentence sentence, Token verb) {
      List<Token> auxiliaries =
          sentence.dependents(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
      boolean past = verb.verbForm() == VerbForm.PAST;
      boolean perfect = false;
      for (Token auxiliary : auxiliaries) {
        if (auxiliary.wordClass() == WordClass.MODAL) {
          return Tense.OTHER;
        }
        past |= auxiliary.verbForm() == VerbForm.PAST;
        perfect |= auxiliary.lemma().equals("have");
      }
      if (!past) {
        return Tense.OTHER;
      }
      return perfect ? Tense.PAST_PERFECT : Tense.PAST;
    }

    /** The resolved time that stands in this clause, no clause below it. */
    @Nullable TimeMention time(List<TimeMention> told) {
      List<TimeMention> own = new ArrayList<>();
      for (TimeMention mention : told) {
        boolean resolved = mention.time().start() != null || mention.time().end() != null;
        if (resolved && isHere(ClauseTimes.head(sentence, mention.expression().span()))) {
          own.add(mention);
        }
      }
      return own.isEmpty() ? null : own.getFirst();
    }

    private boolean isHere(@Nullable Token token) {
      Token at = token;
      for (int step = 0; at != null && step <= sentence.tokens().size(); step++) {
        if (at.isVerb()) {
          return at.equals(verb);
        }
        boolean inObject = at.relation() == Relation.OBJECT && !at.equals(token);
        if (inObject) {
          return false;
        }
        at = at.head() < 0 ? null : sentence.token(at.head());
      }
      return false;
    }
  }
}
