package org.rapporteur.formats;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a JSON object by name. What a field may not hold is told with the way to it
 * ("events[2].time.start").
 */
final class JsonFields {
  private static final int SHOWN = 40;

  private final JsonNode object;
  private final String path;

  JsonFields(JsonNode object, String path) {
    this.object = object;
    this.path = path;
    if (!object.isObject()) {
      throw new WrongFieldException((path.isEmpty() ? "the line" : path) + " is no object");
    }
  }

  /** The words of field {@code name}; null where it is missing or null. */
  @Nullable String words(String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw wrong(name, "is no string");
    }
    return value.stringValue();
  }

  /** Whether field {@code name} is there, perhaps as null. */
  boolean has(String name) {
    return object.has(name);
  }

  /** Refuses fields that are not among {@code names}. */
  void only(String... names) {
    List<String> known = List.of(names);
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        throw wrong(name, "is unknown; there are " + String.join(", ", known));
      }
    }
  }

  /** The words of field {@code name}; empty where it is missing or null. */
  String wordsOrNone(String name) {
    String words = words(name);
    return words == null ? "" : words;
  }

  /** The words of field {@code name}, which must be there. */
  String needed(String name) {
    String words = words(name);
    if (words == null) {
      throw wrong(name, "is missing");
    }
    return words;
  }

  /** What {@code read} makes of the words of {@code name}, which must be there. */
  <T> T needed(String name, Function<String, T> read) {
    String words = needed(name);
    try {
      return read.apply(words);
    } catch (IllegalArgumentException | DateTimeParseException unknown) {
      throw wrong(name, "cannot be " + shorten(words));
    }
  }

  /** What {@code read} makes of the words of {@code name}; null where it is missing or null. */
  <T> @Nullable T optional(String name, Function<String, T> read) {
    return words(name) == null ? null : needed(name, read);
  }

  @Nullable LocalDate date(String name) {
    return optional(name, LocalDate::parse);
  }

  boolean isTrue(String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      throw wrong(name, "is neither true nor false");
    }
    return value.booleanValue();
  }

  @Nullable Double decimal(String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      throw wrong(name, "is no number");
    }
    return value.doubleValue();
  }

  @Nullable Integer integer(String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wrong(name, "is no whole number");
    }
    return value.intValue();
  }

  /** The number of {@code name}; 0 where it is missing. */
  int integerOrZero(String name) {
    Integer number = integer(name);
    return number == null ? 0 : number;
  }

  /** The strings of the list {@code name}; none where it is missing. */
  List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    for (JsonNode value : list(name)) {
      if (!value.isString()) {
        throw wrong(name, "is no list of strings");
      }
      strings.add(value.stringValue());
    }
    return strings;
  }

  /** What {@code read} makes of each object of the list {@code name}; none where it is missing. */
  <T> List<T> objects(String name, Function<JsonFields, T> read) {
    List<T> objects = new ArrayList<>();
    for (JsonNode value : list(name)) {
      JsonFields fields = new JsonFields(value, way(name) + "[" + objects.size() + "]");
      objects.add(fields.make(read));
    }
    return objects;
  }

  /** The object of field {@code name}; null where it is missing or null. */
  @Nullable JsonFields object(String name) {
    JsonNode value = object.path(name);
    return value.isMissingNode() || value.isNull() ? null : new JsonFields(value, way(name));
  }

  /** What {@code read} makes of this object; what contradicts itself is told with its place. */
  <T> T make(Function<JsonFields, T> read) {
    try {
      return read.apply(this);
    } catch (WrongFieldException told) {
      throw told;
    } catch (IllegalArgumentException contradiction) {
      throw new WrongFieldException(path + ": " + contradiction.getMessage());
    }
  }

  private JsonNode list(String name) {
    JsonNode value = object.path(name);
    if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
      throw wrong(name, "is no list");
    }
    return value;
  }

  private WrongFieldException wrong(String name, String what) {
    return new WrongFieldException("\"" + way(name) + "\" " + what);
  }

  private String way(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String shorten(String text) {
    return '"' + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + '"';
  }

  /** A field that does not hold what it should; the message is for the user. */
  static final class WrongFieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    WrongFieldException(String message) {
      super(message);
    }
  }
}
