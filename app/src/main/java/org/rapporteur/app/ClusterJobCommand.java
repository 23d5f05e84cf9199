package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur cluster-job}: hands out the jar with the job for many machines. */
@Command(
    name = "cluster-job",
    header = "Writes the jar of the job that codes on many machines.",
    description = {
      "It is given to a cluster of Apache Flink 2.3 on Java 25 (docs/cluster.md), holds the language",
      "models, and writes the same records as code does on one machine."
    },
    footer = {
      "",
      "Example: rapporteur cluster-job --out rapporteur-job.jar",
      "         flink run -d rapporteur-job.jar --input s3://news/ --out s3://records/"
    })
final class ClusterJobCommand implements Callable<Integer> {
  /** The variable in which the launcher says where the jar is. */
  static final String JAR = "RAPPORTEUR_JOB_JAR";

  private final Surroundings surroundings;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write it (default: rapporteur-job.jar).")
  private Path out = Path.of("rapporteur-job.jar");

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ClusterJobCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws EnvironmentException {
    Path jar = Path.of(surroundings.environment().getOrDefault(JAR, ""));
    if (!Files.isRegularFile(jar)) {
      throw new EnvironmentException(
          "the jar of the job is not there; build it with \"mvn -B package -pl flink -am\" and name"
              + " it in the variable "
              + JAR);
    }
    Path target = surroundings.path(out);
    try {
      Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
      Messages.of(surroundings, Rapporteur.isDebug(spec))
          .say(
              target + ": " + (Files.size(target) >> 20) + " MiB; docs/cluster.md says how to run");
    } catch (IOException cause) {
      throw new EnvironmentException("cannot write " + target + ": " + cause.getMessage(), cause);
    }
    return ExitCode.OK;
  }
}
