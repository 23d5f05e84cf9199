package org.rapporteur.time;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Paragraph;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.VerbForm;
import org.rapporteur.language.WordClass;
import org.rapporteur.time.TenseWords.Kind;

/** A verb with its auxiliaries and what it hangs under. */
final class ClauseTense {
  private final TenseWords words;
  private final Sentence sentence;
  private final Token verb;
  private final List<Token> auxiliaries;

  ClauseTense(TenseWords words, Sentence sentence, Token verb) {
    this.words = words;
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
    Token bearer = verbAbove();
    Direction above =
        bearer == null ? Direction.UNKNOWN : new ClauseTense(words, sentence, bearer).direction();
    if (isOneOfMany()) {
      return above;
    }
    ClauseTense over = new ClauseTense(words, sentence, governor);
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
    boolean being = auxiliaries.stream().anyMatch(token -> token.verbForm() == VerbForm.GERUND);
    boolean finite = auxiliaries.stream().anyMatch(token -> token.verbForm() == VerbForm.PRESENT);
    if (being && !finite) {
      return gerund();
    }
    return being ? Direction.FUTURE : Direction.UNKNOWN;
  }

  private Direction gerund() {
    Optional<Token> be =
        auxiliaries.stream()
            .filter(token -> token.lemma().equals("be") && token.verbForm() != VerbForm.GERUND)
            .findFirst();
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
    return isPlan(governor)
        ? Direction.FUTURE
        : new ClauseTense(words, sentence, governor).direction();
  }

  private Direction present() {
    if (verb.relation() == Relation.ADVERBIAL_CLAUSE) {
      Token governor = governor();
      boolean ahead =
          governor != null
              && new ClauseTense(words, sentence, governor).direction() == Direction.FUTURE;
      boolean condition =
          sentence.dependents(verb).stream()
              .anyMatch(t -> t.index() < verb.index() && isCondition(t.lemma()));
      if (ahead || condition) {
        return Direction.FUTURE;
      }
    }
    // A headline tells the past in the present tense.
    boolean timetable =
        sentence.kind() != Paragraph.Kind.HEADLINE && words.is(Kind.FUTURATE, verb.lemma());
    return timetable ? Direction.FUTURE : Direction.UNKNOWN;
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
    boolean joined =
        governor != null
            && verb.relation() == Relation.CONJUNCT
            && governor.verbForm() == VerbForm.BASE;
    if (joined && governor != null) {
      return new ClauseTense(words, sentence, governor).direction();
    }
    boolean causative =
        governor != null && governor.isVerb() && verb.relation() == Relation.OPEN_COMPLEMENT;
    return causative && governor != null
        ? new ClauseTense(words, sentence, governor).direction()
        : Direction.UNKNOWN;
  }

  private boolean isPlan(Token verb) {
    return words.is(Kind.PLANNED, verb.lemma()) || words.is(Kind.LED, verb.lemma());
  }
}
