package org.rapporteur.time;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Paragraph;
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
        ? new Clause(sentence, reporting).direction()
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
      if (head.isVerb()) {
        return attribute
            ? ofAttribute(sentence, head)
            : atVerb(sentence, head, preposition, underNoun);
      }
      underNoun |= head.isNominal() && !isTimeNoun(head, top);
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
    Clause clause = new Clause(sentence, verb);
    Direction direction = clause.direction();
    return direction == Direction.FUTURE && !clause.hasModal() ? Direction.UNKNOWN : direction;
  }

  private static boolean isTimeNoun(Token head, Token top) {
    return head.index() == top.index();
  }

  /** What a word between expression and verb says by itself: "due on Friday", "ahead of". */
  private Optional<Direction> stated(Sentence sentence, Token head, Token below) {
    boolean adjective = head.wordClass() == WordClass.ADJECTIVE;
    if (adjective && words.is(Kind.DUE, head.lemma())) {
      return Optional.of(Direction.FUTURE);
    }
    boolean coming = head.wordClass() == WordClass.NOUN && words.is(Kind.COMING, head.lemma());
    if (coming && below.wordClass() == WordClass.PREPOSITION) {
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

  private Direction atVerb(Sentence sentence, Token verb, String preposition, boolean underNoun) {
    Clause clause = new Clause(sentence, verb);
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

  private boolean isPlan(Token verb) {
    return words.is(Kind.PLANNED, verb.lemma()) || words.is(Kind.LED, verb.lemma());
  }

  /** A verb with its auxiliaries and what it hangs under. */
  private final class Clause {
    private final Sentence sentence;
    private final Token verb;
    private final List<Token> auxiliaries;

    Clause(Sentence sentence, Token verb) {
      this.sentence = sentence;
      this.verb = verb;
      this.auxiliaries = sentence.dependents(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
    }

    boolean hasLemma(String lemma) {
      return auxiliaries.stream().anyMatch(token -> token.lemma().equals(lemma));
    }

    boolean hasModal() {
      return auxiliaries.stream().anyMatch(token -> token.wordClass() == WordClass.MODAL);
    }

    /** "could not be reached", "neither could". */
    private boolean isDenied() {
      return !sentence.dependents(verb, Relation.NEGATION).isEmpty()
          || sentence.tokens().stream()
              .anyMatch(t -> t.index() < verb.index() && t.lemma().equals("neither"));
    }

    boolean isParticiple() {
      return verb.verbForm() == VerbForm.PAST_PARTICIPLE && !hasLemma("have");
    }

    private boolean isInfinitive() {
      return auxiliaries.stream().anyMatch(token -> token.wordClass() == WordClass.INFINITIVE_TO)
          || sentence.dependents(verb).stream()
              .anyMatch(token -> token.wordClass() == WordClass.INFINITIVE_TO);
    }

    Direction direction() {
      Optional<Token> modal =
          auxiliaries.stream().filter(token -> token.wordClass() == WordClass.MODAL).findFirst();
      if (modal.isPresent()) {
        boolean unable = modal.get().lemma().equals("could") && isDenied();
        if (unable) {
          return Direction.PAST;
        }
        boolean will = modal.get().lemma().equals("will") || modal.get().lemma().equals("shall");
        return hasLemma("have") && !will ? Direction.PAST : Direction.FUTURE;
      }
      if (isInfinitive()) {
        return infinitive();
      }
      if (hasLemma("have")) {
        return Direction.PAST;
      }
      return switch (verb.verbForm()) {
        case PAST -> Direction.PAST;
        case PAST_PARTICIPLE -> participle();
        case GERUND -> gerund();
        case PRESENT -> present();
        case BASE, NONE -> base();
      };
    }

    private Direction infinitive() {
      if (hasLemma("have")) {
        return Direction.PAST;
      }
      Token governor = governor();
      if (governor == null) {
        return Direction.FUTURE;
      }
      if (isOneOfMany()) {
        return new Clause(sentence, governor).direction();
      }
      Direction above = new Clause(sentence, governor).direction();
      Clause over = new Clause(sentence, governor);
      boolean overtaken = over.hasLemma("have") && over.hasPastAuxiliary();
      if (overtaken && isPlan(governor)) {
        return Direction.PAST;
      }
      boolean happened = words.is(Kind.IMPLICATIVE, governor.lemma()) && above == Direction.PAST;
      boolean purpose =
          verb.relation() == Relation.ADVERBIAL_CLAUSE
              && above == Direction.PAST
              && governor.isVerb()
              && !isPlan(governor);
      if (purpose) {
        return Direction.PAST;
      }
      boolean going = governor.lemma().equals("go") && governor.verbForm() == VerbForm.GERUND;
      return happened && !going ? Direction.PAST : Direction.FUTURE;
    }

    /** "the third state to sign": the infinitive happened when the noun became so. */
    private boolean isOneOfMany() {
      for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - 8); i--) {
        switch (sentence.token(i).lemma()) {
          case "first", "second", "third", "fourth", "fifth", "last", "latest", "only" -> {
            return true;
          }
          default -> {}
        }
      }
      return false;
    }

    private @Nullable Token governor() {
      return verb.head() < 0 ? null : sentence.token(verb.head());
    }

    /** The verb above, also across the noun that a participle describes. */
    private @Nullable Token verbAbove() {
      Token above = governor();
      while (above != null && !above.isVerb()) {
        above = above.head() < 0 ? null : sentence.token(above.head());
      }
      return above;
    }

    private boolean hasPastAuxiliary() {
      return auxiliaries.stream().anyMatch(token -> token.verbForm() == VerbForm.PAST);
    }

    private Direction participle() {
      if (hasPastAuxiliary()) {
        return Direction.PAST;
      }
      boolean passive =
          auxiliaries.stream()
              .anyMatch(token -> token.lemma().equals("be") || token.lemma().equals("get"));
      if (!passive) {
        return Direction.PAST;
      }
      boolean progressive =
          auxiliaries.stream().anyMatch(token -> token.verbForm() == VerbForm.GERUND);
      return progressive ? Direction.FUTURE : Direction.UNKNOWN;
    }

    private Direction gerund() {
      Optional<Token> be =
          auxiliaries.stream().filter(token -> token.lemma().equals("be")).findFirst();
      if (be.isPresent()) {
        return be.get().verbForm() == VerbForm.PAST ? Direction.PAST : Direction.FUTURE;
      }
      Token governor = governor();
      if (governor != null
          && (governor.lemma().equals("after") || governor.lemma().equals("since"))) {
        return Direction.PAST;
      }
      governor = verbAbove();
      if (governor == null) {
        return Direction.UNKNOWN;
      }
      return isPlan(governor) ? Direction.FUTURE : new Clause(sentence, governor).direction();
    }

    private Direction present() {
      if (verb.relation() == Relation.ADVERBIAL_CLAUSE) {
        Token governor = governor();
        boolean ahead =
            governor != null && new Clause(sentence, governor).direction() == Direction.FUTURE;
        boolean condition =
            sentence.dependents(verb).stream()
                .anyMatch(t -> t.index() < verb.index() && isCondition(t.lemma()));
        if (ahead || condition) {
          return Direction.FUTURE;
        }
      }
      if (isEmpty(sentence) || words.is(Kind.FUTURATE, verb.lemma())) {
        return isEmpty(sentence) ? Direction.UNKNOWN : Direction.FUTURE;
      }
      return Direction.UNKNOWN;
    }

    private static boolean isEmpty(Sentence sentence) {
      return sentence.kind() == Paragraph.Kind.HEADLINE;
    }

    private static boolean isCondition(String lemma) {
      return switch (lemma) {
        case "if", "unless", "when", "once", "until", "before" -> true;
        default -> false;
      };
    }

    /** "demanded that they leave by Friday"; elsewhere a base form without modal tells nothing. */
    private Direction base() {
      boolean subjunctive =
          verb.relation() == Relation.COMPLEMENT_CLAUSE
              && sentence.dependents(verb, Relation.MARK).stream()
                  .anyMatch(t -> t.lemma().equals("that"));
      if (subjunctive) {
        return Direction.FUTURE;
      }
      if (hasLemma("do")) {
        boolean did = auxiliaries.stream().anyMatch(token -> token.verbForm() == VerbForm.PAST);
        return did ? Direction.PAST : Direction.UNKNOWN;
      }
      Token governor = governor();
      boolean causative =
          governor != null && governor.isVerb() && verb.relation() == Relation.OPEN_COMPLEMENT;
      return causative && governor != null
          ? new Clause(sentence, governor).direction()
          : Direction.UNKNOWN;
    }
  }
}
