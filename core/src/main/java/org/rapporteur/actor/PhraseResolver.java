package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * Resolves one phrase: by its names, its titles and agent nouns, its owners, and what came before.
 * Each way is a class of its own; this one knows their order.
 */
final class PhraseResolver {
  private static final Set<String> RELATIVE = Set.of("who", "which", "whom", "whose");

  /** Steps from a relative pronoun to the verb of its clause. */
  private static final int FARTHEST_NOUN = 4;

  private final ArticleContext context;
  private final Titles titles;
  private final PhraseCountry country;
  private final RegisteredNames named;
  private final Descriptions described;
  private final Persons persons;
  private final Counterparts counterparts;
  private final Antecedents antecedents;
  private final OfficeHolders holders;

  PhraseResolver(ArticleContext context) {
    this.context = context;
    this.titles = new Titles(context.registry());
    this.antecedents = new Antecedents(context, this);
    this.country = new PhraseCountry(context, this);
    this.named = new RegisteredNames(context, this);
    this.described = new Descriptions(context, this);
    this.persons = new Persons(context, this);
    this.counterparts = new Counterparts(context, this);
    this.holders = new OfficeHolders(context, this);
  }

  /** The actor that the phrase of {@code head} names. */
  Optional<Actor> resolve(Sentence sentence, Token head) {
    if (isRelative(head)) {
      return relativeNoun(sentence, head)
          .flatMap(noun -> resolve(sentence, noun))
          .map(actor -> context.mention(actor, head.span(), actor.reason()));
    }
    if (head.wordClass() == WordClass.PRONOUN || head.wordClass() == WordClass.POSSESSIVE_PRONOUN) {
      return pronoun(sentence, head);
    }
    Phrase phrase = new Phrase(sentence, head);
    if (context.names().isTime(head)) {
      return named.find(phrase); // "Godwin Friday", but not "on Friday"
    }
    Optional<IntroducedNames.Explained> explained =
        context.introduced().explained(head.form(), sentence);
    if (explained.isPresent()) {
      IntroducedNames.Explained full = explained.get();
      return byWords(new Phrase(full.sentence(), full.head()))
          .map(actor -> context.mention(actor, phrase));
    }
    return byWords(phrase);
  }

  /** "Prime Minister and Defence Minister Abiy Ahmed" is one person with two offices. */
  private Optional<Actor> dual(Phrase phrase) {
    Token head = phrase.head();
    Sentence sentence = phrase.sentence();
    int next = head.index() + 2;
    boolean joined =
        !head.plural()
            && next < sentence.tokens().size()
            && sentence.token(next - 1).form().equals("and")
            && described.isDescription(phrase)
            && phrase.core().stream().noneMatch(Phrase::isArticle);
    if (!joined) {
      return Optional.empty();
    }
    for (Token conjunct : sentence.dependents(head, Relation.CONJUNCT)) {
      Phrase other = new Phrase(sentence, conjunct);
      boolean follows = other.core().getFirst().index() == next;
      if (follows && conjunct.wordClass() == WordClass.NAME && titles.before(other).isPresent()) {
        return resolve(sentence, conjunct).map(actor -> context.mention(actor, phrase));
      }
    }
    return Optional.empty();
  }

