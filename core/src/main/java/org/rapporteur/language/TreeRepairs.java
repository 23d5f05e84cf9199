package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends mistakes that the parser makes with the sentences of news. */
final class TreeRepairs {
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "earlier");

  private static final Set<String> PARTS =
      Set.of("morning", "afternoon", "evening", "night", "weekend");

  /** Prepositions that go on telling the time: "the night of Tuesday", "Monday to Friday". */
  private static final Set<String> OF_DAYS =
      Set.of("of", "to", "through", "until", "till", "between", "before", "after", "at", "from");

  /** Words that are prepositions elsewhere and "about" before a number. */
  private static final Set<String> APPROXIMATE =
      Set.of("about", "around", "over", "under", "above", "below", "between", "near", "up");

  /** What may stand between a preposition and a day without being a state: "on late Sunday". */
  private static final Set<String> OF_DAY =
      Set.of(
          "late", "early", "last", "next", "this", "previous", "following", "past", "mid", "the");

  private final List<Token> tokens;

  private TreeRepairs(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** The same tokens, with better heads where a known mistake is found. */
  static List<Token> mend(List<Token> tokens) {
    TreeRepairs repairs = new TreeRepairs(tokens);
    for (Token token : tokens) {
      repairs.mendSubjectBesideDay(token);
      repairs.mendPhraseBesideDay(token);
      repairs.mendBareVerb(token);
      repairs.mendSubjectOfAuxiliary(token);
      repairs.mendCountedSubject(token);
      repairs.mendStateBesideDay(token);
      repairs.mendObjectBesideDay(token);
    }
    return repairs.tokens;
  }

  /** "On Monday, officials from six states met": who met is no other name of the day. */
  private void mendSubjectBesideDay(Token token) {
    if (token.relation() != Relation.APPOSITION
        || token.head() < 0
        || token.head() > token.index()) {
      return;
    }
    Token day = tokens.get(token.head());
    if (!DAYS.contains(day.lemma().toLowerCase(Locale.ROOT)) || day.head() < 0) {
      return;
    }
    Token above = tokens.get(day.head());
    int verb = above.wordClass() == WordClass.PREPOSITION ? above.head() : day.head();
    if (verb <= token.index() || tokens.get(verb).wordClass() != WordClass.VERB) {
      return;
    }
    if (!hasSubject(verb)) {
      hang(token, verb, subjectOf(verb));
    }
  }

  /**
   * "Complained on Tuesday over two raids": what the complaint is about does not belong to the day.
   */
  private void mendPhraseBesideDay(Token token) {
    if (token.relation() != Relation.PREPOSITION
        || token.head() < 0
        || token.head() > token.index()
        || OF_DAYS.contains(token.lemma())) {
      return;
    }
    Token day = tokens.get(token.head());
    if (day.relation() != Relation.PREPOSITION_OBJECT || !isDay(day)) {
      return;
    }
    int verb = tokens.get(day.head()).head();
    if (verb >= 0 && tokens.get(verb).wordClass() == WordClass.VERB) {
      hang(token, verb, Relation.PREPOSITION);
    }
  }

  private static boolean isDay(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return DAYS.contains(lemma) || PARTS.contains(lemma);
  }

  /** "Demanded that the government end curbs": "end" is the verb of the clause. */
  private void mendBareVerb(Token mark) {
    if (mark.relation() != Relation.MARK || !mark.lemma().equals("that") || mark.head() < 0) {
      return;
    }
    Token verb = tokens.get(mark.head());
    if (verb.wordClass() != WordClass.NOUN
        || verb.plural()
        || verb.relation() != Relation.COMPOUND
        || verb.head() <= verb.index()
        || mark.index() == 0) {
      return;
    }
    Token object = tokens.get(verb.head());
    Token subject = null;
    for (Token before : tokens.subList(mark.index() + 1, verb.index())) {
      if (before.relation() == Relation.COMPOUND && before.isNominal()) {
        subject = before;
      }
    }
    Token governor = tokens.get(mark.index() - 1);
    if (subject == null || governor.wordClass() != WordClass.VERB) {
      return;
    }
    for (Token between : List.copyOf(tokens.subList(mark.index() + 1, verb.index()))) {
      if (between.index() != subject.index() && between.head() >= verb.index()) {
        hang(between, subject.index(), between.relation());
      }
    }
    hang(subject, verb.index(), Relation.SUBJECT);
    hang(object, verb.index(), Relation.OBJECT);
    tokens.set(
        verb.index(),
        new Token(
            verb.index(),
            verb.form(),
            verb.lemma(),
            WordClass.VERB,
            VerbForm.BASE,
            false,
            governor.index(),
            Relation.COMPLEMENT_CLAUSE,
            verb.span()));
  }

  /** "The envoy is once again leaving": the auxiliary's subject is its verb's. */
  private void mendSubjectOfAuxiliary(Token token) {
    if (token.relation() != Relation.SUBJECT || token.head() < 0) {
      return;
    }
    Token auxiliary = tokens.get(token.head());
    boolean helps =
        auxiliary.relation() == Relation.AUXILIARY && auxiliary.head() > auxiliary.index();
    if (helps && !hasSubject(auxiliary.head())) {
      hang(token, auxiliary.head(), subjectOf(auxiliary.head()));
    }
  }

  /** "Around 2,000 workers struck", "Over 300 families fled": the number is only about right. */
  private void mendCountedSubject(Token about) {
    if (about.relation() != Relation.PREPOSITION
        || about.head() <= about.index() + 2
        || !APPROXIMATE.contains(about.form().toLowerCase(Locale.ROOT))
        || tokens.get(about.head()).wordClass() != WordClass.VERB
        || tokens.get(about.index() + 1).wordClass() != WordClass.NUMBER
        || hasSubject(about.head())) {
      return;
    }
    for (Token counted : tokens.subList(about.index() + 2, about.head())) {
      if (counted.head() == about.index()
          && counted.relation() == Relation.PREPOSITION_OBJECT
          && counted.wordClass() == WordClass.NOUN
          && tokens.get(about.index() + 1).head() == counted.index()) {
        hang(counted, about.head(), subjectOf(about.head()));
        hang(about, about.index() + 1, Relation.QUANTITY);
        return;
      }
    }
  }

  /** "Remained on alert Sunday": the day is no alert. */
  private void mendStateBesideDay(Token day) {
    if (day.relation() != Relation.PREPOSITION_OBJECT
        || !DAYS.contains(day.lemma().toLowerCase(Locale.ROOT))
        || day.index() < 2) {
      return;
    }
    Token state = tokens.get(day.index() - 1);
    Token preposition = tokens.get(day.head());
    boolean bare =
        state.head() == day.index()
            && preposition.index() == state.index() - 1
            && Character.isLowerCase(state.form().charAt(0))
            && (state.wordClass() == WordClass.NOUN || state.wordClass() == WordClass.ADJECTIVE)
            && !PARTS.contains(state.lemma())
            && !OF_DAY.contains(state.lemma());
    if (bare && preposition.head() >= 0) {
      tokens.set(
          state.index(),
          new Token(
              state.index(),
              state.form(),
              state.lemma(),
              WordClass.NOUN,
              state.verbForm(),
              state.plural(),
              preposition.index(),
              Relation.PREPOSITION_OBJECT,
              state.span()));
      hang(day, preposition.head(), Relation.NOUN_ADVERBIAL);
    }
  }

  /** The word that {@code object} hangs under, or that stands before it under the same "on". */
  private @Nullable Token dayOf(Token object) {
    if (object.head() < 0) {
      return null;
    }
    if (object.relation() == Relation.APPOSITION) {
      return tokens.get(object.head());
    }
    boolean second =
        object.relation() == Relation.PREPOSITION_OBJECT
            && object.head() + 1 < object.index()
            && tokens.get(object.head() + 1).head() == object.head()
            && tokens.get(object.head() + 1).relation() == Relation.PREPOSITION_OBJECT;
    return second ? tokens.get(object.head() + 1) : null;
  }

  /** "Expelled on Friday three envoys": whom they expelled is no other name of the day. */
  private void mendObjectBesideDay(Token object) {
    Token day = dayOf(object);
    if (day == null) {
      return;
    }
    if (!DAYS.contains(day.lemma().toLowerCase(Locale.ROOT))
        || day.index() > object.index()
        || day.head() < 0) {
      return;
    }
    Token above = tokens.get(day.head());
    int verb = above.wordClass() == WordClass.PREPOSITION ? above.head() : day.head();
    boolean comma =
        tokens.subList(day.index(), object.index()).stream()
            .anyMatch(between -> between.wordClass() == WordClass.PUNCTUATION);
    if (comma
        || verb < 0
        || verb > day.index()
        || tokens.get(verb).wordClass() != WordClass.VERB
        || object.wordClass() == WordClass.NUMBER) {
      return;
    }
    boolean complete =
        tokens.stream()
            .anyMatch(other ->
                other.head() == verb
                    && (other.relation() == Relation.OBJECT
                        || other.relation() == Relation.PASSIVE_AUXILIARY
                        || other.relation() == Relation.COMPLEMENT_CLAUSE));
    if (!complete) {
      hang(object, verb, Relation.OBJECT);
    }
  }

  private boolean hasSubject(int verb) {
    return tokens.stream()
        .anyMatch(other ->
            other.head() == verb
                && (other.relation() == Relation.SUBJECT
                    || other.relation() == Relation.PASSIVE_SUBJECT));
  }

  private Relation subjectOf(int verb) {
    boolean passive =
        tokens.stream()
            .anyMatch(
                other -> other.head() == verb && other.relation() == Relation.PASSIVE_AUXILIARY);
    return passive ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT;
  }

  private void hang(Token token, int head, Relation relation) {
    tokens.set(
        token.index(),
        new Token(
            token.index(),
            token.form(),
            token.lemma(),
            token.wordClass(),
            token.verbForm(),
            token.plural(),
            head,
            relation,
            token.span()));
  }
}
