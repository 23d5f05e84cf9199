package org.rapporteur.frame;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Whether an argument is one of the words that a condition names. */
final class FillerWords {
  private static final Set<String> MEASURES =
      Set.of(
          "ton",
          "tonne",
          "barrel",
          "batch",
          "bulk",
          "bunch",
          "consignment",
          "couple",
          "crowd",
          "delivery",
          "dozen",
          "fleet",
          "group",
          "half",
          "handful",
          "hundred",
          "kg",
          "kilo",
          "kilogram",
          "litre",
          "liter",
          "load",
          "lot",
          "majority",
          "million",
          "most",
          "package",
          "percent",
          "%",
          "quantity",
          "set",
          "truckload",
          "worth",
          "number",
          "part",
          "rest",
          "score",
          "series",
          "shipment",
          "some",
          "string",
          "thousand",
          "wave",
          "volley",
          "barrage",
          "billion",
          "round",
          "flurry");

  private FillerWords() {}

  /** Whether {@code head}, its compound, phrase, measure or title is one of the words. */
  static boolean has(Condition condition, Sentence sentence, Token head) {
    if (condition.words().contains(head.lemma())) {
      return true;
    }
    for (Token modifier :
        sentence.dependents(head, Relation.COMPOUND, Relation.MODIFIER, Relation.POSSESSOR)) {
      if (condition.words().contains(modifier.lemma() + " " + head.lemma())) {
        return true;
      }
    }
    return hasPhrase(condition, sentence, head)
        || hasMeasuredWord(condition, sentence, head)
        || hasTitle(condition, sentence, head);
  }

  /**
   * "Journalist Ana Diaz", "Ana Diaz, a journalist": a name fills the role as what its title says.
   */
  private static boolean hasTitle(Condition condition, Sentence sentence, Token head) {
    return head.wordClass() == WordClass.NAME
        && sentence.dependents(head, Relation.COMPOUND, Relation.APPOSITION).stream()
            .anyMatch(title -> condition.words().contains(title.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "tonnes of wheat", "dozens of marchers": what is measured fills the role. */
  private static boolean hasMeasuredWord(Condition condition, Sentence sentence, Token head) {
    return MEASURES.contains(head.lemma())
        && sentence.dependents(head, Relation.PREPOSITION).stream()
            .filter(of -> of.lemma().equals("of"))
            .flatMap(of -> sentence.dependents(of, Relation.PREPOSITION_OBJECT).stream())
            .anyMatch(noun -> has(condition, sentence, noun));
  }

  /** "state of emergency", "cessation of hostilities". */
  private static boolean hasPhrase(Condition condition, Sentence sentence, Token head) {
    for (Token of : sentence.dependents(head, Relation.PREPOSITION)) {
      for (Token object : sentence.dependents(of, Relation.PREPOSITION_OBJECT)) {
        String phrase = head.lemma() + " " + of.lemma() + " ";
        if (condition.words().contains(phrase + object.lemma())
            || condition.words().contains(phrase + object.form())) {
          return true;
        }
      }
    }
    return false;
  }
}
