package org.rapporteur.place;

/** How likely a place is meant by its name in any article; only differences count. */
final class Prior {
  private Prior() {}

  static double of(GazetteerEntry entry) {
    double size = 0.9 * Math.log10(entry.population() + 10.0);
    double quality =
        switch (entry.quality()) {
          case PRIMARY -> 0;
          case VARIANT -> -0.5;
          case OTHER -> -1.5;
        };
    return quality
        + switch (entry.kind()) {
          case COUNTRY -> 8;
          case AREA, SITE -> 6.5;
          case CAPITAL -> Math.max(size, 5.5) + 1;
          case ADMIN1 -> size;
          case ADMIN2 -> size - 1.5;
          case SEAT1 -> size + 0.3;
          case SEAT2, TOWN -> size;
          case SECTION -> size - 1;
        };
  }
}
