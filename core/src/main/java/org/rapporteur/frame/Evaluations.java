package org.rapporteur.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.knowledge.TableReader;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * Words that judge what they are said of; {@code lexicon/evaluations.tsv}. A phrase judges by its
 * head, its modifiers, or what stands behind its "of": "an act of barbarity", "a cynical ploy".
 *
 * @param negative lemmas that criticise
 * @param positive lemmas that praise
 */
public record Evaluations(Set<String> negative, Set<String> positive) {
  private static final Set<String> EMPTY = Set.of("no", "not", "neither", "nor", "never", "hardly");

  public Evaluations {
    negative = Set.copyOf(negative);
    positive = Set.copyOf(positive);
  }

  /** The built-in list. */
  public static Evaluations builtIn() {
    Set<String> negative = new HashSet<>();
    Set<String> positive = new HashSet<>();
    for (TableReader.Row row : TableReader.read("lexicon/evaluations.tsv")) {
      (row.text("polarity").equals("negative") ? negative : positive).add(row.text("word"));
    }
    return new Evaluations(negative, positive);
  }

  /** Whether the phrase of {@code head} criticises. */
  public boolean isNegative(Sentence sentence, Token head) {
    return judges(negative, sentence, head);
  }

  /** Whether the phrase of {@code head} praises. */
  public boolean isPositive(Sentence sentence, Token head) {
    return judges(positive, sentence, head) && !judges(negative, sentence, head);
  }

  private static boolean judges(Set<String> words, Sentence sentence, Token head) {
    if (isDenied(sentence, head)) {
      return false;
    }
    if (hasWord(words, sentence, head)) {
      return true;
    }
    for (Token of : sentence.dependents(head, Relation.PREPOSITION)) {
      for (Token object : sentence.dependents(of, Relation.PREPOSITION_OBJECT)) {
        if (of.lemma().equals("of") && hasWord(words, sentence, object)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasWord(Set<String> words, Sentence sentence, Token noun) {
    return words.contains(noun.lemma().toLowerCase(Locale.ROOT))
        || sentence.dependents(noun, Relation.MODIFIER, Relation.COMPOUND).stream()
            .anyMatch(modifier -> words.contains(modifier.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "is no threat", "was not a mistake", "would be a disaster". */
  private static boolean isDenied(Sentence sentence, Token head) {
    if (hasEmptyWord(sentence.dependents(head, Relation.DETERMINER, Relation.NEGATION))) {
      return true;
    }
    if (head.head() < 0) {
      return false;
    }
    Token verb = sentence.token(head.head());
    return hasEmptyWord(sentence.dependents(verb, Relation.NEGATION, Relation.ADVERB))
        || sentence.dependents(verb, Relation.AUXILIARY).stream()
            .anyMatch(token -> token.wordClass() == WordClass.MODAL);
  }

  private static boolean hasEmptyWord(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(token -> EMPTY.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }
}
