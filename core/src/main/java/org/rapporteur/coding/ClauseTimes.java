package org.rapporteur.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.time.Direction;
import org.rapporteur.time.TimeMention;
import org.rapporteur.time.TimeSpan;

/** Which of the times that a sentence tells is the time of an event in it. */
final class ClauseTimes {
  /** "after Turkey began an offensive": not when the clause around happened. */
  private static final Set<String> OTHER_TIMES = Set.of("after", "before", "since", "following");

  /** "at the summit": when the clause around happened. */
  private static final Set<String> SAME_TIMES = Set.of("during", "at", "in");

  /** "a statement issued on Friday", "a rally held on Sunday": tells when its noun was. */
  private static final Set<String> OCCURRING =
      Set.of(
          "air",
          "begin",
          "broadcast",
          "convene",
          "date",
          "deliver",
          "give",
          "happen",
          "hold",
          "issue",
          "make",
          "occur",
          "open",
          "organise",
          "organize",
          "post",
          "print",
          "publish",
          "record",
          "release",
          "send",
          "sign",
          "stage",
          "start",
          "take",
          "televise",
          "write");

  /** "the last time that it banned them was in 1972". */
  private static final Set<String> OCCASIONS =
      Set.of("time", "occasion", "day", "night", "weekend", "week", "month", "year");

  private final Predications predications;
  private final Sentence sentence;
  private final List<TimeMention> told;
  private final LentTimes lent;

  /** {@code told} are the times of the sentence of {@code predications} that can date an event. */
  ClauseTimes(Predications predications, List<TimeMention> told) {
    this.predications = predications;
    this.sentence = predications.sentence();
    this.told = told;
    this.lent = new LentTimes(predications, told, this::own);
  }

  /** The time in the event's own clause, else in one that it is a part of; null if none is told. */
  @Nullable TimeMention of(EventDraft draft) {
    Predication event = draft.predication();
    TimeMention own = own(event);
    if (own != null && own.isKnown()) {
      return own;
    }
    TimeMention clause = event.kind() == Predication.Kind.NOUN ? lent.ofClauseOn(event) : null;
    if (clause != null) {
      return clause;
    }
    TimeMention near = near(draft);
    if (near != null || told.isEmpty()) {
      return near;
    }
    TimeMention outer = outer(draft);
    return outer == null ? own : outer;
  }

  private @Nullable TimeMention near(EventDraft draft) {
    Predication event = draft.predication();
    boolean through = isDeed(draft) || Announcing.isVerb(event);
    TimeMention near = through ? best(event, false, true) : null;
    if (near == null || !near.isKnown()) {
      near = lent.accompanying(event);
    }
    if (near == null) {
      near = lent.shared(event);
    }
    if (near == null) {
      near = lent.backed(draft);
    }
    return near != null && near.isKnown() ? near : null;
  }

  private @Nullable TimeMention outer(EventDraft draft) {
    Predication event = draft.predication();
    Status status = draft.status().status();
    boolean open = status == Status.PLANNED || status == Status.HYPOTHETICAL;
    boolean charge =
        (status == Status.ALLEGED || status == Status.DENIED) && draft.status().hedge() == null;
    boolean another = charge || isAtAnotherTime(event);
    Optional<Predication> at = isPresupposed(event) ? occasion(event) : around(event);
    for (int step = 0; step <= sentence.tokens().size() && at.isPresent(); step++) {
      TimeMention found = best(at.get(), another, false);
      if (found != null) {
        return open && found.direction() == Direction.PAST ? null : found;
      }
      another |= isAtAnotherTime(at.get());
      at = around(at.get());
    }
    return null;
  }

  /** What is said of a time can belong to another time, what is done cannot. */
  static boolean isDeed(EventDraft draft) {
    return switch (draft.frame().type().quad()) {
      case MATERIAL_CONFLICT, MATERIAL_COOPERATION -> true;
      case VERBAL_CONFLICT, VERBAL_COOPERATION -> draft.frame().type() == EventType.CONSULT;
    };
  }

  /** The time in the clause of {@code predication} itself; null if none is told there. */
  @Nullable TimeMention own(Predication predication) {
    return best(predication, false, false);
  }

  private @Nullable TimeMention best(Predication predication, boolean another, boolean far) {
    TimeMention best = null;
    for (TimeMention mention : told) {
      boolean tooExact = another && mention.time().precision() == TimeSpan.Precision.DAY;
      Span span = mention.expression().span();
      boolean here = governs(span, predication, far) || isOfOccasion(mention, predication, far);
      if (!tooExact && here) {
        if (best == null || (mention.isKnown() && !best.isKnown())) {
          best = mention;
        }
      }
    }
    return best;
  }

