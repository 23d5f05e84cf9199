package org.rapporteur.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/**
 * Who says "we" and "I" in a quotation: the subject of the verb of saying beside it, be it in the
 * same sentence, behind a quotation that runs on, or before one that goes on.
 */
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

  /** Sentences over which a quotation may run on. */
  private static final int LONGEST_QUOTATION = 4;

  private final Map<Integer, Quoted> sentences = new HashMap<>();

  private QuotedSpeakers() {}

  /** Whoever speaks. */
  record Speaker(Sentence sentence, Token head) {}

  private record Quoted(Sentence sentence, boolean begins, boolean ends, @Nullable Token speaker) {}

  /** The quotations of {@code sentences}; a new paragraph ends one that nobody closed. */
  static QuotedSpeakers read(List<Sentence> sentences) {
    QuotedSpeakers speakers = new QuotedSpeakers();
    boolean inside = false;
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      inside = inside && sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      boolean begins = inside;
      Token speaker = null;
      for (Token token : sentence.tokens()) {
        if (isMark(token)) {
          inside = !inside;
        } else if (!inside && speaker == null && isSpeaker(sentence, token)) {
          speaker = token;
        }
      }
      speakers.sentences.put(sentence.index(), new Quoted(sentence, begins, inside, speaker));
    }
    return speakers;
  }

  static boolean isFirstPerson(Token pronoun) {
    return FIRST_PERSON.contains(pronoun.form().toLowerCase(Locale.ROOT));
  }

  /** Who says what {@code pronoun} stands in; nobody when it is not quoted. */
  Optional<Speaker> speaker(Sentence sentence, Token pronoun) {
    Quoted quoted = sentences.get(sentence.index());
    if (quoted == null || !isInside(quoted, pronoun)) {
      return Optional.empty();
    }
    return of(quoted).or(() -> behind(quoted)).or(() -> before(quoted));
  }

  private static boolean isInside(Quoted quoted, Token pronoun) {
    boolean inside = quoted.begins();
    for (Token token : quoted.sentence().tokens().subList(0, pronoun.index())) {
      inside ^= isMark(token);
    }
    return inside;
  }

  private static Optional<Speaker> of(Quoted quoted) {
    return Optional.ofNullable(quoted.speaker()).map(head -> new Speaker(quoted.sentence(), head));
  }

  private Optional<Speaker> behind(Quoted quoted) {
    Quoted at = quoted;
    for (int i = 1; i <= LONGEST_QUOTATION && at.ends(); i++) {
      Quoted next = sentences.get(quoted.sentence().index() + i);
      if (next == null) {
        return Optional.empty();
      }
      if (next.speaker() != null) {
        return of(next);
      }
      at = next;
    }
    return Optional.empty();
  }

  private Optional<Speaker> before(Quoted quoted) {
    for (int i = 1; i <= LONGEST_QUOTATION; i++) {
      Quoted previous = sentences.get(quoted.sentence().index() - i);
      if (previous == null) {
        return Optional.empty();
      }
      if (previous.speaker() != null) {
        return of(previous);
      }
    }
    return Optional.empty();
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
