package org.rapporteur.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Token;

/**
 * "Its neighbour, Chad", "his Greek counterpart": who is meant by what they are to another. Without
 * a name or a country beside it nobody is known.
 */
final class Counterparts {
  private static final Set<String> STATES =
      Set.of("neighbor", "neighbour", "ally", "rival", "partner", "enemy", "foe", "adversary");

  private final ArticleContext context;
  private final PhraseResolver resolver;

  Counterparts(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
  }

  /** Whether {@code phrase} tells somebody by another to whom it points. */
  boolean isRelative(Phrase phrase) {
    String noun = noun(phrase);
    return noun.equals("counterpart") || (STATES.contains(noun) && isOfState(phrase));
  }

  /** Whom {@code phrase} means. */
  Optional<Actor> find(Phrase phrase) {
    for (Token beside : phrase.appositions()) {
      Optional<Actor> actor = resolver.resolve(phrase.sentence(), beside);
      if (actor.isPresent()) {
        return actor.map(named -> context.mention(named, phrase));
      }
    }
    Optional<String> country = resolver.country().ofModifier(phrase);
    if (country.isEmpty() || !noun(phrase).equals("counterpart")) {
      return Optional.empty();
    }
    Optional<Actor> other = owner(phrase);
    return other.map(actor ->
        context.actor(
            country.get(),
            actor.sectors(),
            context.text(phrase.span()),
            null,
            actor.role(),
            phrase,
            "counterpart of " + actor.name()));
  }

  private Optional<Actor> owner(Phrase phrase) {
    for (Token owner : phrase.possessors()) {
      Optional<Actor> actor = resolver.resolve(phrase.sentence(), owner);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  /** Whether a state or one of its organs owns it; the neighbours of a house are people. */
  private boolean isOfState(Phrase phrase) {
    boolean several =
        phrase.core().stream()
                .anyMatch(
                    token -> Set.of("two", "both").contains(token.form().toLowerCase(Locale.ROOT)))
            || isEachOther(phrase);
    boolean things =
        phrase.possessors().stream()
            .anyMatch(
                token -> Set.of("its", "their").contains(token.form().toLowerCase(Locale.ROOT)));
    return several
        || (things && owner(phrase).isEmpty())
        || owner(phrase)
            .filter(actor -> actor.sectors().isEmpty() && actor.role() == null)
            .isPresent();
  }

  /** "The neighbours agreed": those that the article is about. */
  private static boolean isEachOther(Phrase phrase) {
    return phrase.head().plural()
        && phrase.core().size() > 1
        && phrase.core().getFirst().form().equalsIgnoreCase("the")
        && phrase.possessors().isEmpty()
        && phrase.after("of", "in", "from").isEmpty();
  }

  private static String noun(Phrase phrase) {
    return phrase.head().lemma().toLowerCase(Locale.ROOT);
  }
}