  private static boolean isAtAnotherTime(Predication predication) {
    Embedding embedding = predication.embedding();
    return embedding != null
        && embedding.marker() != null
        && OTHER_TIMES.contains(embedding.marker());
  }

  /** "condemned the invasion": a known event is not when it is spoken of. */
  private boolean isPresupposed(Predication predication) {
    Embedding embedding = predication.embedding();
    if (predication.kind() != Predication.Kind.NOUN || embedding == null) {
      return false;
    }
    if (Announcing.announces(predications, predication)) {
      return false;
    }
    boolean argument =
        embedding.form() == Embedding.Form.OBJECT_EVENT
            || (embedding.form() == Embedding.Form.TOPIC_EVENT
                && !SAME_TIMES.contains(String.valueOf(embedding.marker())));
    return argument && Definiteness.isDefinite(sentence, predication.head());
  }

  private Optional<Predication> around(Predication predication) {
    Optional<Predication> around = predications.around(predication);
    return around.isPresent()
        ? around
        : occasion(predication).or(() -> described(predication)).or(() -> predicated(predication));
  }

  /** "the port was the target of an attack": a new event has the time of the clause it is in. */
  private Optional<Predication> predicated(Predication predication) {
    boolean fresh =
        predication.kind() == Predication.Kind.NOUN
            && sentence.dependents(predication.head(), Relation.DETERMINER).stream()
                .anyMatch(token -> token.lemma().equals("a") || token.lemma().equals("an"));
    return fresh ? above(predication.head()) : Optional.empty();
  }

  /** The clause whose noun a clause describes, when it only goes on telling. */
  private Optional<Predication> described(Predication predication) {
    Token head = predication.head();
    boolean continues =
        head.relation() == Relation.NOUN_CLAUSE
            || (head.relation() == Relation.RELATIVE_CLAUSE && isAfterComma(head));
    return continues ? above(head) : Optional.empty();
  }

  private boolean isAfterComma(Token clause) {
    int first = sentence.subtree(clause).getFirst().index();
    return first > 0 && sentence.token(first - 1).form().equals(",");
  }

  /** What is said of the occasion on which an event took place. */
  private Optional<Predication> occasion(Predication predication) {
    Token head = predication.head();
    boolean relative = head.relation() == Relation.RELATIVE_CLAUSE && head.head() >= 0;
    if (!relative || !OCCASIONS.contains(sentence.token(head.head()).lemma())) {
      return Optional.empty();
    }
    int first = sentence.token(head.head()).index();
    return predications.all().stream()
        .filter(other -> !other.head().equals(head))
        .filter(other ->
            other.head().index() > first || other.head().index() == sentence.token(first).head())
        .filter(other -> own(other) != null)
        .findFirst();
  }

