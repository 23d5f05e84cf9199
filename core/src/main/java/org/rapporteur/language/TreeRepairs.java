package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends three mistakes that the parser makes with the sentences of news. */
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
    boolean passive = false;
    for (Token other : tokens) {
      if (other.head() == verb
          && (other.relation() == Relation.SUBJECT
              || other.relation() == Relation.PASSIVE_SUBJECT)) {
        return;
      }
      passive |= other.head() == verb && other.relation() == Relation.PASSIVE_AUXILIARY;
    }
    hang(token, verb, passive ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT);
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
