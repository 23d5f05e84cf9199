package org.rapporteur.coding;

import java.util.Set;
import org.rapporteur.knowledge.YamlReader;

/**
 * Words for that through which somebody speaks; {@code lexicon/media.yaml}.
 *
 * @param works what is written or said: "letter", "interview"
 * @param channels what carries it: "television", "newspaper"
 * @param ways prepositions that lead to either
 */
public record MediaWords(Set<String> works, Set<String> channels, Set<String> ways) {
  public MediaWords {
    works = Set.copyOf(works);
    channels = Set.copyOf(channels);
    ways = Set.copyOf(ways);
  }

  /** The built-in words. */
  public static MediaWords builtIn() {
    YamlReader.Node root = YamlReader.read("lexicon/media.yaml");
    return new MediaWords(
        Set.copyOf(root.texts("works")),
        Set.copyOf(root.texts("channels")),
        Set.copyOf(root.texts("ways")));
  }
}
