package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Titles before the names of persons: "Foreign Minister" in "Foreign Minister Sergei Lavrov". */
final class Titles {
  private static final int LONGEST = 4;

  private final ActorRegistry registry;

  Titles(ActorRegistry registry) {
    this.registry = registry;
  }

  /** The title that stands directly before the name of {@code phrase}. */
  Optional<AgentNoun> before(Phrase phrase) {
    List<Token> words = nameWithTitle(phrase);
    for (int end = words.size() - 1; end > 0; end--) {
      for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
        Optional<AgentNoun> agent =
            registry.agent(lemmas(words.subList(begin, end))).filter(AgentPhrases::isOffice);
        if (agent.isPresent()) {
          return agent;
        }
      }
    }
    return Optional.empty();
  }

  /** The words before the head that nothing parts from it: no comma, owner or number. */
  private static List<Token> nameWithTitle(Phrase phrase) {
    List<Token> core = phrase.core();
    int begin = core.size() - 1;
    while (begin > 0 && belongsToName(core.get(begin - 1))) {
      begin--;
    }
    return core.subList(begin, core.size());
  }

  private static boolean belongsToName(Token token) {
    return switch (token.wordClass()) {
      case POSSESSIVE_MARK, POSSESSIVE_PRONOUN, NUMBER, DETERMINER -> false;
      case PUNCTUATION -> token.form().equals("-");
      default -> true;
    };
  }

  /** The name without its title: "Sergei Lavrov". */
  String properName(Phrase phrase) {
    List<String> words = new ArrayList<>();
    List<Token> core = phrase.core();
    for (int i = core.size() - 1; i >= 0; i--) {
      Token token = core.get(i);
      boolean name = token.wordClass() == WordClass.NAME && !isTitleWord(token);
      if (!name && !words.isEmpty()) {
        break;
      }
      words.addFirst(token.form());
    }
    return String.join(" ", words);
  }

  private boolean isTitleWord(Token token) {
    return switch (token.form()) {
      case "Prime",
          "Foreign",
          "Gen.",
          "Lt.",
          "Col.",
          "Maj.",
          "Mr.",
          "Mrs.",
          "Ms.",
          "Dr.",
          "Vice",
          "Deputy",
          "Acting",
          "Former" ->
          true;
      default -> registry.agent(token.lemma()).isPresent();
    };
  }

  /** The words of {@code tokens} with blanks between. */
  static String forms(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::form).toList());
  }

  /** The lemmas of {@code tokens} with blanks between. */
  static String lemmas(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(words.isEmpty() ? "" : " ").append(token.lemma());
    }
    return words.toString();
  }
}
