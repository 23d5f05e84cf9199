package org.rapporteur.cluster;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Runs the job with three tasks side by side in the process of the test. */
final class LocalJob {
  private LocalJob() {}

  /** Runs it to its end. */
  static void run(String... arguments) throws Exception {
    Configuration settings = new Configuration();
    settings.setString("restart-strategy.type", "none");
    settings.setString("pipeline.generic-types", "false");
    StreamExecutionEnvironment cluster =
        StreamExecutionEnvironment.createLocalEnvironment(3, settings);
    ClusterJob.build(cluster, JobOptions.parse(arguments));
    cluster.execute();
  }
}
