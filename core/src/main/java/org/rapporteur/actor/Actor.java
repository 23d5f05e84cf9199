package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;

/**
 * A party of an event as its words name it.
 *
 * @param country ISO 3166 alpha-3, or IGO, UNO, EUR, NGO, …; null when unknown
 * @param sectors PLOVER sectors, most specific role first; empty when unknown
 * @param name canonical name, or the words themselves
 * @param id Wikidata or registry id, if known
 * @param role office or role at the date of the report, if known
 * @param text the words
 * @param span where they stand
 * @param reason how country and sectors were decided
 * @param alternatives other readings, best first
 */
public record Actor(
    @Nullable String country,
    List<String> sectors,
    String name,
    @Nullable String id,
    @Nullable String role,
    String text,
    Span span,
    String reason,
    List<Actor> alternatives) {
  public Actor {
    sectors = List.copyOf(sectors);
    alternatives = List.copyOf(alternatives);
  }

  /** Whether civilians are meant, of whatever ethnic or religious group. */
  public boolean isCivilian() {
    return !sectors.isEmpty()
        && sectors.getFirst().equals("CVL")
        && sectors.stream().skip(1).allMatch(ActorCodes::isGroup);
  }

  /**
   * Whether this is some private person without a name, "a man" or "a neighbour": one may harm or
   * be harmed, but what one says is no politics.
   */
  public boolean isPrivatePerson() {
    return role != null
        && isCivilian()
        && !PUBLIC_ROLES.contains(role)
        && NAMELESS.contains(name.split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  /** Whether this is somebody of public life without an office: a protester, a dissident. */
  public boolean isPublicRole() {
    return (role != null && PUBLIC_ROLES.contains(role))
        || PUBLIC_ROLES.stream().anyMatch(noun -> reason.startsWith("agent noun " + noun));
  }

  private static final Set<String> NAMELESS =
      Set.of("a", "an", "the", "one", "another", "this", "that", "his", "her", "some");

  private static final Set<String> PUBLIC_ROLES =
      Set.of(
          "activist",
          "dissident",
          "protester",
          "protestor",
          "demonstrator",
          "campaigner",
          "rioter",
          "human rights activist",
          "political prisoner",
          "striker");

  /**
   * Country and sectors in one word, "RUSGOV"; "---REB" when only a sector is known; empty when
   * nothing is.
   */
  public String code() {
    if (country == null && sectors.isEmpty()) {
      return "";
    }
    return (country == null ? "---" : country) + String.join("", sectors);
  }
}
