package org.rapporteur.desk.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON. */
final class Answer {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Answer() {}

  /** Answers {@code context} with the object whose fields {@code body} writes. */
  static void object(Context context, Consumer<JsonGenerator> body) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(answer)) {
      out.writeStartObject();
      body.accept(out);
      out.writeEndObject();
    }
    context.contentType("application/json").result(answer.toByteArray());
  }

  /** Writes {@code json} as the value of {@code name}. */
  static void raw(JsonGenerator out, String name, String json) {
    out.writeName(name);
    out.writeRawValue(json);
  }

  /** Writes {@code number}, or null where there is none. */
  static void number(JsonGenerator out, String name, @Nullable Double number) {
    if (number == null) {
      out.writeNullProperty(name);
    } else {
      out.writeNumberProperty(name, number);
    }
  }

  /** Writes {@code day} in the form of ISO 8601, or null where there is none. */
  static void day(JsonGenerator out, String name, @Nullable LocalDate day) {
    out.writeStringProperty(name, day == null ? null : day.toString());
  }
}
