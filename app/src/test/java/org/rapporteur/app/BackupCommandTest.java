package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BackupCommandTest {
  @TempDir private Path directory;
  private String data;
  private String copy;
  private String restored;

  @BeforeEach
  void backUp() throws IOException {
    Path article = Files.writeString(directory.resolve("visit.txt"), "Oslo will visit Kenya.\n");
    data = directory.resolve("data").toString();
    copy = directory.resolve("it's a copy").toString();
    restored = directory.resolve("restored").toString();
    Run.within().run("read", article.toString(), "--data", data);
    assertThat(Run.within().run("backup", copy, "--data", data).err())
        .contains("1 article with 1 record");
  }

  @Test
  void whatWasBackedUpComesBack() {
    assertThat(Run.within().run("restore", copy, "--data", restored).err())
        .contains("1 article with 1 record");
    assertThat(Run.within().run("query", "--as", "jsonl", "--data", restored).out())
        .isNotEmpty()
        .isEqualTo(Run.within().run("query", "--as", "jsonl", "--data", data).out());
    assertThat(Run.within().run("search", "visits", "--data", restored).out())
        .contains("Oslo will visit Kenya.");
    assertThat(Path.of(copy).resolve("manifest.json"))
        .hasSameBinaryContentAs(Path.of(data).resolve("manifest.json"));
    assertThat(Path.of(restored).resolve("manifest.json"))
        .hasSameBinaryContentAs(Path.of(data).resolve("manifest.json"));
    assertThat(Run.within().run("reindex", "--data", restored).err()).contains("1 article");
  }

  @Test
  void nothingIsWrittenOver() {
    assertThat(Run.within().run("backup", copy, "--data", data).err())
        .contains("is there already; name a new directory");
    assertThat(Run.within().run("restore", copy, "--data", data).err())
        .contains("has records already");
  }

  @Test
  void aDamagedBackupIsRefused() throws IOException {
    Files.write(Path.of(copy).resolve("records.duckdb"), new byte[] {1}, StandardOpenOption.APPEND);
    Run.Result result = Run.within().run("restore", copy, "--data", restored);
    assertThat(result.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(result.err()).contains("is damaged: its bytes are not those that were written");
    assertThat(Path.of(restored).resolve("records.duckdb")).doesNotExist();
    assertThat(Run.within().run("restore", data, "--data", restored).err())
        .contains("is no backup");
  }
}
