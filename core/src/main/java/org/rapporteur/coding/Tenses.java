package org.rapporteur.coding;

import org.rapporteur.predication.Inflection;
import org.rapporteur.predication.Predication;

/** What the tense of a predication says about its place in the story. */
final class Tenses {
  private Tenses() {}

  /** "had met": before what is told, unless a speaker's words are only shifted back. */
  static boolean isPastPerfect(Predication predication) {
    Inflection inflection = predication.inflection();
    return inflection.perfect()
        && inflection.tense() == Inflection.Tense.PAST
        && inflection.modal() == null;
  }
}
