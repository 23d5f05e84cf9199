package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;

/** Chooses among the readings of a phrase such as "both countries". */
final class Readings {
  private Readings() {}

  /** {@code parties} with the chosen readings for those that have several. */
  static List<Actor> choose(List<Actor> parties, Change.Choose choice, Correction by)
      throws RefusedChangeException {
    List<Actor> open = parties.stream().filter(party -> !party.alternatives().isEmpty()).toList();
    if (open.isEmpty()) {
      throw new RefusedChangeException("none of its parties has another reading");
    }
    List<Actor> readings =
        open.stream()
            .flatMap(party -> Stream.concat(Stream.of(party), party.alternatives().stream()))
            .toList();
    List<Actor> chosen = new ArrayList<>();
    for (Actor party : parties) {
      if (party.alternatives().isEmpty()) {
        chosen.add(party);
      }
    }
    for (String wanted : choice.readings()) {
      chosen.add(as(find(readings, wanted), open.getFirst(), by));
    }
    return chosen;
  }

  private static Actor find(List<Actor> readings, String wanted) throws RefusedChangeException {
    for (Actor reading : readings) {
      if (wanted.equals(reading.code())
          || wanted.equals(reading.name())
          || wanted.equals(reading.country())) {
        return reading;
      }
    }
    throw new RefusedChangeException(
        "no reading \""
            + wanted
            + "\"; there are "
            + readings.stream().map(Actor::code).distinct().collect(Collectors.joining(", ")));
  }

  /** {@code reading} in the words of {@code phrase}. */
  private static Actor as(Actor reading, Actor phrase, Correction by) {
    return new Actor(
        reading.country(),
        reading.sectors(),
        reading.name(),
        reading.id(),
        reading.role(),
        phrase.text(),
        phrase.span(),
        GivenWords.reason(by),
        List.of());
  }
}
