package org.rapporteur.actor;

import java.util.Optional;

/** Knows in which country a place lies. */
@FunctionalInterface
public interface CountryOfPlace {
  /** ISO 3166 alpha-3 code of the country of {@code name}, if the name is that of a known place. */
  Optional<String> country(String name);
}
