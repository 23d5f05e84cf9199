package org.rapporteur.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much faster two task managers of one slot are than one: {@code bench/cluster.sh speed FILE}
 * measures it on the lines of a file, {@code -Drapporteur.times} (2) times over.
 */
class ClusterSpeed {
  @TempDir Path folder;

  @Test
  void twoTaskManagersBesideOne() throws Exception {
    Path input = input();
    double one = seconds(input, 1);
    double two = seconds(input, 2);
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .printf(
            Locale.ROOT,
            "articles %d; seconds of the job, start of the coder included: one task manager %.1f,"
                + " two %.1f; %.2f times as fast%n",
            Files.readAllLines(input).size(),
            one,
            two,
            one / two);
  }

  private Path input() throws IOException {
    String file = System.getProperty("rapporteur.articles");
    List<String> lines = new ArrayList<>();
    for (int time = 0; time < Integer.getInteger("rapporteur.times", 2); time++) {
      if (file == null) {
        for (int number = 0; number < 2000; number++) {
          lines.add(News.line(number));
        }
      } else {
        lines.addAll(Files.readAllLines(Path.of(file)));
      }
    }
    return Files.write(folder.resolve("articles.jsonl"), lines);
  }

  private double seconds(Path input, int taskManagers) throws Exception {
    Path own = Files.createDirectory(folder.resolve("cluster-" + taskManagers));
    try (SessionCluster cluster = new SessionCluster(own)) {
      cluster.startJobManager();
      for (int i = 0; i < taskManagers; i++) {
        cluster.startTaskManager();
      }
      Process job =
          cluster.submit(
              List.of("-p", Integer.toString(taskManagers)),
              "--input",
              input.toString(),
              "--out",
              own.resolve("records").toString(),
              "--mode",
              "streaming");
      long begin = System.nanoTime();
      assertThat(job.waitFor()).as(cluster::said).isZero();
      Duration all = Duration.ofNanos(System.nanoTime() - begin);
      return cluster.runtime(job).orElse(all).toMillis() / 1000.0;
    }
  }
}
