package org.rapporteur.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.JsonReason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link ManifestWriter} writes. Stateless. */
public final class ManifestReader {
  private final JsonMapper json = JsonMapper.builder().build();

  /**
   * The manifest in {@code text}.
   *
   * @throws ManifestException if there is none
   */
  public Manifest read(String text) throws ManifestException {
    JsonNode root;
    try {
      root = json.readTree(text);
    } catch (JacksonException broken) {
      throw new ManifestException("not valid JSON: " + JsonReason.of(broken));
    }
    int form = root.path("manifest").asInt(0);
    if (form < 1) {
      throw new ManifestException("no manifest; those have \"manifest\": " + Manifest.FORM);
    }
    if (form > Manifest.FORM) {
      throw new ManifestException(
          "a manifest of form " + form + ", made by a newer Rapporteur; use that one to verify it");
    }
    JsonNode program = root.path("program");
    return new Manifest(
        new Manifest.Program(
            words(program, "version"),
            optional(program, "commit"),
            program.path("modified").asBoolean(false)),
        words(root, "command"),
        strings(root, "options"),
        files(root.path("inputs")),
        new TreeMap<>(strings(root, "knowledge")),
        new TreeMap<>(strings(root, "own")),
        new TreeMap<>(strings(root, "models")),
        optional(root, "corrections"),
        output(root.path("output")),
        files(root.path("files")),
        store(root.path("store")),
        counts(root.path("counts")));
  }

  private static List<HashedFile> files(JsonNode inputs) throws ManifestException {
    List<HashedFile> files = new ArrayList<>();
    for (JsonNode input : inputs) {
      files.add(
          new HashedFile(words(input, "name"), number(input, "bytes"), optional(input, "sha256")));
    }
    return files;
  }

  private static Manifest.@Nullable Written output(JsonNode output) throws ManifestException {
    return output.isObject()
        ? new Manifest.Written(
            words(output, "name"),
            number(output, "bytes"),
            number(output, "lines"),
            words(output, "sha256"))
        : null;
  }

  private static Manifest.@Nullable Stored store(JsonNode store) throws ManifestException {
    return store.isObject()
        ? new Manifest.Stored(
            number(store, "articles"), number(store, "records"), words(store, "sha256"))
        : null;
  }

  private static Map<String, Long> counts(JsonNode counts) {
    Map<String, Long> values = new LinkedHashMap<>();
    counts.properties().forEach(field -> values.put(field.getKey(), field.getValue().asLong(0)));
    return values;
  }

  private static Map<String, String> strings(JsonNode root, String field) throws ManifestException {
    JsonNode object = root.path(field);
    if (!object.isObject()) {
      throw new ManifestException("lacks the object \"" + field + "\"");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      values.put(entry.getKey(), words(object, entry.getKey()));
    }
    return values;
  }

  private static long number(JsonNode node, String field) throws ManifestException {
    if (!node.path(field).isIntegralNumber()) {
      throw new ManifestException("\"" + field + "\" is no number");
    }
    return node.path(field).longValue();
  }

  private static String words(JsonNode node, String field) throws ManifestException {
    String words = optional(node, field);
    if (words == null) {
      throw new ManifestException("lacks \"" + field + "\"");
    }
    return words;
  }

  private static @Nullable String optional(JsonNode node, String field) throws ManifestException {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new ManifestException("\"" + field + "\" is no string");
    }
    return value.stringValue();
  }
}
