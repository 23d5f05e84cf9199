package org.rapporteur.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.EventType;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.VerbForm;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.predication.Role;
import org.rapporteur.time.Direction;
import org.rapporteur.time.TimeMention;

/** Times that one part of a sentence lends to another. */
final class LentTimes {
  /** What is backed while it lasts: "supported the 2008 campaign". */
  private static final Set<String> BACKED =
      Set.of("campaign", "bid", "candidacy", "run", "race", "candidate", "nomination");

  /** "When announcing it on Monday, she called …", "killed her by strangling her in 2016". */
  private static final Set<String> AT_ONCE = Set.of("when", "while", "by", "in");

  private static final Set<String> SPEAKING =
      Set.of("speak", "talk", "address", "appear", "testify", "write", "meet", "visit");

  private static final Set<String> TELLING =
      Set.of("say", "tell", "add", "write", "tweet", "declare", "announce", "state", "warn");

  private static final Set<String> QUOTES = Set.of("\"", "”", "''", "’", "'");

  private final Predications predications;
  private final Sentence sentence;
  private final List<TimeMention> told;
  private final Function<Predication, @Nullable TimeMention> own;

  LentTimes(
      Predications predications,
      List<TimeMention> told,
      Function<Predication, @Nullable TimeMention> own) {
    this.predications = predications;
    this.sentence = predications.sentence();
    this.told = told;
    this.own = own;
  }

  /**
   * "shot and wounded a guard on Monday": the last verb has the time of all; "was convicted, and he
   * went to prison in 2016": what is told in one breath was not far apart.
   */
  @Nullable TimeMention shared(Predication event) {
    for (Token token : sentence.dependents(event.head(), Relation.CONJUNCT)) {
      Optional<Predication> conjunct = predications.at(token.index());
      if (!token.isVerb() || conjunct.isEmpty()) {
        continue;
      }
      TimeMention found = own.apply(conjunct.get());
      if (!hasSubject(token)) {
        return found == null ? shared(conjunct.get()) : found;
      }
      boolean alike =
          found != null
              && found.isKnown()
              && found.direction() != Direction.FUTURE
              && token.verbForm() == event.head().verbForm();
      if (alike) {
        return found;
      }
    }
    return null;
  }

  private boolean hasSubject(Token verb) {
    return !sentence.dependents(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isEmpty();
  }

  /** "the bombing that killed ten on Thursday": the time of the clause is that of its noun. */
  @Nullable TimeMention ofClauseOn(Predication noun) {
    for (Token verb : sentence.dependents(noun.head(), Relation.RELATIVE_CLAUSE)) {
      boolean does =
          sentence.dependents(verb, Relation.SUBJECT).stream()
              .anyMatch(token -> token.lemma().equals("that") || token.lemma().equals("which"));
      Optional<Predication> clause = does ? predications.at(verb.index()) : Optional.empty();
      TimeMention found = clause.isEmpty() ? null : own.apply(clause.get());
      if (found != null && found.isKnown()) {
        return found;
      }
    }
    return null;
  }

  /**
   * "Speaking on Friday, she accused …", "the minister, speaking on Friday, accused …", "'We accuse
   * …', she told reporters on Friday".
   */
  @Nullable TimeMention accompanying(Predication event) {
    for (Predication other : predications.all()) {
      boolean beside =
          isBeside(event, other) || isSpeaking(event, other) || isTelling(event, other);
      TimeMention found = beside ? own.apply(other) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean isBeside(Predication event, Predication other) {
    Embedding embedding = other.embedding();
    return embedding != null
        && embedding.governor() == event.head().index()
        && embedding.form() == Embedding.Form.ADVERBIAL
        && (embedding.marker() == null || AT_ONCE.contains(embedding.marker()))
        && other.head().verbForm() == VerbForm.GERUND;
  }

  private boolean isSpeaking(Predication event, Predication other) {
    Token verb = other.head();
    if (verb.verbForm() != VerbForm.GERUND || !SPEAKING.contains(verb.lemma()) || verb.head() < 0) {
      return false;
    }
    Token subject = sentence.token(verb.head());
    return subject.isNominal()
        && subject.relation() == Relation.SUBJECT
        && subject.head() == event.head().index();
  }

  /** The parser puts what is told behind a quotation under the quotation. */
  private boolean isTelling(Predication event, Predication other) {
    Token verb = other.head();
    boolean below =
        verb.head() == event.head().index()
            && verb.index() > event.head().index()
            && TELLING.contains(verb.lemma());
    return below
        && sentence.tokens().subList(event.head().index(), verb.index()).stream()
            .anyMatch(token -> QUOTES.contains(token.form()));
  }

  /** "supported the 2008 campaign". */
  @Nullable TimeMention backed(EventDraft draft) {
    if (draft.frame().type() != EventType.SUPPORT) {
      return null;
    }
    for (Argument argument : draft.predication().fillers(Role.OBJECT)) {
      Token noun = argument.head();
      if (BACKED.contains(noun.lemma())) {
        for (TimeMention mention : told) {
          Token time = ClauseTimes.head(sentence, mention.expression().span());
          if (time != null && mention.isKnown() && isBefore(time, noun)) {
            return mention;
          }
        }
      }
    }
    return null;
  }

  private boolean isBefore(Token time, Token noun) {
    Token at = time;
    for (int step = 0; step < sentence.tokens().size() && at.head() >= 0; step++) {
      if (at.head() == noun.index()) {
        return true;
      }
      at = sentence.token(at.head());
      if (at.isVerb()) {
        return false;
      }
    }
    return false;
  }
}
