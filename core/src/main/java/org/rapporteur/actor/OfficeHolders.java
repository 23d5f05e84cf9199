package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/**
 * "The minister", "the Russian president": somebody who was named before, else whoever holds the
 * office on the day of the report, when the registry knows one and no other.
 */
final class OfficeHolders {
  /** Nouns that tell the same of a person. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("premier", "prime minister"),
          Map.entry("journalist", "reporter"),
          Map.entry("correspondent", "reporter"),
          Map.entry("investigative reporter", "reporter"),
          Map.entry("legislator", "lawmaker"),
          Map.entry("parliamentarian", "lawmaker"),
          Map.entry("member of parliament", "lawmaker"),
          Map.entry("mp", "lawmaker"),
          Map.entry("attorney", "lawyer"),
          Map.entry("spokeswoman", "spokesman"),
          Map.entry("spokesperson", "spokesman"),
          Map.entry("diplomat", "ambassador"),
          Map.entry("sovereign", "king"),
          Map.entry("monarch", "king"));

  private final ArticleContext context;
  private final PhraseResolver resolver;

  OfficeHolders(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
  }

  /** Whom the definite description {@code phrase} of one person means. */
  Optional<Actor> find(Phrase phrase) {
    Token head = phrase.head();
    if (head.plural() || !isDefinite(phrase) || phrase.isFormer()) {
      return Optional.empty();
    }
    Optional<AgentNoun> agent = resolver.described().agent(phrase).filter(AgentPhrases::isOffice);
    if (agent.isEmpty() || !isAlone(phrase, agent.get())) {
      return Optional.empty();
    }
    Optional<String> own = resolver.country().own(phrase);
    String noun = agent.get().noun();
    Optional<Actor> named =
        context
            .history()
            .latestPerson(
                phrase.sentence(),
                head,
                person ->
                    hasRole(person, noun) && (own.isEmpty() || own.get().equals(person.country())));
    if (named.isPresent()) {
      return named.map(actor -> context.mention(actor, phrase));
    }
    return holder(phrase, agent.get(), own);
  }

  private Optional<Actor> holder(Phrase phrase, AgentNoun agent, Optional<String> own) {
    LocalDate day = context.day();
    if (day == null || tellsOfEarlierYear(phrase, day)) {
      return Optional.empty();
    }
    Optional<String> country = own.or(() -> inferred(phrase));
    if (country.isEmpty() || !Offices.isForOne(country.get(), agent.noun())) {
      return Optional.empty();
    }
    List<RegistryEntry> holders =
        context.registry().holders(country.get(), agent.noun()).stream()
            .filter(entry -> entry.from() != null && entry.heldOn(day))
            .toList();
    long persons = holders.stream().map(OfficeHolders::person).distinct().count();
    if (persons != 1) {
      return Optional.empty();
    }
    RegistryEntry one = holders.getFirst();
    return Optional.of(
        context.actor(
            country.get(),
            agent.sectors(),
            one.name(),
            one.id(),
            agent.noun(),
            phrase,
            "in office on the day"));
  }

  /** The country of the phrase as far as more than a guess tells it. */
  private Optional<String> inferred(Phrase phrase) {
    Optional<PhraseCountry.Inferred> found = resolver.country().infer(phrase);
    boolean guess = found.isPresent() && found.get().reason().equals(PhraseCountry.MAIN_COUNTRY);
    return guess
        ? context.history().focus().domesticCountry()
        : found.map(PhraseCountry.Inferred::country);
  }

  private static String person(RegistryEntry entry) {
    String id = entry.id();
    return id == null ? Names.key(entry.name()) : id;
  }

  /** A sentence with a year of the past may tell of another holder. */
  private static boolean tellsOfEarlierYear(Phrase phrase, LocalDate day) {
    return phrase.sentence().tokens().stream()
        .map(Token::form)
        .filter(form -> form.length() == 4 && form.chars().allMatch(Character::isDigit))
        .anyMatch(form -> Integer.parseInt(form) < day.getYear());
  }

  private static boolean isDefinite(Phrase phrase) {
    String first = phrase.core().getFirst().form().toLowerCase(Locale.ROOT);
    boolean article = first.equals("the") || first.equals("this") || first.equals("that");
    return (article || !phrase.possessors().isEmpty()) && phrase.appositions().isEmpty();
  }

  /** Whether no word but a country stands before the noun: not "the new president". */
  private boolean isAlone(Phrase phrase, AgentNoun agent) {
    int words = agent.noun().split("[ -]", -1).length + (agent.noun().indexOf('-') < 0 ? 0 : 1);
    for (Token modifier : phrase.modifiers()) {
      boolean title = phrase.head().index() - modifier.index() < words;
      boolean country =
          context.names().covering(phrase.sentence(), modifier, modifier.index()).isPresent();
      if (!title && !country && modifier.relation() != Relation.DETERMINER) {
        return false;
      }
    }
    return phrase.head().wordClass() == WordClass.NOUN
        || phrase.head().wordClass() == WordClass.NAME;
  }

  /** Whether somebody who is {@code role} may be called {@code noun}. */
  static boolean hasRole(Actor person, String noun) {
    String role = person.role();
    if (role == null) {
      return false;
    }
    String wanted = canonical(noun);
    String held = canonical(role);
    if (wanted.equals(held) || held.startsWith(wanted + " of ")) {
      return true;
    }
    boolean generic = wanted.indexOf(' ') < 0 && held.endsWith(" " + wanted);
    return generic && !held.equals("prime minister") && !held.startsWith("vice ");
  }

  private static String canonical(@Nullable String role) {
    String office = Offices.office(role);
    return SAME.getOrDefault(office, office);
  }
}
