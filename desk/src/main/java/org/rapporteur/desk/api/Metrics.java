package org.rapporteur.desk.api;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.rapporteur.desk.Page;

/** Counts and times what is asked, for Prometheus. */
public final class Metrics implements Page {
  private static final String BEGUN = "request-begun";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** Those of this process. */
  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(
        "/metrics",
        context ->
            context
                .contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(registry.scrape()));
  }

  /** Notes when {@code context} came. */
  public void begin(Context context) {
    context.attribute(BEGUN, System.nanoTime());
  }

  /** Notes where an answer came from. */
  public void answered(String from) {
    registry.counter("desk.answers", "from", from).increment();
  }

  /** Notes what became of {@code context}. */
  public void end(Context context) {
    Long begun = context.attribute(BEGUN);
    if (begun == null) {
      return;
    }
    Endpoint matched = context.endpoints().matchedHttpEndpoint();
    Timer.builder("http.server.requests")
        .description("What was asked of the desk")
        .tag("method", context.method().name())
        .tag("path", matched == null ? "none" : matched.path)
        .tag("status", String.valueOf(context.statusCode()))
        .register(registry)
        .record(Duration.ofNanos(System.nanoTime() - begun));
  }
}
