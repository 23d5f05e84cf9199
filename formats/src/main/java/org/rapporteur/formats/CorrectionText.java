package org.rapporteur.formats;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes what a person types into a form or a command as the JSON of a correction. Stateless. */
public final class CorrectionText {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern CODE = Pattern.compile("([A-Z]{3}|---)((?:[A-Z]{3})*)");

  private CorrectionText() {}

  /** An object without fields. */
  public static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** Sets {@code field} to {@code value}, written in short or as JSON. */
  public static void set(ObjectNode fields, String field, String value) {
    if (value.startsWith("{") || value.startsWith("[")) {
      fields.set(field, json(value));
      return;
    }
    switch (field) {
      case "source", "target", "speakers" -> actors(fields.putArray(field), value);
      case "contexts" -> list(fields, field, value);
      case "background" -> {
        if (value.equals("true") || value.equals("false")) {
          fields.put(field, value.equals("true"));
        } else {
          fields.put(field, value);
        }
      }
      case "time" -> time(fields, value);
      default -> {
        if (value.isEmpty()) {
          fields.putNull(field);
        } else {
          fields.put(field, value);
        }
      }
    }
  }

  /** Broken JSON stays a string, which the reader of corrections refuses. */
  private static JsonNode json(String value) {
    try {
      return JSON.readTree(value);
    } catch (JacksonException broken) {
      return StringNode.valueOf(value);
    }
  }

  /** Sets {@code field} to the words between the commas of {@code value}. */
  public static void list(ObjectNode fields, String field, String value) {
    ArrayNode list = fields.putArray(field);
    for (String word : value.split(",", -1)) {
      if (!word.isBlank()) {
        list.add(word.strip());
      }
    }
  }

  /** Codes as parties; what is no code is a name. */
  private static void actors(ArrayNode actors, String value) {
    for (String word : value.split(",", -1)) {
      if (word.isBlank()) {
        continue;
      }
      ObjectNode actor = actors.addObject();
      Matcher code = CODE.matcher(word.strip());
      if (!code.matches()) {
        actor.put("name", word.strip());
        continue;
      }
      if (!code.group(1).equals("---")) {
        actor.put("country", code.group(1));
      }
      ArrayNode sectors = actor.putArray("sectors");
      for (int i = 0; i < code.group(2).length(); i += 3) {
        sectors.add(code.group(2).substring(i, i + 3));
      }
    }
  }

  private static void time(ObjectNode fields, String value) {
    if (value.isEmpty()) {
      fields.putNull("time");
      return;
    }
    String[] days = value.split("/", 2);
    ObjectNode time = fields.putObject("time").put("start", days[0]);
    if (days.length > 1) {
      time.put("end_date", days[1]);
    }
  }

  /** The number, counted from 1, of the record {@code id} of a stored {@code line}. */
  public static Optional<Integer> number(String line, String id) {
    int number = 1;
    for (JsonNode event : JSON.readTree(line).path("events")) {
      if (event.path("id").asString("").equals(id)) {
        return Optional.of(number);
      }
      number++;
    }
    return Optional.empty();
  }

  /** Where record {@code number}, counted from 1, of a stored {@code line} is anchored. */
  public static Optional<ObjectNode> anchor(String line, int number) {
    JsonNode event = JSON.readTree(line).path("events").path(number - 1);
    if (!event.isObject()) {
      return Optional.empty();
    }
    String type = event.path("type").asString("");
    for (JsonNode corrected : event.path("corrected")) {
      if (corrected.path("field").asString("").equals("type")) {
        type = corrected.path("before").asString(type);
        break;
      }
    }
    return Optional.of(
        object()
            .put("type", type)
            .put("begin", event.path("trigger").path("begin").asInt(0))
            .put("end", event.path("trigger").path("end").asInt(0)));
  }
}
