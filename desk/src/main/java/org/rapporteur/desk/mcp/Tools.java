package org.rapporteur.desk.mcp;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked, and the answers. */
public final class Tools {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<Tool> ALL =
      Stream.concat(EventTools.all().stream(), NewsTools.all().stream()).toList();

  private Tools() {}

  static List<Tool> all() {
    return ALL;
  }

  /**
   * What {@code reader} tells when {@code name} is called with {@code arguments}, both JSON.
   *
   * @throws BadRequestException when that makes no sense
   */
  public static String answer(StoreReader reader, String name, String arguments)
      throws StoreException {
    Tool tool =
        ALL.stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() ->
                new BadRequestException(
                    "there is no tool "
                        + name
                        + ", but "
                        + String.join(", ", ALL.stream().map(Tool::name).toList())));
    Map<String, Object> values;
    try {
      values = JSON.readValue(arguments, new TypeReference<Map<String, Object>>() {});
    } catch (JacksonException malformed) {
      throw new BadRequestException("the arguments are no JSON object");
    }
    return JSON.writeValueAsString(tool.work().answer(reader, new Arguments(values)));
  }
}