  /** "who", "whose" and the like. */
  static boolean isRelative(Token token) {
    return token.wordClass() == WordClass.WH_WORD
        && RELATIVE.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** The noun whose clause the relative pronoun {@code head} begins. */
  private static Optional<Token> relativeNoun(Sentence sentence, Token head) {
    Token at = head;
    for (int steps = 0; at.head() >= 0 && steps < FARTHEST_NOUN; steps++) {
      Token above = sentence.token(at.head());
      if (at.relation() == Relation.NOUN_CLAUSE || at.relation() == Relation.RELATIVE_CLAUSE) {
        while (above.relation() == Relation.COMPOUND && above.head() >= 0) {
          above = sentence.token(above.head());
        }
        return above.isNominal() && above.index() < head.index()
            ? Optional.of(above)
            : Optional.empty();
      }
      at = above;
    }
    return Optional.empty();
  }

  private Optional<Actor> pronoun(Sentence sentence, Token head) {
    if (QuotedSpeakers.isFirstPerson(head)) {
      return context
          .quoted()
          .speaker(sentence, head)
          .flatMap(speaker -> resolve(speaker.sentence(), speaker.head()))
          .map(actor -> context.mention(actor, head.span(), actor.reason()));
    }
    return context
        .history()
        .byPronoun(sentence, head)
        .map(actor -> context.mention(actor, head.span(), actor.reason()));
  }

  /** The actor that the words of {@code phrase} name, whatever the article calls it besides. */
  private Optional<Actor> byWords(Phrase phrase) {
    if (counterparts.isRelative(phrase)) {
      return counterparts.find(phrase);
    }
    Optional<Actor> known =
        named
            .find(phrase)
            .or(() -> persons.byOtherSpelling(phrase))
            .or(() -> persons.byTitle(phrase))
            .or(() -> dual(phrase))
            .or(() -> holders.find(phrase))
            .or(() -> antecedents.find(phrase))
            .or(() -> described.find(phrase));
    if (known.isPresent() || phrase.head().wordClass() != WordClass.NAME) {
      return known.or(() -> isNameByForm(phrase) ? persons.bySurname(phrase) : Optional.empty());
    }
    return persons
        .bySurname(phrase)
        .or(() -> described.byApposition(phrase))
        .or(() -> described.besideDescription(phrase))
        .or(() -> place(phrase));
  }

  /** "Trump" is a name, though a lexicon knows the noun: a capital letter, and no article. */
  private static boolean isNameByForm(Phrase phrase) {
    Token head = phrase.head();
    String form = head.form();
    return head.wordClass() == WordClass.NOUN
        && !head.plural()
        && phrase.core().size() == 1
        && form.length() > 2
        && Character.isUpperCase(form.charAt(0))
        && Character.isLowerCase(form.charAt(1));
  }

  /** Somebody whom only the article knows; see {@link Persons#unknown}. */
  Optional<Actor> unknownPerson(Sentence sentence, Token head) {
    return persons.unknown(new Phrase(sentence, head));
  }

  /** The actor that a modifier alone names: "Israeli", "Kremlin", "rebel". */
  Optional<Actor> resolveModifier(Sentence sentence, Token modifier) {
    return context
        .names()
        .covering(sentence, modifier, Math.max(0, modifier.index() - 3))
        .map(match -> named.of(match, sentence))
        .filter(actor -> actor.country() != null || !actor.sectors().isEmpty())
        .or(() ->
            context
                .registry()
                .agent(modifier.lemma())
                .filter(agent -> !agent.sectors().isEmpty() && !isAnybody(agent))
                .map(agent -> described.by(new Phrase(sentence, modifier), agent)));
  }

  /** "Voter fraud" and "public access" have no party. */
  private static boolean isAnybody(AgentNoun agent) {
    return agent.sectors().equals(List.of("CVL")) && !agent.noun().equals("civilian");
  }

  /** A place that {@code phrase} names, for the country it lies in. */
  Optional<Actor> place(Phrase phrase) {
    String words = context.text(phrase.nameSpan());
    CountryOfPlace places = context.places();
    boolean person = context.introduced().isPerson(phrase.sentence(), phrase.head());
    boolean whole = words.indexOf(' ') > 0;
    Optional<String> found = person && !whole ? Optional.empty() : places.country(words);
    if (found.isEmpty() && phrase.core().size() == 1 && !person) {
      found = places.country(phrase.head().form());
    }
    return found.map(country ->
        context.actor(country, List.of(), words, null, null, phrase, "place in " + country));
  }

  Titles titles() {
    return titles;
  }

  PhraseCountry country() {
    return country;
  }

  RegisteredNames named() {
    return named;
  }

  Descriptions described() {
    return described;
  }
}
