package org.rapporteur.predication;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.VerbForm;
import org.rapporteur.language.WordClass;

/** Finds for each predication the one that governs it, and in what form. */
final class EmbeddingFinder {
  private static final Set<String> SAYING =
      Set.of("say", "report", "add", "tell", "note", "claim", "announce", "quote", "state", "warn");

  private static final int MOST_CONJUNCTS = 10;

  private final Sentence sentence;
  private final Phrases phrases;
  private final Map<Integer, Draft> drafts;
  private final EmbeddingLexicon lexicon;

  EmbeddingFinder(
      Sentence sentence, Phrases phrases, Map<Integer, Draft> drafts, EmbeddingLexicon lexicon) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.drafts = drafts;
    this.lexicon = lexicon;
  }

  /** What governs {@code draft}; null for a main clause. */
  @Nullable Embedding find(Draft draft) {
    Token token = draft.head;
    Embedding inserted = insertedReport(token);
    if (inserted != null) {
      return inserted;
    }
    if (token.head() < 0) {
      return null;
    }
    return draft.kind == Predication.Kind.NOUN ? nounEmbedding(token) : clauseEmbedding(token);
  }

  /** "X, he said, did Y": the report hangs under the clause that it governs. */
  private @Nullable Embedding insertedReport(Token token) {
    for (Token dependent :
        sentence.dependents(token, Relation.PARATAXIS, Relation.ADVERBIAL_CLAUSE)) {
      boolean report =
          drafts.containsKey(dependent.index())
              && SAYING.contains(dependent.lemma())
              && sentence.dependents(dependent, Relation.SUBJECT).size() == 1
              && sentence
                  .dependents(dependent, Relation.COMPLEMENT_CLAUSE, Relation.OBJECT)
                  .isEmpty();
      boolean as =
          sentence.dependents(dependent, Relation.MARK).stream()
              .anyMatch(mark -> !mark.lemma().equals("as"));
      if (report && !as && !isOtherSentence(token, dependent)) {
        return new Embedding(dependent.index(), Embedding.Form.PARENTHETICAL, null);
      }
    }
    return null;
  }

  /** "they fled; the army said nothing": behind a semicolon stands a report of its own. */
  private boolean isOtherSentence(Token token, Token report) {
    int first = Math.min(token.index(), report.index());
    int last = Math.max(token.index(), report.index());
    return sentence.tokens().subList(first, last).stream()
        .anyMatch(between -> between.form().equals(";"));
  }

  private @Nullable Embedding clauseEmbedding(Token token) {
    Token head = sentence.token(token.head());
    return switch (token.relation()) {
      case COMPLEMENT_CLAUSE -> complementClause(token, head);
      case CLAUSAL_SUBJECT -> governed(head, Embedding.Form.THAT_CLAUSE, marker(token));
      case OPEN_COMPLEMENT, OBJECT_PREDICATE -> openComplement(token, head);
      case PREPOSITION_CLAUSE -> isFreeRelative(token) ? null : prepositionClause(head);
      case ADVERBIAL_CLAUSE -> adverbial(token, head);
      case NOUN_CLAUSE, RELATIVE_CLAUSE -> nounClause(token, head);
      case ADJECTIVE_COMPLEMENT, ATTRIBUTE -> copulaEmbedding(head);
      case CONJUNCT -> isBehindReport(token, head) ? null : sameAs(sharedInfinitive(token, head));
      default -> null;
    };
  }

  private @Nullable Embedding complementClause(Token token, Token head) {
    if (token.index() > head.index()) {
      return governed(head, Embedding.Form.THAT_CLAUSE, marker(token));
    }
    if (!isOtherSentence(token, head)) {
      return governed(head, Embedding.Form.PARENTHETICAL, marker(token));
    }
    // "they said they had won; he did not answer", where the parser hangs all under the last verb
    return head.relation() == Relation.COMPLEMENT_CLAUSE && head.head() < token.index()
        ? governed(sentence.token(head.head()), Embedding.Form.THAT_CLAUSE, marker(token))
        : null;
  }

  /** "they fled, the army said, but villagers denied it": the report ends before the conjunct. */
  private boolean isBehindReport(Token conjunct, Token first) {
    Draft draft = drafts.get(first.index());
    Embedding embedding = draft == null ? null : draft.embedding;
    boolean ownSubject =
        !sentence.dependents(conjunct, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isEmpty();
    return embedding != null
        && embedding.form() == Embedding.Form.PARENTHETICAL
        && ownSubject
        && embedding.governor() > first.index()
        && embedding.governor() < conjunct.index();
  }

  /** "against what he described as": something that is, whatever becomes of the rest. */
  private boolean isFreeRelative(Token verb) {
    return sentence
        .dependents(verb, Relation.OBJECT, Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
        .stream()
        .anyMatch(token -> token.lemma().equalsIgnoreCase("what"));
  }

  /**
   * "is expected to attend a parade, watch a concert and visit a church": a bare verb shares the
   * "to" of the infinitive before it, though the parser may hang it under the verb above.
   */
  private Token sharedInfinitive(Token verb, Token head) {
    Token first = head;
    for (int step = 0; first.relation() == Relation.CONJUNCT && step < MOST_CONJUNCTS; step++) {
      first = sentence.token(first.head());
    }
    boolean bare =
        verb.verbForm() == VerbForm.BASE
            && sentence
                .dependents(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.AUXILIARY)
                .isEmpty();
    if (!bare || first.verbForm() == VerbForm.BASE) {
      return head;
    }
    for (Token complement : sentence.dependents(first, Relation.OPEN_COMPLEMENT)) {
      if (complement.index() > first.index()
          && complement.index() < verb.index()
          && drafts.containsKey(complement.index())
          && hasTo(complement)) {
        return complement;
      }
    }
    return head;
  }

  /** A predicate adjective shares the embedding of its copula. */
  private @Nullable Embedding copulaEmbedding(Token copula) {
    Draft draft = drafts.get(copula.index());
    return draft == null ? null : draft.embedding;
  }

  private @Nullable Embedding sameAs(Token head) {
    Draft draft = drafts.get(head.index());
    return draft == null ? null : draft.embedding;
  }

  private @Nullable Embedding openComplement(Token token, Token head) {
    Embedding.Form form =
        token.verbForm() == VerbForm.GERUND && !hasTo(token)
            ? Embedding.Form.GERUND
            : Embedding.Form.INFINITIVE;
    return governed(head, form, "to");
  }

  private boolean hasTo(Token token) {
    return sentence.dependents(token, Relation.AUXILIARY).stream()
        .anyMatch(auxiliary -> auxiliary.wordClass() == WordClass.INFINITIVE_TO);
  }

  private @Nullable Embedding prepositionClause(Token preposition) {
    Token head = phrases.head(preposition).orElse(null);
    if (head != null && head.relation() == Relation.ADVERB) {
      // "shied away from criticising"
      head = phrases.head(head).orElse(null);
    }
    if (head == null) {
      return null;
    }
    String marker = phrases.prepositionLemma(preposition);
    return switch (marker) {
      case "after",
          "before",
          "since",
          "while",
          "when",
          "without",
          "by",
          "despite",
          "instead of",
          "following",
          "during",
          "until",
          "upon",
          "besides",
          "because of",
          "although" ->
          governed(head, Embedding.Form.ADVERBIAL, marker);
      default -> governed(carrierOf(head), Embedding.Form.OF_GERUND, marker);
    };
  }

  private @Nullable Embedding adverbial(Token token, Token head) {
    String marker = marker(token);
    if ("for".equals(marker) && hasTo(token)) {
      // "called for the premier to resign"
      return governed(head, Embedding.Form.INFINITIVE, "to");
    }
    if (marker == null && hasTo(token)) {
      // an infinitive that the parser takes for a purpose is a complement of predicates that want
      // one
      return governed(
          head, wantsInfinitive(head) ? Embedding.Form.INFINITIVE : Embedding.Form.ADVERBIAL, "to");
    }
    return governed(head, Embedding.Form.ADVERBIAL, marker);
  }

  private boolean wantsInfinitive(Token head) {
    Draft governor = drafts.get(head.index());
    return governor != null
        && lexicon.find(governor.kind, governor.lemma, Embedding.Form.INFINITIVE).isPresent();
  }

  private @Nullable Embedding nounClause(Token token, Token noun) {
    if (hasTo(token)) {
      return governed(carrierOf(noun), Embedding.Form.INFINITIVE, "to");
    }
    String marker = marker(token);
    boolean content = token.relation() == Relation.NOUN_CLAUSE || !hasWhWord(token);
    if (!drafts.containsKey(noun.index())) {
      return isThatClause(token) ? besideAdverbial(noun) : null;
    }
    return "that".equals(marker) && content
        ? governed(noun, Embedding.Form.THAT_CLAUSE, marker)
        : null;
  }

  /** Whether "that" begins the clause and stands for nothing in it. */
  private boolean isThatClause(Token verb) {
    return !sentence.dependents(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isEmpty()
        && sentence.dependents(verb, Relation.MARK, Relation.ADVERB).stream()
            .anyMatch(word -> word.form().equalsIgnoreCase("that") && word.index() < verb.index());
  }

  /** "admitted for the first time that": what the parser hangs under the time told in between. */
  private @Nullable Embedding besideAdverbial(Token noun) {
    if (noun.relation() != Relation.PREPOSITION_OBJECT) {
      return null;
    }
    return phrases
        .head(sentence.token(noun.head()))
        .filter(this::takesThatClause)
        .map(verb -> new Embedding(verb.index(), Embedding.Form.THAT_CLAUSE, "that"))
        .orElse(null);
  }

  private boolean takesThatClause(Token verb) {
    Draft draft = drafts.get(verb.index());
    return draft != null
        && draft.kind == Predication.Kind.VERB
        && lexicon.find(draft.kind, draft.lemma, Embedding.Form.THAT_CLAUSE).isPresent();
  }

  private boolean hasWhWord(Token verb) {
    return sentence.subtree(verb).stream()
        .anyMatch(token -> token.wordClass() == WordClass.WH_WORD);
  }

  private @Nullable Embedding nounEmbedding(Token token) {
    Token head = sentence.token(token.head());
    return switch (token.relation()) {
      case OBJECT, PASSIVE_SUBJECT, DATIVE -> governed(head, Embedding.Form.OBJECT_EVENT, null);
      case ATTRIBUTE -> copulaEmbedding(head);
      case SUBJECT -> governed(head, Embedding.Form.SUBJECT_EVENT, null);
      case CONJUNCT, APPOSITION -> sameAs(head);
      case PREPOSITION_OBJECT -> topic(head);
      case ADVERBIAL_CLAUSE -> adverbial(token, head);
      case NOUN_CLAUSE, COMPLEMENT_CLAUSE, OPEN_COMPLEMENT, OBJECT_PREDICATE ->
          governed(
              head, names(head) ? Embedding.Form.NAME_EVENT : Embedding.Form.OBJECT_EVENT, null);
      default -> null;
    };
  }

  private @Nullable Embedding topic(Token preposition) {
    Token head = phrases.head(preposition).orElse(null);
    if (head != null && head.relation() == Relation.PREPOSITION) {
      head = phrases.head(head).orElse(null);
    }
    if (head == null) {
      return null;
    }
    String marker = phrases.prepositionLemma(preposition);
    if (marker.equals("as")) {
      // "depicted the strike as a mutiny", where the parser hangs "as" under the strike
      boolean object = head.relation() == Relation.OBJECT && head.head() >= 0;
      Token naming = object ? sentence.token(head.head()) : head;
      if (names(naming)) {
        return governed(naming, Embedding.Form.NAME_EVENT, marker);
      }
    }
    return governed(carrierOf(head), Embedding.Form.TOPIC_EVENT, marker);
  }

  /** Whether the predicate gives names to things: "call", "describe". */
  private boolean names(Token governor) {
    Draft draft = drafts.get(governor.index());
    return draft != null
        && lexicon.find(draft.kind, draft.lemma, Embedding.Form.NAME_EVENT).isPresent();
  }

  private @Nullable Embedding governed(
      Token governor, Embedding.Form form, @Nullable String marker) {
    Token predicate = predicateOf(governor);
    return drafts.containsKey(predicate.index())
        ? new Embedding(predicate.index(), form, marker)
        : null;
  }

  /** "it is possible that": the adjective governs, not the copula. */
  private Token predicateOf(Token governor) {
    if (PredicationExtractor.isCopula(governor.lemma())) {
      for (Token complement :
          sentence.dependents(governor, Relation.ADJECTIVE_COMPLEMENT, Relation.ATTRIBUTE)) {
        if (drafts.containsKey(complement.index())) {
          return complement;
        }
      }
    }
    return governor;
  }

  /**
   * The predication above a noun that is none itself: "accused the envoy of …", "called for the
   * premier to …", where the parser hangs the complement under the noun.
   */
  private Token carrierOf(Token noun) {
    if (drafts.containsKey(noun.index()) || noun.head() < 0) {
      return noun;
    }
    Token above = sentence.token(noun.head());
    return switch (noun.relation()) {
      case OBJECT, PASSIVE_SUBJECT, DATIVE -> above;
      case PREPOSITION_OBJECT -> phrases.head(above).orElse(noun);
      default -> noun;
    };
  }

  private @Nullable String marker(Token verb) {
    for (Token dependent : sentence.dependents(verb, Relation.MARK)) {
      return dependent.lemma().toLowerCase(Locale.ROOT);
    }
    for (Token dependent : sentence.dependents(verb, Relation.ADVERB)) {
      if (dependent.wordClass() == WordClass.WH_WORD) {
        return dependent.lemma().toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }
}
