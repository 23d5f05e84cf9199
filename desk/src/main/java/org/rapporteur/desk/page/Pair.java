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

  Timeline timeline() {
    String forth = Parties.term("source", first) + " " + Parties.term("target", second);
    String back = Parties.term("source", second) + " " + Parties.term("target", first);
    return new Timeline(
        label(),
        term(),
        new Value.Party(first),
        List.of(
            new Timeline.Way(Direction.FORTH, firstName + " → " + secondName, forth + " -mutual"),
            new Timeline.Way(Direction.BACK, secondName + " → " + firstName, back + " -mutual"),
            new Timeline.Way(Direction.MUTUAL, "together", term() + " mutual")));
  }
}
