package org.rapporteur.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.VerbForm;
import org.rapporteur.language.WordClass;
import org.rapporteur.time.TenseWords.Kind;

/**
 * Finds on which side of the publication the clause around a time expression is.
 *
 * <p>The predicate that governs the expression decides by its tense, its auxiliaries and what
 * embeds it: "is scheduled to arrive on Tuesday" looks ahead, "last met in September" back. A bare
 * present says nothing.
 */
public final class DirectionFinder {
  private final TenseWords words;

  private DirectionFinder(TenseWords words) {
    this.words = words;
  }

  /** A finder on the built-in word list. */
  public static DirectionFinder builtIn() {
    return new DirectionFinder(TenseWords.builtIn());
  }

  /**
   * The direction of the clause in which the time expression at {@code span} stands.
   *
   * @param sentence a parsed sentence
   * @param span place of the expression in the article's text
   */
  public Direction find(Sentence sentence, Span span) {
    Token top = top(sentence, span);
    if (top == null) {
      return Direction.UNKNOWN;
    }
    Token reporting = reportingVerb(sentence, span);
    return reporting != null
        ? new ClauseTense(words, sentence, reporting).direction()
        : fromGovernor(sentence, top, preposition(sentence, span, top));
  }

  /** The token of the expression under which the rest of it hangs. */
  private static @Nullable Token top(Sentence sentence, Span span) {
    Token top = null;
    for (Token token : sentence.tokens()) {
      boolean inside = token.span().overlaps(span);
      boolean headOutside = token.head() < 0 || !sentence.token(token.head()).span().overlaps(span);
      if (inside && headOutside && (top == null || token.wordClass() != WordClass.PUNCTUATION)) {
        top = token;
      }
    }
    return top;
  }

  /** "officials said Tuesday": a verb of speech right before the expression. */
  private @Nullable Token reportingVerb(Sentence sentence, Span span) {
    int first = first(sentence, span);
    int at = first - 1;
    if (at >= 0 && sentence.token(at).lemma().equals("on")) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    Token token = sentence.token(at);
    boolean finite = token.verbForm() == VerbForm.PAST || token.verbForm() == VerbForm.PRESENT;
    return token.isVerb() && finite && words.is(Kind.REPORT, token.lemma()) ? token : null;
  }

  private static int first(Sentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        return token.index();
      }
    }
    return 0;
  }

  /** The words that lead the expression in, lower case: "on", "until", "ahead of", or "". */
  private static String preposition(Sentence sentence, Span span, Token top) {
    int first = first(sentence, span);
    String before = first > 0 ? sentence.token(first - 1).lemma() : "";
    if (before.equals("the") && first > 1) {
      before = sentence.token(first - 2).lemma();
    }
    boolean ahead =
        before.equals("of") && first > 1 && sentence.token(first - 2).lemma().equals("ahead");
    if (ahead) {
      return "ahead of";
    }
    boolean linked =
        top.head() >= 0 && sentence.token(top.head()).wordClass() == WordClass.PREPOSITION;
    return linked && !before.equals(sentence.token(top.head()).lemma())
        ? sentence.token(top.head()).lemma()
        : before;
  }

  private Direction fromGovernor(Sentence sentence, Token top, String preposition) {
    Token current = top;
    boolean underNoun = false;
    boolean attribute = isAttribute(sentence, top);
    while (current.head() >= 0) {
      Token head = sentence.token(current.head());
      Optional<Direction> stated = stated(sentence, head, current);
      if (stated.isPresent()) {
        return stated.get();
      }
      boolean over =
          head.isNominal()
              && current.wordClass() == WordClass.PREPOSITION
              && isOver(sentence, head);
      if (over) {
        return Direction.PAST;
      }
      if (head.isVerb()) {
        return attribute
            ? ofAttribute(sentence, head)
            : atVerb(sentence, head, preposition, underNoun);
      }
      underNoun |= head.isNominal();
      current = head;
    }
    boolean verb = current.isVerb();
    return verb ? atVerb(sentence, current, preposition, underNoun) : Direction.UNKNOWN;
  }

  /** "Wednesday's ruling", "a June agreement". */
  private static boolean isAttribute(Sentence sentence, Token top) {
    boolean before = top.head() > top.index() && sentence.token(top.head()).isNominal();
    return before && top.relation() != Relation.APPOSITION;
  }

  /** "Ways around Wednesday's ruling": what is sought is to come, the ruling is not. */
  private Direction ofAttribute(Sentence sentence, Token verb) {
    ClauseTense clause = new ClauseTense(words, sentence, verb);
    Direction direction = clause.direction();
    return direction == Direction.FUTURE && !clause.hasModal() ? Direction.UNKNOWN : direction;
  }

  /** What a word between expression and verb says by itself: "due on Friday", "ahead of". */
  private Optional<Direction> stated(Sentence sentence, Token head, Token below) {
    boolean adjective = head.wordClass() == WordClass.ADJECTIVE;
    if (adjective && words.is(Kind.DUE, head.lemma())) {
      return Optional.of(Direction.FUTURE);
    }
    boolean coming = head.wordClass() == WordClass.NOUN && words.is(Kind.COMING, head.lemma());
    if (coming && below.wordClass() == WordClass.PREPOSITION && !isOver(sentence, head)) {
      return Optional.of(Direction.FUTURE);
    }
    boolean ahead =
        head.wordClass() != WordClass.VERB
            && below.lemma().equals("of")
            && head.lemma().equals("ahead");
    if (ahead) {
      return Optional.of(Direction.FUTURE);
    }
    boolean later =
        head.isNominal()
            && sentence.dependents(head).stream()
                .anyMatch(
                    t -> words.is(Kind.DUE, t.lemma()) && t.wordClass() == WordClass.ADJECTIVE);
    return later && head.isNominal() ? Optional.of(Direction.FUTURE) : Optional.empty();
  }

  /** "their last conference". */
  private static boolean isOver(Sentence sentence, Token noun) {
    return sentence.dependents(noun).stream()
        .map(Token::lemma)
        .anyMatch(lemma ->
            switch (lemma) {
              case "last", "previous", "recent", "latest", "earlier", "past" -> true;
              default -> false;
            });
  }

  private Direction atVerb(Sentence sentence, Token verb, String preposition, boolean underNoun) {
    ClauseTense clause = new ClauseTense(words, sentence, verb);
    boolean planned = words.is(Kind.PLANNED, verb.lemma());
    boolean led = planned || words.is(Kind.LED, verb.lemma());
    boolean leadsAhead =
        preposition.equals("for") || preposition.equals("to") || preposition.equals("until");
    if ((led && (leadsAhead || clause.isParticiple())) || (planned && underNoun)) {
      return Direction.FUTURE;
    }
    boolean until =
        preposition.equals("until") || preposition.equals("till") || preposition.equals("through");
    if (until && words.is(Kind.LIMIT, verb.lemma())) {
      return Direction.FUTURE;
    }
    return clause.direction();
  }
}
