package org.rapporteur.desk.api;

import io.javalin.http.Context;
import org.rapporteur.desk.BadRequestException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs send. */
final class Bodies {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Bodies() {}

  /** The JSON object that {@code context} carries. */
  static JsonNode object(Context context) {
    JsonNode root;
    try {
      root = JSON.readTree(context.bodyAsBytes());
    } catch (JacksonException malformed) {
      throw new BadRequestException("the body is no JSON; send one object as application/json");
    }
    if (!root.isObject()) {
      throw new BadRequestException("the body is no JSON object");
    }
    return root;
  }
}
