package org.rapporteur.desk.page;

import java.util.List;
import org.rapporteur.query.Value;
import org.rapporteur.store.Direction;

/**
 * Two parties.
 *
 * @param first one, as filters name it
 * @param second the other
 * @param firstName what the one is called
 * @param secondName what the other is called
 */
public record Pair(String first, String second, String firstName, String secondName) {
  static Pair of(String first, String second, Parties parties) {
    return new Pair(first, second, parties.name(first), parties.name(second));
  }

  /** What both together are called. */
  public String label() {
    return firstName + " – " + secondName;
  }

  /** The term that means what either does to the other. */
  public String term() {
    return Parties.term("dyad", first + "-" + second);
  }

  /** The one from whom directions are seen. */
  Value.Party seen() {
    return new Value.Party(first);
  }

  /** Directions in the order in which they are drawn. */
  List<SeriesData.Way> ways() {
    return List.of(
        new SeriesData.Way(
            Direction.FORTH,
            firstName + " → " + secondName,
            Parties.term("source", first) + " " + Parties.term("target", second) + " -mutual"),
        new SeriesData.Way(
            Direction.BACK,
            secondName + " → " + firstName,
            Parties.term("source", second) + " " + Parties.term("target", first) + " -mutual"),
        new SeriesData.Way(Direction.MUTUAL, "together", term() + " mutual"));
  }
}
