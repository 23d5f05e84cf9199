package org.rapporteur.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.YamlReader;

/** Reads frame files; a frame without examples and counter-examples does not load. */
public final class FrameReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "mode",
          "contexts",
          "cameo",
          "codebook",
          "why",
          "verbs",
          "nouns",
          "adjectives",
          "nominal",
          "story",
          "where",
          "unless",
          "source",
          "target",
          "reciprocal",
          "examples",
          "not");

  private final String file;
  private final EventType type;
  private final Map<String, Set<String>> sets = new HashMap<>();

  private FrameReader(String file, YamlReader.Node root) {
    this.file = file;
    this.type = type(root);
    root.find("sets")
        .ifPresent(
            node -> node.mapping().forEach((name, words) -> sets.put(name, new TreeSet<>())));
    root.find("sets")
        .ifPresent(node -> node.mapping().forEach((name, words) -> fillSet(name, words)));
  }

  private void fillSet(String name, YamlReader.Node words) {
    Set<String> set = new TreeSet<>();
    for (YamlReader.Node word : words.elements()) {
      set.addAll(resolve(word));
    }
    sets.put(name, set);
  }

  private static EventType type(YamlReader.Node root) {
    try {
      return EventType.valueOf(root.required("type"));
    } catch (IllegalArgumentException unknown) {
      throw root.error("unknown type " + root.text("type"));
    }
  }

  /**
   * The frames of one file.
   *
   * @param file name for messages
   * @param text its YAML
   * @throws KnowledgeException if a frame is wrong, with file and line
   */
  public static List<Frame> read(String file, String text) {
    return read(
        file,
        text,
        wrong -> {
          throw wrong;
        });
  }

  /**
   * The frames of one file that can be used.
   *
   * @param file name for messages
   * @param text its YAML
   * @param refused receives what is wrong with the others, or with the whole file
   */
  public static List<Frame> read(String file, String text, Consumer<KnowledgeException> refused) {
    List<Frame> frames = new ArrayList<>();
    try {
      YamlReader.Node root = YamlReader.parse(file, text);
      if (root.list("frames").isEmpty() && root.find("off").isPresent()) {
        return frames;
      }
      FrameReader reader = new FrameReader(file, root);
      for (YamlReader.Node node : root.list("frames")) {
        try {
          frames.add(reader.frame(node));
        } catch (KnowledgeException wrong) {
          refused.accept(wrong);
        }
      }
    } catch (KnowledgeException wrong) {
      refused.accept(wrong);
    }
    return frames;
  }

  /**
   * The ids of built-in frames that a user's file switches off: its list {@code off}.
   *
   * @param refused receives those that no built-in frame has
   */
  public static Set<String> off(String file, String text, Consumer<KnowledgeException> refused) {
    Set<String> off = new TreeSet<>();
    try {
      List<YamlReader.Node> listed = YamlReader.parse(file, text).list("off");
      Set<String> known = listed.isEmpty() ? Set.of() : builtInIds();
      for (YamlReader.Node id : listed) {
        if (known.contains(id.scalar())) {
          off.add(id.scalar());
        } else {
          refused.accept(id.error("no built-in frame is called " + id.scalar()));
        }
      }
    } catch (KnowledgeException toldByRead) {
      return Set.of();
    }
    return off;
  }

  private static Set<String> builtInIds() {
    return FrameSet.builtIn().all().stream().map(Frame::id).collect(Collectors.toSet());
  }

  private Frame frame(YamlReader.Node node) {
    for (String key : node.mapping().keySet()) {
      if (!KEYS.contains(key)) {
        throw node.error("unknown key " + key);
      }
    }
    String id = node.required("id");
    String mode = node.text("mode").isEmpty() ? null : node.text("mode");
    if (mode != null && !type.hasMode(mode)) {
      throw node.error(id + ": " + type + " has no mode " + mode + "; it has " + type.modes());
    }
    Frame frame =
        new Frame(
            id,
            type,
            mode,
            node.texts("contexts").stream().sorted().toList(),
            cameo(node),
            node.required("codebook"),
            node.required("why"),
            words(node, "verbs"),
            words(node, "nouns"),
            words(node, "adjectives"),
            node.flag("nominal", true),
            story(node),
            conditions(node, "where"),
            conditions(node, "unless"),
            WordPattern.NONE,
            paths(node, "source"),
            paths(node, "target"),
            node.flag("reciprocal", false),
            examples(node),
            node.texts("not"),
            file,
            node.line());
    if (frame.examples().size() < 2 || frame.counterExamples().isEmpty()) {
      throw node.error(id + " needs two examples and one 'not' example");
    }
    if (frame.verbs().isEmpty() && frame.nouns().isEmpty() && frame.adjectives().isEmpty()) {
      throw node.error(id + " names no verbs, nouns or adjectives");
    }
    return frame;
  }

  private static CameoCode cameo(YamlReader.Node node) {
    try {
      return new CameoCode(node.required("cameo"));
    } catch (IllegalArgumentException wrong) {
      throw node.error("not a CAMEO code: " + node.text("cameo"));
    }
  }

  private static Set<EventType> story(YamlReader.Node node) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (YamlReader.Node element : node.list("story")) {
      EventType type = eventType(element.scalar());
      if (type == null) {
        throw element.error("unknown type " + element.scalar());
      }
      types.add(type);
    }
    return types;
  }

  private Set<String> words(YamlReader.Node node, String key) {
    Set<String> words = new TreeSet<>();
    for (YamlReader.Node word : node.list(key)) {
      words.addAll(resolve(word));
    }
    return words;
  }

  private Set<String> resolve(YamlReader.Node word) {
    String text = word.scalar();
    if (!text.startsWith("$")) {
      return Set.of(text);
    }
    Set<String> set = sets.get(text.substring(1));
    if (set == null) {
      throw word.error("no set " + text);
    }
    return set;
  }

  private List<Condition> conditions(YamlReader.Node node, String key) {
    List<Condition> conditions = new ArrayList<>();
    node.find(key)
        .ifPresent(mapping ->
            mapping.mapping().forEach((role, value) -> conditions.add(condition(role, value))));
    return conditions;
  }

  private Condition condition(String role, YamlReader.Node value) {
    Set<String> words = new TreeSet<>();
    Set<FillerKind> kinds = EnumSet.noneOf(FillerKind.class);
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (YamlReader.Node element : value.elements()) {
      String text = element.scalar();
      EventType eventType = eventType(text);
      if (text.startsWith("@")) {
        kinds.add(kind(element, text.substring(1)));
      } else if (eventType != null) {
        types.add(eventType);
      } else {
        words.addAll(resolve(element));
      }
    }
    return new Condition(path(value, role), words, kinds, types);
  }

  private static @Nullable EventType eventType(String text) {
    for (EventType type : EventType.values()) {
      if (type.name().equals(text)) {
        return type;
      }
    }
    return null;
  }

  private static FillerKind kind(YamlReader.Node node, String text) {
    try {
      return FillerKind.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw node.error("unknown kind @" + text);
    }
  }

  private static RolePath path(YamlReader.Node node, String text) {
    try {
      return RolePath.parse(text.strip());
    } catch (IllegalArgumentException unknown) {
      throw node.error("unknown role " + text);
    }
  }

  private static List<List<RolePath>> paths(YamlReader.Node node, String key) {
    List<List<RolePath>> paths = new ArrayList<>();
    for (YamlReader.Node element : node.list(key)) {
      List<RolePath> together = new ArrayList<>();
      for (String part : element.scalar().split("\\+", -1)) {
        if (!part.isBlank()) {
          together.add(path(element, part));
        }
      }
      paths.add(List.copyOf(together));
    }
    return paths;
  }

  private static List<FrameExample> examples(YamlReader.Node node) {
    List<FrameExample> examples = new ArrayList<>();
    for (YamlReader.Node example : node.list("examples")) {
      String text = example.isMapping() ? example.required("text") : example.scalar();
      String status = example.isMapping() ? example.text("status") : "";
      try {
        examples.add(
            FrameExample.parse(text, status.isEmpty() ? Status.HAPPENED : Status.valueOf(status)));
      } catch (IllegalArgumentException wrong) {
        throw example.error(String.valueOf(wrong.getMessage()));
      }
    }
    return examples;
  }
}
