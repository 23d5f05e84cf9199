package org.rapporteur.predication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.knowledge.YamlReader;

/**
 * Verbs that lend only tense and a party to an event noun; from {@code lexicon/light_verbs.yaml}.
 */
public final class LightVerbs {
  private final Map<String, List<Entry>> entries;

  private LightVerbs(Map<String, List<Entry>> entries) {
    this.entries = entries;
  }

  /** One verb with the nouns it carries. */
  private record Entry(Set<String> nouns, boolean any, Party party) {}

  /** What the light verb's subject is to the event. */
  enum Party {
    SUBJECT,
    OBJECT
  }

  /** The built-in list. */
  public static LightVerbs builtIn() {
    Map<String, List<Entry>> entries = new HashMap<>();
    YamlReader.Node root = YamlReader.read("lexicon/light_verbs.yaml");
    for (YamlReader.Node node : root.list("light_verbs")) {
      Set<String> nouns = new HashSet<>(node.texts("nouns"));
      Entry entry =
          new Entry(
              nouns,
              nouns.contains("*"),
              node.text("subject").equals("object") ? Party.OBJECT : Party.SUBJECT);
      entries.merge(
          node.text("verb"),
          List.of(entry),
          (a, b) -> {
            List<Entry> both = new ArrayList<>(a);
            both.addAll(b);
            return List.copyOf(both);
          });
    }
    return new LightVerbs(entries);
  }

  /**
   * What the subject of {@code verb} is to the event {@code noun}; empty if the verb is not light.
   */
  Optional<Party> party(String verb, String noun) {
    for (Entry entry : entries.getOrDefault(verb, List.of())) {
      if (entry.any() || entry.nouns().contains(noun)) {
        return Optional.of(entry.party());
      }
    }
    return Optional.empty();
  }
}
