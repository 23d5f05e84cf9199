package org.rapporteur.predication;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * What verbs of naming and judging say about their object, however the parser attaches it: "called
 * the chief a thief", "held the cabinet responsible", "holds Ankara accountable".
 */
final class SmallClauses {
  private static final Set<String> VERBS =
      Set.of(
          "brand",
          "call",
          "consider",
          "declare",
          "deem",
          "dub",
          "find",
          "hold",
          "judge",
          "label",
          "name",
          "proclaim",
          "pronounce",
          "rule",
          "term");

  private SmallClauses() {}

  static void fill(Sentence sentence, Draft draft) {
    Token verb = draft.head;
    if (!VERBS.contains(verb.lemma()) || draft.has(Role.ATTRIBUTE)) {
      return;
    }
    for (Token object :
        sentence.dependents(verb, Relation.OBJECT, Relation.APPOSITION, Relation.PASSIVE_SUBJECT)) {
      for (Token said : sentence.dependents(object, Relation.APPOSITION, Relation.MODIFIER)) {
        if (isSaid(sentence, object, said)) {
          draft.add(Role.OBJECT, Argument.of(object));
          draft.add(Role.ATTRIBUTE, Argument.of(said));
        }
      }
    }
    for (Token said : sentence.dependents(verb, Relation.COMPLEMENT_CLAUSE)) {
      if (said.wordClass() == WordClass.ADJECTIVE || said.wordClass() == WordClass.NOUN) {
        for (Token about : sentence.dependents(said, Relation.SUBJECT)) {
          draft.add(Role.OBJECT, Argument.of(about));
          draft.add(Role.ATTRIBUTE, Argument.of(said));
        }
      }
    }
  }

  /** A noun with "a", or an adjective, right behind the object. */
  private static boolean isSaid(Sentence sentence, Token object, Token said) {
    if (said.index() < object.index()) {
      return false;
    }
    if (said.wordClass() == WordClass.ADJECTIVE) {
      return said.index() == object.index() + 1;
    }
    List<Token> determiners = sentence.dependents(said, Relation.DETERMINER);
    return determiners.stream()
        .anyMatch(word -> word.index() == object.index() + 1 && word.lemma().matches("an?"));
  }
}
