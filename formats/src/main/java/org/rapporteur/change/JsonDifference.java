package org.rapporteur.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the fields in which two JSON values differ. */
public final class JsonDifference {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonDifference() {}

  /** The first field in which two lines of JSON differ; empty when one is no JSON or they agree. */
  public static Optional<FieldChange> first(String before, String after) {
    try {
      return between(JSON.readTree(before), JSON.readTree(after)).stream().findFirst();
    } catch (JacksonException noJson) {
      return Optional.empty();
    }
  }

  /** The fields in which {@code before} and {@code after} differ, in the order of the first. */
  public static List<FieldChange> between(JsonNode before, JsonNode after) {
    List<FieldChange> changes = new ArrayList<>();
    add(changes, "", before, after);
    return changes;
  }

  private static void add(List<FieldChange> changes, String path, JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return;
    }
    if (before.isObject() && after.isObject()) {
      Set<String> names = new LinkedHashSet<>(before.propertyNames());
      names.addAll(after.propertyNames());
      for (String name : names) {
        String below = path.isEmpty() ? name : path + "." + name;
        add(changes, below, before.path(name), after.path(name));
      }
    } else if (before.isArray() && after.isArray()) {
      for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
        add(changes, path + "[" + i + "]", before.path(i), after.path(i));
      }
    } else {
      changes.add(
          new FieldChange(
              path,
              before.isMissingNode() ? null : before.toString(),
              after.isMissingNode() ? null : after.toString()));
    }
  }
}