  private Optional<Predication> above(Token token) {
    Token at = token;
    for (int step = 0; at.head() >= 0 && step < sentence.tokens().size(); step++) {
      at = sentence.token(at.head());
      Optional<Predication> found = predications.at(at.index());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the time at {@code span} stands in the clause of {@code predication}; if {@code far},
   * also in an event noun of that clause ("withdrew from the agreement in May").
   */
  private boolean governs(Span span, Predication predication, boolean far) {
    Token token = head(sentence, span);
    Token counted = token == null ? null : countedFrom(token);
    if (counted != null) {
      return counted.equals(predication.head());
    }
    if (token != null && isFronted(span)) {
      return opened(token).filter(predication.head()::equals).isPresent();
    }
    for (int step = 0; token != null && step < sentence.tokens().size(); step++) {
      int head = token.head();
      if (head < 0) {
        return false;
      }
      boolean attribute =
          token.relation() == Relation.COMPOUND || token.relation() == Relation.MODIFIER;
      token = sentence.token(head);
      Optional<Predication> owner = predications.at(token.index());
      if (attribute && owner.isEmpty() && token.isNominal() && !token.span().overlaps(span)) {
        return false;
      }
      if (owner.isPresent()) {
        boolean here = owner.get().head().equals(predication.head());
        boolean through = token.isNominal() && !attribute && (far || isAtSameTime(token));
        if (here || !through) {
          return here;
        }
      }
    }
    return false;
  }

  /** "hours before it fell, they fled": the verb around the clause from which is counted. */
  private @Nullable Token countedFrom(Token time) {
    Token mark = time.head() < 0 ? null : sentence.token(time.head());
    if (mark == null || mark.relation() != Relation.MARK || !OTHER_TIMES.contains(mark.lemma())) {
      return null;
    }
    Token verb = sentence.token(mark.head());
    if (verb.relation() != Relation.ADVERBIAL_CLAUSE || verb.head() < 0) {
      return null;
    }
    return isBehindDay(time) ? verb : sentence.token(verb.head());
  }

  /** "on Sunday, a day after it fell": the day of the clause around is told already. */
  private boolean isBehindDay(Token time) {
    return told.stream()
        .map(mention -> mention.expression().span().end())
        .anyMatch(end -> end < time.span().begin() && time.span().begin() - end < 12);
  }

  /**
   * Whether {@code mention} tells when the occasion of {@code predication} was: "in a statement
   * issued on Friday", "at the June 3 summit".
   */
  private boolean isOfOccasion(TimeMention mention, Predication predication, boolean far) {
    Token at = head(sentence, mention.expression().span());
    if (at == null || !mention.isKnown()) {
      return false;
    }
    Token noun = isAttribute(at) && isExact(mention) ? sentence.token(at.head()) : told(at);
    if (noun == null || noun.relation() != Relation.PREPOSITION_OBJECT) {
      return false;
    }
    Token preposition = sentence.token(noun.head());
    boolean occasion =
        SAME_TIMES.contains(preposition.lemma()) || (far && preposition.lemma().equals("for"));
    return occasion && preposition.head() == predication.head().index();
  }

  private static boolean isAttribute(Token token) {
    return token.head() > token.index()
        && (token.relation() == Relation.COMPOUND || token.relation() == Relation.MODIFIER);
  }

  private static boolean isExact(TimeMention mention) {
    return mention.time().precision().compareTo(TimeSpan.Precision.MONTH) <= 0;
  }

  /** The noun of which a clause around {@code time} tells when it was. */
  private @Nullable Token told(Token time) {
    Token at = time;
    for (int step = 0; at.head() >= 0 && step < sentence.tokens().size(); step++) {
      at = sentence.token(at.head());
      if (at.isVerb()) {
        boolean clause =
            at.relation() == Relation.NOUN_CLAUSE || at.relation() == Relation.RELATIVE_CLAUSE;
        boolean when = OCCURRING.contains(at.lemma()) || saysWhere(at);
        return clause && when ? whole(sentence.token(at.head())) : null;
      }
      if (at.isNominal()) {
        return null;
      }
    }
    return null;
  }

  /** "the summit where they signed": the clause is when its noun is. */
  private boolean saysWhere(Token verb) {
    return sentence.dependents(verb).stream()
        .anyMatch(token -> token.index() < verb.index() && token.lemma().equals("where"));
  }

  /** The noun at the head of the name that {@code part} belongs to. */
  private Token whole(Token part) {
    Token at = part;
    for (int step = 0; step < sentence.tokens().size(); step++) {
      boolean inName = at.relation() == Relation.COMPOUND || at.relation() == Relation.APPOSITION;
      if (!inName || at.head() < 0) {
        return at;
      }
      at = sentence.token(at.head());
    }
    return at;
  }

  /** "during the genocide in 1994". */
  private boolean isAtSameTime(Token noun) {
    return noun.relation() == Relation.PREPOSITION_OBJECT
        && SAME_TIMES.contains(sentence.token(noun.head()).lemma());
  }

  /** "In 2011 rebels shot …": right behind a preposition that opens the sentence. */
  private boolean isFronted(Span span) {
    Token head = head(sentence, span);
    return sentence.tokens().size() > 2
        && sentence.token(0).wordClass() == WordClass.PREPOSITION
        && sentence.token(1).span().begin() == span.begin()
        && (head == null || head.relation() != Relation.POSSESSOR);
  }

  /** The verb of the clause that begins behind {@code time}. */
  private Optional<Token> opened(Token time) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > time.index() && token.isVerb())
        .filter(token -> token.relation() != Relation.RELATIVE_CLAUSE)
        .filter(token -> token.head() < 0 || hasSubject(token))
        .findFirst();
  }

  private boolean hasSubject(Token verb) {
    return !sentence.dependents(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isEmpty();
  }

  /** The token of {@code span} under which the others hang. */
  static @Nullable Token head(Sentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      boolean inside = token.span().overlaps(span);
      if (inside && (token.head() < 0 || !sentence.token(token.head()).span().overlaps(span))) {
        return token;
      }
    }
    return null;
  }
}
