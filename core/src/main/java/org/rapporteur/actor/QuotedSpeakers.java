package org.rapporteur.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Who says "we" and "I" in a quotation: the subject of the verb of saying beside it. */
final class QuotedSpeakers {
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "we", "us", "our", "ourselves", "myself");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "declare",
          "announce",
          "state",
          "warn",
          "insist",
          "stress",
          "write",
          "reply",
          "explain",
          "note",
          "claim",
          "argue",
          "conclude",
          "continue");

  private QuotedSpeakers() {}

  static boolean isFirstPerson(Token pronoun) {
    return FIRST_PERSON.contains(pronoun.form().toLowerCase(Locale.ROOT));
  }

  /** The subject of the verb of saying that {@code sentence} has outside its quotation marks. */
  static Optional<Token> speaker(Sentence sentence, Token pronoun) {
    boolean quoted = false;
    Optional<Token> speaker = Optional.empty();
    boolean inside = false;
    for (Token token : sentence.tokens()) {
      if (isMark(token)) {
        inside = !inside;
      } else if (token.index() == pronoun.index()) {
        quoted = inside;
      } else if (!inside && isSpeaker(sentence, token)) {
        speaker = speaker.or(() -> Optional.of(token));
      }
    }
    return quoted ? speaker : Optional.empty();
  }

  private static boolean isSpeaker(Sentence sentence, Token token) {
    return token.relation() == Relation.SUBJECT
        && token.head() >= 0
        && SAYING.contains(sentence.token(token.head()).lemma())
        && !isFirstPerson(token);
  }

  private static boolean isMark(Token token) {
    return switch (token.form()) {
      case "\"", "“", "”", "``", "''" -> true;
      default -> false;
    };
  }
}
