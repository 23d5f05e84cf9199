package org.rapporteur.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
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
  private static final int ARTICLES = 1500;
  private static List<String> expected = List.of();

  @TempDir Path folder;

  static IntStream rounds() {
    return IntStream.rangeClosed(1, Integer.getInteger("rapporteur.kills", 1));
  }

  @AfterAll
  static void forget() {
    expected = List.of();
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void nothingIsLostOrTwice(int round) throws Exception {
    Path input = folder.resolve("news");
    Path output = Files.createDirectories(folder.resolve("records"));
    News.write(input, 6, ARTICLES);
    if (expected.isEmpty()) {
      expected = OneMachine.code(input, folder);
    }
    try (SessionCluster cluster = new SessionCluster(Files.createDirectory(folder.resolve("c")));
        WatchService files = Arrivals.watch(output)) {
      Process leader = cluster.startJobManager();
      cluster.startTaskManager();
      Process worker = cluster.startTaskManager();
      Process job =
          cluster.submit(
              "--input",
              input.toString(),
              "--out",
              output.toString(),
              "--poison",
              folder.resolve("poison").toString(),
              "--mode",
              "streaming",
              "--checkpoint",
              "1s");

      Arrivals.await(files, output);
      SessionCluster.kill(worker);
      int before = Lines.sorted(output).size();
      cluster.startTaskManager();
      Arrivals.await(files, output);
      SessionCluster.kill(leader);
      int between = Lines.sorted(output).size();
      cluster.startJobManager();

      assertThat(job.waitFor()).as(cluster::said).isZero();
      assertThat(before).as("killed in the middle").isBetween(1, expected.size() - 1);
      assertThat(between).as("killed in the middle").isBetween(before, expected.size() - 1);
      List<String> lines =
          Stream.concat(
                  Lines.sorted(output).stream(), Lines.sorted(folder.resolve("poison")).stream())
              .sorted()
              .toList();
      assertThat(lines).as("round %d", round).isEqualTo(expected);
    }
  }
}
