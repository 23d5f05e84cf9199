package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.DyadBalance;

/**
 * Parties and what passes between them, as a chart reads it.
 *
 * @param filter what all of the reports must fulfil
 * @param since first day of the time that is shown; null for all
 * @param centre the party in the middle; null for none
 * @param nodes parties
 * @param edges pairs of them
 */
public record NetworkData(
    String filter,
    @Nullable String since,
    @Nullable String centre,
    List<Node> nodes,
    List<Edge> edges) {
  public NetworkData {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  static NetworkData of(
      String filter,
      @Nullable String since,
      @Nullable String centre,
      List<DyadBalance> dyads,
      Parties parties) {
    Map<String, Long> reports = new LinkedHashMap<>();
    List<Edge> edges = new ArrayList<>();
    for (DyadBalance dyad : dyads) {
      reports.merge(dyad.first(), dyad.reports(), Long::sum);
      reports.merge(dyad.second(), dyad.reports(), Long::sum);
      edges.add(
          new Edge(
              dyad.first(),
              dyad.second(),
              dyad.reports(),
              dyad.forth(),
              dyad.back(),
              dyad.mutual(),
              dyad.balance()));
    }
    List<Node> nodes = new ArrayList<>();
    reports.forEach((party, all) -> nodes.add(new Node(party, parties.name(party), all)));
    return new NetworkData(
        filter, since, reports.containsKey(String.valueOf(centre)) ? centre : null, nodes, edges);
  }

  /**
   * A party.
   *
   * @param id as filters name it
   * @param name what it is called
   * @param reports those of its pairs
   */
  public record Node(String id, String name, long reports) {}

  /**
   * A pair.
   *
   * @param first one party
   * @param second the other
   * @param reports all of both
   * @param forth reports of what the first does
   * @param back reports of what the second does
   * @param mutual reports of what they do together
   * @param balance from -1, all conflict, to 1, all cooperation
   */
  public record Edge(
      String first,
      String second,
      long reports,
      long forth,
      long back,
      long mutual,
      double balance) {}
}
