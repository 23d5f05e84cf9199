package org.rapporteur.desk.page;

import java.util.List;
import org.rapporteur.query.Value;
import org.rapporteur.store.Direction;

/**
 * What a timeline is about.
 *
 * @param label whose it is
 * @param all what means all of it
 * @param seen from whom directions are seen
 * @param ways directions, in the order in which they are drawn
 */
record Timeline(String label, String all, Value.Party seen, List<Way> ways) {
  Timeline {
    ways = List.copyOf(ways);
  }

  /** Of one party. */
  static Timeline of(String actor, Parties parties) {
    String name = parties.name(actor);
    String source = Parties.term("source", actor);
    String all = Parties.term("actor", actor);
    return new Timeline(
        name,
        all,
        new Value.Party(actor),
        List.of(
            new Way(Direction.FORTH, "by " + name, source + " -mutual"),
            new Way(
                Direction.BACK,
                "to " + name,
                Parties.term("target", actor) + " -" + source + " -mutual"),
            new Way(Direction.MUTUAL, "together with others", all + " mutual")));
  }

  /**
   * A direction.
   *
   * @param direction which
   * @param label what it is called
   * @param terms what means it
   */
  record Way(Direction direction, String label, String terms) {}
}
