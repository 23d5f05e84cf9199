package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.event.EventType;
import org.rapporteur.knowledge.YamlReader;

/**
 * Which events may be parts of which; {@code lexicon/parts.yaml}.
 *
 * @param rules one for each kind of whole
 */
public record PartRules(List<Rule> rules) {
  public PartRules {
    rules = List.copyOf(rules);
  }

  /**
   * A kind of whole.
   *
   * @param whole its type
   * @param mode its mode
   * @param parts types of its parts
   * @param reach how many sentences later a part may be told
   */
  public record Rule(EventType whole, String mode, Set<EventType> parts, int reach) {
    public Rule {
      parts = Set.copyOf(parts);
    }
  }

  /** The built-in rules. */
  public static PartRules builtIn() {
    List<Rule> rules = new ArrayList<>();
    for (YamlReader.Node node : YamlReader.read("lexicon/parts.yaml").list("parts")) {
      YamlReader.Node whole =
          node.find("whole").orElseThrow(() -> node.error("a part needs its whole"));
      Set<EventType> parts = EnumSet.noneOf(EventType.class);
      node.texts("parts").forEach(part -> parts.add(EventType.valueOf(part)));
      rules.add(
          new Rule(
              EventType.valueOf(whole.required("type")),
              whole.required("mode"),
              parts,
              Integer.parseInt(node.required("reach"))));
    }
    return new PartRules(rules);
  }
}
