package org.rapporteur.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorProblem;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.knowledge.KnowledgeException;

/**
 * Something wrong with an input.
 *
 * @param file where; or the option that gave it
 * @param line 1-based; 0 where it has none
 * @param code stable name
 * @param message what is wrong and what to do, in one line
 * @param cause where it is a bug of ours
 */
record Problem(String file, long line, ErrorCode code, String message, @Nullable Throwable cause) {
  /** A date of publication that has not come yet; it is taken as given all the same. */
  static Problem futureDate(String file, long line, LocalDate date) {
    return new Problem(
        file,
        line,
        ErrorCode.FUTURE_DATE,
        date + " has not come yet; coded as given, correct the date if it is wrong",
        null);
  }

  /** A row of a table of actors that is left out. */
  static Problem of(ActorProblem wrong) {
    return new Problem(
        wrong.file(),
        wrong.line(),
        ErrorCode.ACTOR_TABLE,
        wrong.kind().label() + ": " + wrong.message() + "; the row is left out",
        null);
  }

  /** An entry of a user's knowledge that is left out. */
  static Problem of(KnowledgeException wrong) {
    return new Problem(
        wrong.file(),
        wrong.line(),
        ErrorCode.KNOWLEDGE,
        wrong.withoutPlace() + "; it is left out",
        null);
  }

  /** A row of a table of places that is left out. */
  static Problem ofPlace(String file, KnowledgeException wrong) {
    return new Problem(
        file,
        wrong.line(),
        ErrorCode.PLACE_TABLE,
        wrong.withoutPlace() + "; the row is left out",
        null);
  }

  /** The line that the user reads. */
  String text() {
    return file + (line == 0 ? "" : ":" + line) + ": " + code + ": " + message;
  }
}
