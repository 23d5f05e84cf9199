package org.rapporteur.place;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an article's outlet and its words that name no place tell of where it plays.
 *
 * @param countries how much speaks for countries by their ISO 3166 alpha-3 code, where 1 is as much
 *     as a place in them
 * @param seat the town whose news the outlet writes first, if known
 */
record Setting(Map<String, Double> countries, @Nullable GazetteerEntry seat) {
  /** How much the seat of the outlet counts beside the places of the article. */
  static final double SEAT = 0.8;

  Setting {
    countries = Collections.unmodifiableMap(new TreeMap<>(countries));
  }
}
