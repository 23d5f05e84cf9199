package org.rapporteur.coding;

import java.util.List;
import org.rapporteur.event.Cue;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;

/** Finds whom a clause names as its source: "according to X". */
final class ReportSources {
  private ReportSources() {}

  /** "according to X" answers for all that its clause says. */
  static void add(Sentence sentence, Predication predication, StatusTrace trace) {
    for (Token token : sentence.tokens()) {
      boolean according = token.form().equalsIgnoreCase("according") && token.head() >= 0;
      if (!according || !isAbove(sentence, token.head(), predication.head())) {
        continue;
      }
      for (Token to : sentence.dependents(token, Relation.PREPOSITION)) {
        for (Token speaker : sentence.dependents(to, Relation.PREPOSITION_OBJECT)) {
          trace.speakers.add(
              new StatusReading.SpeakerRole(predication, List.of(Argument.of(speaker))));
          trace.cues.add(new Cue("SPEAKER", token.form(), token.span()));
        }
      }
    }
  }

  private static boolean isAbove(Sentence sentence, int ancestor, Token token) {
    Token at = token;
    for (int step = 0; step <= sentence.tokens().size(); step++) {
      if (at.index() == ancestor) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
