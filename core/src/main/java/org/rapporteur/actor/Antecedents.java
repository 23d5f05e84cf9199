package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** "The commission", "the network", "the country": descriptions of somebody named before. */
final class Antecedents {
  private static final Set<String> STATE_NOUNS =
      Set.of("country", "nation", "state", "kingdom", "republic", "emirate");

  /** What a general noun may stand for, by the sectors of what was named. */
  private static final Map<String, Set<String>> GENERAL =
      Map.ofEntries(
          Map.entry("network", Set.of("JRN")),
          Map.entry("channel", Set.of("JRN")),
          Map.entry("broadcaster", Set.of("JRN")),
          Map.entry("newspaper", Set.of("JRN")),
          Map.entry("company", Set.of("BUS", "MNC")),
          Map.entry("firm", Set.of("BUS", "MNC")),
          Map.entry("party", Set.of("PTY", "OPP")),
          Map.entry("movement", Set.of("REB", "PTY", "OPP", "SOC")),
          Map.entry("militia", Set.of("PRM", "REB")),
          Map.entry("group", Set.of("REB", "UAF", "PRM", "CRM", "NGO", "SOC")));

  private final ArticleContext context;
  private final PhraseResolver resolver;

  Antecedents(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
  }

  /** The actor named before that the definite {@code phrase} stands for. */
  Optional<Actor> find(Phrase phrase) {
    Token head = phrase.head();
    if (head.wordClass() != WordClass.NOUN || head.plural()) {
      return Optional.empty();
    }
    String noun = head.lemma().toLowerCase(Locale.ROOT);
    if (STATE_NOUNS.contains(noun) && isPointing(phrase)) {
      return ownersState(phrase)
          .or(() -> context.history().latestState())
          .map(state -> context.mention(state, phrase));
    }
    if (!isBareDefinite(phrase)) {
      return Optional.empty();
    }
    Optional<Actor> named = context.history().byLastWord(noun);
    Set<String> sectors = GENERAL.getOrDefault(noun, Set.of());
    return named
        .or(() -> context.history().bySector(sectors))
        .or(() -> context.history().described(sectors))
        .map(actor -> context.mention(actor, phrase));
  }

  /** "His country" is that of the person, whatever state was named last. */
  private Optional<Actor> ownersState(Phrase phrase) {
    for (Token owner : phrase.possessors()) {
      Optional<Actor> person = resolver.resolve(phrase.sentence(), owner);
      String country = person.map(Actor::country).orElse(null);
      if (country != null && !CountryFocus.isInternational(country)) {
        return Optional.of(
            context.actor(
                country,
                List.of(),
                context.registry().countryName(country),
                context.registry().countryId(country).orElse(null),
                null,
                phrase,
                "country of " + person.get().name()));
      }
    }
    return Optional.empty();
  }

  private static boolean isPointing(Phrase phrase) {
    return phrase.core().stream().allMatch(token -> !token.form().equalsIgnoreCase("a"));
  }

  /** "the group", "this group", and no more words. */
  static boolean isBareDefinite(Phrase phrase) {
    List<Token> core = phrase.core();
    return core.size() == 2
        && (core.getFirst().form().equalsIgnoreCase("the")
            || core.getFirst().form().equalsIgnoreCase("this")
            || core.getFirst().form().equalsIgnoreCase("that")
            || core.getFirst().form().equalsIgnoreCase("these"))
        && phrase.after("of", "in", "from", "at", "for").isEmpty();
  }
}
