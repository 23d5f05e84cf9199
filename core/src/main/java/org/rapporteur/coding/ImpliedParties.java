package org.rapporteur.coding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.event.EventType;
import org.rapporteur.frame.RolePath;
import org.rapporteur.knowledge.YamlReader;

/**
 * Where a party is found when the paths of a frame name nobody; {@code
 * lexicon/implied_parties.yaml}.
 *
 * @param doers verbs whose subject does the event noun that they take
 * @param counters nouns that count the events behind their "of"
 * @param carriers nouns that act for those who made them
 * @param things nouns that have an owner but do not act for him
 * @param deeds for each type nouns that may name any event of it that was told before
 * @param targets for each type further paths to its target, best first
 */
public record ImpliedParties(
    Set<String> doers,
    Set<String> counters,
    Set<String> carriers,
    Set<String> things,
    Map<EventType, Set<String>> deeds,
    Map<EventType, List<RolePath>> targets) {
  public ImpliedParties {
    doers = Set.copyOf(doers);
    counters = Set.copyOf(counters);
    carriers = Set.copyOf(carriers);
    things = Set.copyOf(things);
    deeds = Map.copyOf(deeds);
    targets = Map.copyOf(targets);
  }

  /** The built-in table. */
  public static ImpliedParties builtIn() {
    return read(YamlReader.read("lexicon/implied_parties.yaml"));
  }

  private static ImpliedParties read(YamlReader.Node root) {
    Map<EventType, List<RolePath>> targets = new EnumMap<>(EventType.class);
    root.find("fallbacks")
        .ifPresent(types ->
            types.mapping().forEach((type, paths) -> targets.put(type(paths, type), paths(paths))));
    Map<EventType, Set<String>> deeds = new EnumMap<>(EventType.class);
    root.find("deeds")
        .ifPresent(types ->
            types
                .mapping()
                .forEach(
                    (type, node) -> deeds.put(type(node, type), Set.copyOf(types.texts(type)))));
    return new ImpliedParties(
        Set.copyOf(root.texts("doers")),
        Set.copyOf(root.texts("counters")),
        Set.copyOf(root.texts("carriers")),
        Set.copyOf(root.texts("things")),
        deeds,
        targets);
  }

  private static EventType type(YamlReader.Node node, String name) {
    try {
      return EventType.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw node.error("unknown type " + name);
    }
  }

  private static List<RolePath> paths(YamlReader.Node node) {
    return node.texts("target").stream().map(RolePath::parse).toList();
  }

  /** Nouns that may name any event of {@code type} that was told before: "the attack". */
  Set<String> deeds(EventType type) {
    return deeds.getOrDefault(type, Set.of());
  }

  /** Further paths to the target of an event of {@code type}. */
  List<RolePath> targets(EventType type) {
    return targets.getOrDefault(type, List.of());
  }
}
