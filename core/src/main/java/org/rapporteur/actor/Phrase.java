package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.article.Span;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** A noun phrase: its head, what stands before it, and the prepositional phrases behind it. */
final class Phrase {
  private static final Set<String> LED = Set.of("led", "run", "dominated");

  private static final Set<String> FORMER =
      Set.of("former", "ex", "retired", "ousted", "deposed", "toppled", "erstwhile", "onetime");

  private static final Set<String> SPEAKS_FOR =
      Set.of("spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "minister");

  private final Sentence sentence;
  private final Token head;
  private final List<Token> core;

  Phrase(Sentence sentence, Token head) {
    this.sentence = sentence;
    this.head = head;
    this.core = coreOf(sentence, head);
  }

  private static List<Token> coreOf(Sentence sentence, Token head) {
    int begin = head.index();
    for (Token dependent : sentence.dependents(head)) {
      if (dependent.index() < head.index() && isPremodifier(dependent)) {
        for (Token token : sentence.subtree(dependent)) {
          begin = Math.min(begin, token.index());
        }
      }
    }
    return sentence.tokens().subList(begin, head.index() + 1);
  }

  private static boolean isPremodifier(Token token) {
    return switch (token.relation()) {
      case COMPOUND,
          MODIFIER,
          DETERMINER,
          PREDETERMINER,
          POSSESSOR,
          QUANTITY,
          CASE,
          NOUN_ADVERBIAL,
          OTHER,
          ADVERB ->
          true;
      default -> token.wordClass() == WordClass.NUMBER;
    };
  }

  Sentence sentence() {
    return sentence;
  }

  Token head() {
    return head;
  }

  /** All tokens from the first modifier to the head. */
  List<Token> core() {
    return core;
  }

  /** Modifiers directly before the head, possessors left out. */
  List<Token> modifiers() {
    List<Token> modifiers = new ArrayList<>();
    collectModifiers(head, modifiers);
    return modifiers;
  }

  private void collectModifiers(Token token, List<Token> into) {
    for (Token dependent :
        sentence.dependents(
            token, Relation.COMPOUND, Relation.MODIFIER, Relation.NOUN_ADVERBIAL, Relation.OTHER)) {
      if (dependent.index() < head.index()) {
        collectModifiers(dependent, into);
        into.addAll(beforeHyphen(dependent));
        into.add(dependent);
        for (Token conjunct : sentence.dependents(dependent, Relation.CONJUNCT)) {
          into.add(conjunct);
        }
      }
    }
  }

  /**
   * "Turkish" in "Turkish-Libyan", "Vietnamese" in "Vietnamese-led"; not "Syrian" in
   * "Syrian-backed".
   */
  private List<Token> beforeHyphen(Token token) {
    boolean joins = token.wordClass() == WordClass.ADJECTIVE || LED.contains(token.form());
    return joins ? sentence.beforeHyphen(token).stream().toList() : List.of();
  }

  /** Owners: "Russia" in "Russia's foreign minister", "its" in "its army". */
  List<Token> possessors() {
    return sentence.dependents(head, Relation.POSSESSOR);
  }

  /** Nouns after one of {@code prepositions} that belong to the phrase. */
  List<Token> after(String... prepositions) {
    List<Token> nouns = new ArrayList<>();
    for (Token preposition : sentence.dependents(head, Relation.PREPOSITION)) {
      for (String wanted : prepositions) {
        if (preposition.lemma().toLowerCase(Locale.ROOT).equals(wanted)) {
          nouns.addAll(sentence.dependents(preposition, Relation.PREPOSITION_OBJECT));
        }
      }
    }
    return nouns;
  }

  /** Who made what the head names: "a curfew imposed by the junta". */
  List<Token> makers() {
    return sentence.dependents(head, Relation.NOUN_CLAUSE).stream()
        .flatMap(verb -> sentence.dependents(verb, Relation.AGENT).stream())
        .flatMap(by -> sentence.dependents(by, Relation.PREPOSITION_OBJECT).stream())
        .toList();
  }

  /** Phrases set beside the head: "Andrei Belousov, the defence minister". */
  List<Token> appositions() {
    return sentence.dependents(head, Relation.APPOSITION);
  }

  /**
   * The words of the phrase without clauses and appositions: from the first modifier to the head
   * and its "of" phrase; also whom a spokesman speaks "for".
   */
  Span span() {
    Span span = new Span(firstWord().span().begin(), head.span().end());
    boolean speaks = SPEAKS_FOR.contains(head.lemma().toLowerCase(Locale.ROOT));
    for (Token noun : speaks ? after("of", "for") : after("of")) {
      Phrase inner = new Phrase(sentence, noun);
      if (noun.index() - head.index() <= 6) {
        span = span.cover(inner.core.getLast().span());
      }
    }
    return span;
  }

  /** From the first modifier to the head. */
  Span nameSpan() {
    return new Span(core.getFirst().span().begin(), head.span().end());
  }

  private Token firstWord() {
    for (Token token : core) {
      boolean dropped =
          token.wordClass() == WordClass.PUNCTUATION || token.relation() == Relation.ADVERB;
      if (!dropped) {
        return token;
      }
    }
    return head;
  }

  static boolean isArticle(Token token) {
    return token.wordClass() == WordClass.DETERMINER
        || token.wordClass() == WordClass.POSSESSIVE_PRONOUN;
  }

  /** "a Democrat", "one of his aides". */
  boolean isIndefinite() {
    String first = core.getFirst().form().toLowerCase(Locale.ROOT);
    return first.equals("a") || first.equals("an") || first.equals("one");
  }

  /** Whether those are meant who were it once: "former", "ousted", "ex-". */
  boolean isFormer() {
    return core.stream()
        .map(token -> token.form().toLowerCase(Locale.ROOT))
        .anyMatch(form -> FORMER.contains(form) || form.startsWith("ex-"));
  }
}
