package org.rapporteur.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A task manager and then the job manager are killed in the middle of a job; nothing is lost and
 * nothing is twice. {@code -Drapporteur.kills=20} does it so often.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledClusterIT {
  /** Articles that come before, between and after the two. */
  private static final int PART = 300;

  @TempDir Path folder;

  static IntStream rounds() {
    return IntStream.rangeClosed(1, Integer.getInteger("rapporteur.kills", 1));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void nothingIsLostOrTwice(int round) throws Exception {
    Path input = Files.createDirectories(folder.resolve("news"));
    Path output = Files.createDirectories(folder.resolve("records"));
    Path poison = folder.resolve("poison");
    try (SessionCluster cluster = new SessionCluster(Files.createDirectory(folder.resolve("c")));
        WatchService files = Arrivals.watch(output)) {
      Process leader = cluster.startJobManager();
      cluster.startTaskManager();
      Process worker = cluster.startTaskManager();
      part(1, input);
      Process job =
          cluster.submit(
              "--input",
              input.toString(),
              "--watch",
              "1s",
              "--out",
              output.toString(),
              "--poison",
              poison.toString(),
              "--checkpoint",
              "1s");

      Arrivals.await(files, output, 1);
      SessionCluster.kill(worker);
      part(2, input);
      cluster.startTaskManager();
      Arrivals.await(files, output, PART + 1);
      SessionCluster.kill(leader);
      part(3, input);
      cluster.startJobManager();
      Arrivals.await(files, output, 3 * PART);

      cluster.stop(job);
      assertThat(job.waitFor()).as(cluster::said).isZero();
      assertThat(
              Stream.concat(Lines.sorted(output).stream(), Lines.sorted(poison).stream()).sorted())
          .as("round %d", round)
          .isEqualTo(OneMachine.code(input, folder));
    }
  }

  /** Adds the articles of {@code part}, in files that are there all at once. */
  private void part(int part, Path input) throws IOException {
    Path made = folder.resolve("part-" + part);
    News.write(made, 2, (part - 1) * PART, part * PART);
    try (Stream<Path> files = Files.list(made)) {
      for (Path file : files.toList()) {
        Files.move(file, input.resolve(part + "-" + file.getFileName()));
      }
    }
  }
}
