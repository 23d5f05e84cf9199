package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Persons whom the registry knows, and what the text calls them. */
final class RegisteredPersons {
  private static final int NAMESAKE_YEARS = 3;

  private final ArticleContext context;
  private final PhraseResolver resolver;

  RegisteredPersons(ArticleContext context, PhraseResolver resolver) {
    this.context = context;
    this.resolver = resolver;
  }

  /**
   * Whether somebody of that name, who left a lesser office years ago, has nothing to do with an
   * article that does not speak of their country.
   */
  boolean isNamesake(RegistryEntry entry, Phrase phrase) {
    LocalDate day = context.day();
    CountryFocus focus = context.history().focus();
    return day != null
        && !focus.namesNone()
        && entry.country() != null
        && !CountryFocus.isInternational(entry.country())
        && !focus.names(entry.country(), entry.name())
        && !entry.heldWithin(NAMESAKE_YEARS, day)
        && !Persons.isWellKnown(entry)
        && resolver.titles().before(phrase).isEmpty();
  }

  /**
   * The persons among {@code entries}; who heads a state is not told once more by its territories.
   */
  static List<RegistryEntry> persons(List<RegistryEntry> entries) {
    Set<String> identified = new HashSet<>();
    for (RegistryEntry entry : entries) {
      if (entry.kind() == RegistryEntry.Kind.PERSON && entry.id() != null) {
        identified.add(Names.key(entry.name()));
      }
    }
    return entries.stream()
        .filter(entry -> entry.kind() == RegistryEntry.Kind.PERSON)
        .filter(entry -> entry.id() != null || !identified.contains(Names.key(entry.name())))
        .toList();
  }

  /** The entry that began last, of those that hold on the day if any does. */
  RegistryEntry latest(List<RegistryEntry> entries) {
    LocalDate day = context.day();
    RegistryEntry best = entries.getFirst();
    for (RegistryEntry entry : entries) {
      boolean later =
          entry.heldOn(day) == best.heldOn(day)
              && entry.from() != null
              && (best.from() == null || entry.from().isAfter(best.from()) || isToCome(best))
              && !isToCome(entry);
      if (later) {
        best = entry;
      }
    }
    return best;
  }

  /** A person whom the registry knows; what the text calls them goes before the table. */
  Actor person(RegistryEntry entry, Phrase phrase) {
    List<String> sectors = former(entry.sectors(), !entry.heldOn(context.day()));
    String former = isToCome(entry) ? null : "former " + entry.role();
    String role = entry.heldOn(context.day()) ? entry.role() : former;
    Optional<AgentNoun> title = resolver.titles().before(phrase);
    if (title.isPresent() && !title.get().sectors().isEmpty()) {
      boolean international =
          entry.country() != null && CountryFocus.isInternational(entry.country());
      sectors = international ? sectors : former(title.get().sectors(), phrase.isFormer());
      role = title.get().noun();
    } else {
      Optional<Actor> told = resolver.described().byApposition(phrase);
      boolean known = told.isPresent() && told.get().role() != null;
      if (known && told.get().country() != null && beatsTable(entry, told.get(), phrase)) {
        return context.actor(
            told.get().country(),
            told.get().sectors(),
            entry.name(),
            entry.id(),
            told.get().role(),
            phrase,
            told.get().reason());
      }
    }
    return context.actor(
        entry.country(), sectors, entry.name(), entry.id(), role, phrase, "person in office");
  }

  /** Whether the office begins after the day of the report. */
  private boolean isToCome(RegistryEntry entry) {
    LocalDate day = context.day();
    LocalDate from = entry.from();
    return day != null && from != null && from.isAfter(day);
  }

  /**
   * Whether {@code told}, which stands beside the name, is what somebody is on the day: the table
   * knows of no office, or the text names another one and whose it is.
   */
  private boolean beatsTable(RegistryEntry entry, Actor told, Phrase phrase) {
    if (!entry.heldOn(context.day())) {
      return true;
    }
    boolean indefinite =
        phrase.appositions().stream()
            .map(beside -> new Phrase(phrase.sentence(), beside))
            .anyMatch(beside -> beside.isIndefinite() || beside.isFormer());
    return !indefinite && !told.isCivilian() && resolver.described().namesBody(phrase);
  }

  /** Who held office and does no more is of the elite. */
  static List<String> former(List<String> sectors, boolean past) {
    return past && (sectors.contains("GOV") || sectors.contains("LEG")) ? List.of("ELI") : sectors;
  }
}
