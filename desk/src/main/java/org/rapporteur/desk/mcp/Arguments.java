package org.rapporteur.desk.mcp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.page.Parameters;
import org.rapporteur.query.Filter;

/** What a tool is called with, checked. */
final class Arguments {
  private static final int MOST = 200;

  private final Map<String, Object> values;

  Arguments(Map<String, Object> values) {
    this.values = values;
  }

  /** The words of {@code name}; empty where there are none. */
  String words(String name) {
    return Objects.requireNonNullElse(values.get(name), "").toString().strip();
  }

  /** The words of {@code name}, which must be there. */
  String needed(String name) {
    String words = words(name);
    if (words.isEmpty()) {
      throw new BadRequestException("the argument " + name + " is missing");
    }
    return words;
  }

  /** The records that are meant: what {@code more} says, and the argument "filter". */
  Filter filter(String more) {
    return Parameters.filter((more + " " + words("filter")).strip());
  }

  /** How many at most, {@code usually} unless it is said. */
  int limit(int usually) {
    Object told = values.get("limit");
    if (told == null) {
      return usually;
    }
    if (told instanceof Number number && number.intValue() >= 1 && number.intValue() <= MOST) {
      return number.intValue();
    }
    throw new BadRequestException("limit is a number from 1 to " + MOST);
  }

  /** Which of the constants of {@code usually} is meant by {@code name}. */
  <E extends Enum<E>> E choice(String name, E usually) {
    String told = words(name).toLowerCase(Locale.ROOT);
    if (told.isEmpty()) {
      return usually;
    }
    E[] all = usually.getDeclaringClass().getEnumConstants();
    return Arrays.stream(all)
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(told))
        .findFirst()
        .orElseThrow(() ->
            new BadRequestException(
                name
                    + " is one of "
                    + Arrays.stream(all)
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))));
  }
}
