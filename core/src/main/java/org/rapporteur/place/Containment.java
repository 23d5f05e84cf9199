package org.rapporteur.place;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs of names of which the second is said to contain the first: "Paris, Texas". */
final class Containment {
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 8;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> BELONGS = Set.of("in", "of");

  private static final Set<String> PARTS =
      Set.of(
          "state",
          "province",
          "region",
          "county",
          "city",
          "town",
          "village",
          "district",
          "suburb",
          "port",
          "capital",
          "part",
          "republic",
          "island");

  private final Map<Toponym, Toponym> containers = new LinkedHashMap<>();
  private final Set<Toponym> concerned = new HashSet<>();

  private Containment() {}

  /** The pairs among {@code toponyms}, which stand in text order. */
  static Containment of(List<Toponym> toponyms) {
    Containment containment = new Containment();
    for (int i = 0; i + 1 < toponyms.size(); i++) {
      Toponym inner = toponyms.get(i);
      Toponym outer = toponyms.get(i + 1);
      if (isBeside(inner, outer) && mayContain(outer, inner)) {
        containment.containers.put(inner, outer);
        containment.concerned.add(inner);
        containment.concerned.add(outer);
      }
    }
    return containment;
  }

  /** Words with only a comma, a bracket or "in" between them. */
  private static boolean isBeside(Toponym inner, Toponym outer) {
    if (!inner.sentence().equals(outer.sentence()) || outer.use() == Toponym.Use.DEMONYM) {
      return false;
    }
    List<String> between =
        inner.sentence().tokens().stream()
            .filter(t -> t.span().begin() >= inner.span().end())
            .filter(t -> t.span().end() <= outer.span().begin())
            .map(t -> t.form())
            .toList();
    return isPart(between)
        || between.equals(List.of(","))
        || between.equals(List.of("("))
        || between.equals(List.of("in"))
        || between.equals(List.of(",", "in"))
        || (between.isEmpty() && inner.span().end() + 1 == outer.span().begin());
  }

  /** ", a state in the": what the first is of the second. */
  private static boolean isPart(List<String> between) {
    List<String> words =
        !between.isEmpty() && between.getLast().equals("the")
            ? between.subList(0, between.size() - 1)
            : between;
    return words.size() > SHORTEST_PART
        && words.size() < LONGEST_PART
        && words.getFirst().equals(",")
        && words.lastIndexOf(",") == 0
        && ARTICLES.contains(words.get(1))
        && BELONGS.contains(words.getLast())
        && PARTS.contains(words.get(words.size() - 2));
  }

  private static boolean mayContain(Toponym outer, Toponym inner) {
    return outer.readings().stream()
        .anyMatch(o -> inner.readings().stream().anyMatch(i -> i.isWithin(o)));
  }

  /** Whether {@code toponym} contains another or is contained. */
  boolean concerns(Toponym toponym) {
    return concerned.contains(toponym);
  }

  /** The name that is said to contain {@code toponym}. */
  @Nullable Toponym containerOf(Toponym toponym) {
    return containers.get(toponym);
  }

  /** The names that {@code toponym} is said to contain. */
  List<Toponym> containedBy(Toponym toponym) {
    return containers.entrySet().stream()
        .filter(pair -> pair.getValue().equals(toponym))
        .map(Map.Entry::getKey)
        .toList();
  }
}
