package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterJobCommandTest {
  @TempDir private Path directory;

  @Test
  void theJarIsWrittenWhereItIsAskedFor() throws IOException {
    Path jar = Files.writeString(directory.resolve("built.jar"), "the job");
    Path out = directory.resolve("job.jar");

    Run.Result result =
        Run.within()
            .environment(ClusterJobCommand.JAR, jar.toString())
            .run("cluster-job", "--out", out.toString());

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(out).hasContent("the job");
    assertThat(result.err()).contains("docs/cluster.md");
  }

  @Test
  void howToBuildItIsToldWhenItIsNotThere() {
    Run.Result result = Run.within().run("cluster-job");

    assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(result.err()).contains("mvn -B package -pl flink -am").doesNotContain("\tat ");
  }
}
