package org.rapporteur.time;

/** How an outlet writes a date in figures: 3/6/2024 is 3 June or March 6. */
public enum DayMonthOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Dates in figures that could be read both ways stay open. */
  UNKNOWN;

  /** The order in use in {@code country}, an ISO 3166 alpha-3 code. */
  public static DayMonthOrder ofCountry(String country) {
    return switch (country) {
      case "USA", "PHL", "FSM", "MHL", "PLW", "GUM", "PRI", "ASM" -> MONTH_FIRST;
      case "CAN", "" -> UNKNOWN;
      default -> DAY_FIRST;
    };
  }
}
