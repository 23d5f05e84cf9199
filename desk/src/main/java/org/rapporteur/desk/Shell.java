package org.rapporteur.desk;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param section which entry of the menu is open, or none
 * @param theme "light", "dark", or empty for what the reader's system prefers
 * @param token proves that a form comes from this desk
 * @param version of the application
 * @param user who has signed in; empty where nobody has to
 * @param behind as of when the records are, if there are newer ones; else empty
 */
public record Shell(
    String section, String theme, String token, String version, String user, String behind) {
  /** The menu. */
  public static List<Entry> menu() {
    return List.of(
        new Entry("articles", "Articles", "/articles"),
        new Entry("records", "Records", "/records"),
        new Entry("dyad", "Dyads", "/dyad"),
        new Entry("actor", "Actors", "/actor"),
        new Entry("network", "Network", "/network"),
        new Entry("map", "Map", "/map"),
        new Entry("agenda", "Agenda", "/agenda"),
        new Entry("claims", "Claims", "/claims"),
        new Entry("stories", "Stories", "/stories"),
        new Entry("occurrences", "Occurrences", "/occurrences"),
        new Entry("sources", "Sources", "/sources"),
        new Entry("quality", "Quality", "/quality"),
        new Entry("runs", "Runs", "/runs"),
        new Entry("alerts", "Alerts", "/alerts"),
        new Entry("api", "API", "/api/docs"));
  }

  /**
   * A part of the menu.
   *
   * @param section what it opens
   * @param label what it is called
   * @param address where it leads
   */
  public record Entry(String section, String label, String address) {}
}
