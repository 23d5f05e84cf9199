package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.EventType;
import org.rapporteur.layout.TypeAccuracy;
import org.rapporteur.store.Share;

/**
 * How well events of a type are found.
 *
 * @param type of PLOVER
 * @param reports how many records of it are stored here
 * @param scores on each gold, in the order of {@link #SETS}
 */
public record TypeQuality(String type, long reports, List<Score> scores) {
  /** Golds, by what they are called and what is counted there. */
  public static final Map<String, String> SETS =
      Map.of(
          "plover_gsr", "sentences with one event each",
          "plv", "sentences",
          "wikinews", "whole articles, with the countries");

  private static final List<String> ORDER = List.of("plover_gsr", "plv", "wikinews");

  /** In plv, concessions and retreats are one. */
  private static final Map<String, String> MERGED = Map.of("CONCEDE", "YIELD", "RETREAT", "YIELD");

  public TypeQuality {
    scores = List.copyOf(scores);
  }

  /** Of every type; {@code stored} counts records. */
  static List<TypeQuality> all(List<TypeAccuracy> measured, List<Share> stored) {
    Map<String, TypeAccuracy> known =
        measured.stream()
            .collect(Collectors.toMap(one -> one.set() + one.type(), Function.identity()));
    Map<String, Long> counts =
        stored.stream().collect(Collectors.toMap(Share::part, Share::reports));
    List<TypeQuality> all = new ArrayList<>();
    for (EventType type : EventType.values()) {
      List<Score> scores = new ArrayList<>();
      for (String set : ORDER) {
        TypeAccuracy one = known.get(set + type);
        scores.add(
            Score.of(one == null ? known.get(set + MERGED.getOrDefault(type.name(), "")) : one));
      }
      all.add(new TypeQuality(type.name(), counts.getOrDefault(type.name(), 0L), scores));
    }
    return all;
  }

  /** The golds in their order. */
  public static List<String> sets() {
    return ORDER;
  }

  /**
   * What was measured on a gold.
   *
   * @param precision share of what was coded that is right; a dash when nothing was
   * @param interval where it lies in 95 of 100 samples
   * @param recall share of the gold that was found; a dash when there is none
   * @param found where that lies
   * @param gold how often the type is there
   */
  public record Score(String precision, String interval, String recall, String found, String gold) {
    private static Score of(@Nullable TypeAccuracy measured) {
      if (measured == null) {
        return new Score("–", "", "–", "", "0");
      }
      Precision precision =
          new Precision("", measured.right(), measured.coded() - measured.right());
      Precision recall = new Precision("", measured.right(), measured.gold() - measured.right());
      return new Score(
          precision.share(),
          precision.interval(),
          recall.share(),
          recall.interval(),
          String.valueOf(measured.gold()));
    }
  }
}
