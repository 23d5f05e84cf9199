package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name stands for, during some time.
 *
 * @param kind what it is
 * @param name canonical name
 * @param country ISO 3166 alpha-3 or IGO, NGO, …; null when international without code or unknown
 * @param sectors PLOVER sectors, most specific role first
 * @param id registry or Wikidata id, if known
 * @param role office, for persons
 * @param from first day it holds; null when open
 * @param to last day it holds; null when open
 */
public record RegistryEntry(
    Kind kind,
    String name,
    @Nullable String country,
    List<String> sectors,
    @Nullable String id,
    @Nullable String role,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public RegistryEntry {
    if (sectors.contains(UNITED_NATIONS)) {
      // PLOVER 2.0 counts the United Nations among the countries, not the sectors
      country = UNITED_NATIONS;
      sectors = sectors.stream().filter(sector -> !sector.equals(UNITED_NATIONS)).toList();
    }
    sectors = List.copyOf(sectors);
  }

  private static final String UNITED_NATIONS = "UNO";

  /** Kinds of registered names. */
  public enum Kind {
    COUNTRY,
    /** "Russian". */
    NATIONALITY,
    /** "Russians". */
    PEOPLE,
    CAPITAL,
    /** "Kremlin". */
    SEAT,
    ORGANIZATION,
    PERSON,
    GROUP,
    /** A place or organisation that bears a person's name. */
    NOT_PERSON
  }

  /** Whether it held at some time at most {@code years} years before or after {@code day}. */
  boolean heldWithin(int years, LocalDate day) {
    return (from == null || !day.plusYears(years).isBefore(from))
        && (to == null || !day.minusYears(years).isAfter(to));
  }

  /** Country and sectors in one word, "RUSGOV". */
  public String code() {
    return (country == null ? "---" : country) + String.join("", sectors);
  }

  /** Whether it held on {@code day}; true when no day is given. */
  public boolean heldOn(@Nullable LocalDate day) {
    return day == null
        || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
  }
}
