package org.rapporteur.coding;

import java.util.Set;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Inflection;
import org.rapporteur.predication.Predication;

/** What the tense of a predication says about its place in the story. */
final class Tenses {
  private static final Set<String> HABIT =
      Set.of("repeatedly", "often", "before", "long", "frequently", "always", "consistently");

  private Tenses() {}

  /** "had met": before what is told, unless a speaker's words are only shifted back. */
  static boolean isPastPerfect(Predication predication) {
    Inflection inflection = predication.inflection();
    return inflection.perfect()
        && inflection.tense() == Inflection.Tense.PAST
        && inflection.modal() == null;
  }

  /** "has repeatedly denied", "have fired before": what was so again and again until now. */
  static boolean isHabit(Predication predication) {
    Inflection inflection = predication.inflection();
    return inflection.perfect()
        && inflection.modal() == null
        && predication.sentence().dependents(predication.head()).stream()
            .anyMatch(token -> HABIT.contains(token.lemma()) && isBare(predication, token));
  }

  private static boolean isBare(Predication predication, Token adverb) {
    return predication.sentence().dependents(adverb).isEmpty();
  }
}
