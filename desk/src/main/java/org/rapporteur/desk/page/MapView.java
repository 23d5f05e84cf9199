package org.rapporteur.desk.page;

/**
 * The page of the map.
 *
 * @param meant which records are counted
 * @param areas what countries are filled by: "placed" or "involved"
 */
public record MapView(Meant meant, String areas) {
  /** Where the map gets its data. */
  public String data() {
    return "/data/map?areas=" + areas + meant.address();
  }
}
