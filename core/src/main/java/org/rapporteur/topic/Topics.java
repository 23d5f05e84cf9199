package org.rapporteur.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.event.CameoCode;
import org.rapporteur.knowledge.YamlReader;
import org.rapporteur.language.WordSet;

/** The topics of {@code lexicon/topics.yaml}, in their order, and the predicates that appeal. */
public final class Topics {
  private static final String DEMAND = "10";
  private static final String APPEAL = "02";

  private final List<Topic> topics;
  private final Set<String> appeals;

  private Topics(List<Topic> topics, Set<String> appeals) {
    this.topics = List.copyOf(topics);
    this.appeals = Set.copyOf(appeals);
  }

  /** The built-in topics. */
  public static Topics builtIn() {
    return read(YamlReader.read("lexicon/topics.yaml"));
  }

  private static Topics read(YamlReader.Node root) {
    List<Topic> topics = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlReader.Node node : root.list("topics")) {
      String id = node.required("id");
      if (!ids.add(id)) {
        throw node.error("there are two topics " + id);
      }
      topics.add(
          new Topic(
              id,
              Set.copyOf(node.texts("words")),
              Set.copyOf(node.texts("all")),
              leaves(node),
              node.texts("contexts")));
    }
    return new Topics(topics, new HashSet<>(root.texts("appeals")));
  }

  private static List<CameoCode> leaves(YamlReader.Node node) {
    List<CameoCode> leaves = new ArrayList<>();
    for (YamlReader.Node code : node.list("cameo")) {
      try {
        leaves.add(new CameoCode(code.scalar()));
      } catch (IllegalArgumentException wrong) {
        throw code.error("not a CAMEO code: " + code.scalar());
      }
    }
    return leaves;
  }

  /**
   * {@code general} as precise as {@code words} allow, or unchanged.
   *
   * @param predicate lemma of the predicate that names the event; tells an appeal from a demand
   */
  public CameoCode refine(CameoCode general, String predicate, WordSet words) {
    CameoCode code = general;
    if (code.root().equals(DEMAND) && appeals.contains(predicate.toLowerCase(Locale.ROOT))) {
      code = new CameoCode(APPEAL + code.value().substring(DEMAND.length()));
    }
    for (Topic topic : topics) {
      Optional<CameoCode> leaf = topic.below(code);
      if (leaf.isPresent() && topic.isNamedBy(words.words())) {
        return leaf.get();
      }
    }
    return code;
  }

  /** {@code known} and the contexts of the topic that refines {@code general} to {@code leaf}. */
  public List<String> contexts(List<String> known, CameoCode leaf, WordSet words) {
    Set<String> contexts = new TreeSet<>(known);
    for (Topic topic : topics) {
      if (topic.leaves().contains(leaf) && topic.isNamedBy(words.words())) {
        contexts.addAll(topic.contexts());
      }
    }
    return List.copyOf(contexts);
  }
}
