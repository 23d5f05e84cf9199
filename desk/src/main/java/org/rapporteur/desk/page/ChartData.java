package org.rapporteur.desk.page;

import io.javalin.http.Context;
import tools.jackson.databind.json.JsonMapper;

/** What charts are drawn from, as JSON. */
final class ChartData {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ChartData() {}

  /** Answers {@code context} with {@code data}, a record. */
  static void send(Context context, Object data) {
    context.contentType("application/json").result(JSON.writeValueAsString(data));
  }
}
