package org.rapporteur.time;

/** The seasons of the northern half of the earth by their first month. */
public enum SeasonName {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  AUTUMN("FA", 9),
  /** The winter of a year begins in December of that year. */
  WINTER("WI", 12);

  private final String timex;
  private final int firstMonth;

  SeasonName(String timex, int firstMonth) {
    this.timex = timex;
    this.firstMonth = firstMonth;
  }

  /** TIMEX3's letters for it. */
  String timex() {
    return timex;
  }

  /** 1-based month in which it begins. */
  int firstMonth() {
    return firstMonth;
  }
}
