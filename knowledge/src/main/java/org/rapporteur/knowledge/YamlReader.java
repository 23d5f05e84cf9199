package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML files into nodes that know the line they stand in. */
public final class YamlReader {
  private YamlReader() {}

  /** The built-in file at {@code path}. */
  public static Node read(String path) {
    return parse(path, KnowledgeFiles.text(path));
  }

  /**
   * The root of {@code text}.
   *
   * @param file name for messages
   * @throws KnowledgeException if it is no YAML mapping
   */
  public static Node parse(String file, String text) {
    try {
      return new Compose(LoadSettings.builder().setLabel(file).build())
          .composeString(text)
          .map(node -> new Node(file, node))
          .orElseThrow(() -> new KnowledgeException(file, 1, "the file is empty"));
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new KnowledgeException(file, line, "no valid YAML: " + broken.getProblem());
    }
  }

  /** A value of a YAML file. */
  public static final class Node {
    private final String file;
    private final org.snakeyaml.engine.v2.nodes.Node node;

    private Node(String file, org.snakeyaml.engine.v2.nodes.Node node) {
      this.file = file;
      this.node = node;
    }

    /** 1-based number of its first line. */
    public int line() {
      return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** An error that names this place. */
    public KnowledgeException error(String message) {
      return new KnowledgeException(file, line(), message);
    }

    /** Whether it is a mapping. */
    public boolean isMapping() {
      return node instanceof MappingNode;
    }

    /** Its keys and values in file order; an error unless it is a mapping. */
    public Map<String, Node> mapping() {
      if (!(node instanceof MappingNode mapping)) {
        throw error("must be a mapping");
      }
      Map<String, Node> entries = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          entries.put(key.getValue(), new Node(file, tuple.getValueNode()));
        }
      }
      return entries;
    }

    /** The value of {@code key}, if there is one. */
    public Optional<Node> find(String key) {
      return Optional.ofNullable(value(key));
    }

    private @Nullable Node value(String key) {
      return mapping().get(key);
    }

    /** The scalar of {@code key}; empty if there is none. */
    public String text(String key) {
      Node value = value(key);
      return value == null ? "" : value.scalar();
    }

    /** The scalar of {@code key}; an error if there is none. */
    public String required(String key) {
      Node value = value(key);
      if (value == null || value.scalar().isBlank()) {
        throw error("lacks " + key);
      }
      return value.scalar();
    }

    /** Whether {@code key} is true; {@code otherwise} if it is not given. */
    public boolean flag(String key, boolean otherwise) {
      String text = text(key);
      return text.isEmpty() ? otherwise : Boolean.parseBoolean(text);
    }

    /** Its characters; an error unless it is a scalar. */
    public String scalar() {
      if (!(node instanceof ScalarNode scalar)) {
        throw error("must be a single value");
      }
      return scalar.getValue().equals("null") ? "" : scalar.getValue();
    }

    /** The elements of the sequence at {@code key}; a single value counts as one element. */
    public List<Node> list(String key) {
      Node value = value(key);
      return value == null ? List.of() : value.elements();
    }

    /** Its elements; itself if it is no sequence. */
    public List<Node> elements() {
      if (!(node instanceof SequenceNode sequence)) {
        return List.of(this);
      }
      List<Node> elements = new ArrayList<>();
      for (var element : sequence.getValue()) {
        elements.add(new Node(file, element));
      }
      return elements;
    }

    /** The scalars of the sequence at {@code key}. */
    public List<String> texts(String key) {
      return list(key).stream().map(Node::scalar).toList();
    }
  }
}
