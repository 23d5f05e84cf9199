package org.rapporteur.desk;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells every request in a line of JSON: when, what, by whom, what became of it, and how long it
 * took. What was asked for behind "?" is left out, as it may be private.
 */
final class RequestLog {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BUG = "bug";
  private static final int FRAMES = 5;

  private final Clock clock;
  private final Consumer<String> lines;

  RequestLog(Clock clock, Consumer<String> lines) {
    this.clock = clock;
    this.lines = lines;
  }

  /** Notes that {@code context} met a bug of ours. */
  static void note(Context context, Exception bug) {
    context.attribute(BUG, bug);
  }

  /** Tells of {@code context}, which took {@code milliseconds}. */
  void tell(Context context, float milliseconds) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    Exception bug = context.attribute(BUG);
    line.put("time", clock.instant().toString());
    line.put("level", bug == null ? "INFO" : "ERROR");
    line.put("event", "request");
    line.put("method", context.method().name());
    line.put("path", context.path());
    Endpoint matched = context.endpoints().matchedHttpEndpoint();
    line.put("route", matched == null ? null : matched.path);
    line.put("status", context.statusCode());
    line.put("milliseconds", Math.round(milliseconds));
    line.put("client", context.ip());
    line.put("user", Caller.known(context).map(Caller::name).orElse(null));
    if (bug != null) {
      line.put("bug", bug.toString());
      StackTraceElement[] frames = bug.getStackTrace();
      StringBuilder trace = new StringBuilder();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        trace.append(i == 0 ? "" : " < ").append(frames[i]);
      }
      line.put("at", trace.toString());
    }
    lines.accept(JSON.writeValueAsString(line));
  }
}
