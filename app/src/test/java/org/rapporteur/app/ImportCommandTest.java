package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.formats.WholeLines;

@Timeout(60)
class ImportCommandTest {
  private static final List<String> TEXTS =
      List.of("Oslo will visit Kenya.", "Read \\\"more\\\" here\\nChad will visit Peru.");

  @TempDir private Path directory;

  private Path coded() throws IOException {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      articles.add(
          "{\"id\":\"%d\",\"text\":\"%s\",\"date\":\"2024-06-1%d\",\"url\":\"https://example.org/%d\"}"
              .formatted(i, TEXTS.get(i), i, i));
    }
    return Files.write(directory.resolve("articles.jsonl"), articles);
  }

  private Path whole(Path articles) throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> records = Run.within().run("code", articles.toString()).out().lines().toList();
    for (int i = 0; i < records.size(); i++) {
      String text = TEXTS.get(i).replace("\\\"", "\"").replace("\\n", "\n");
      lines.add(new WholeLines().write(articles.toString(), text, records.get(i)));
    }
    Path folder = Files.createDirectories(directory.resolve("whole"));
    Files.writeString(folder.resolve(".not-whole.jsonl"), "{");
    Files.write(folder.resolve("part.jsonl"), lines);
    return folder;
  }

  private String stored(Path data) {
    return Run.within().run("query", "--as", "jsonl", "--data", data.toString()).out();
  }

  @Test
  void whatWasCodedElsewhereIsStoredAsIfItWereReadHere() throws IOException {
    Path articles = coded();
    Path whole = whole(articles);
    Path read = directory.resolve("read");
    Path imported = directory.resolve("imported");
    Run.within().run("read", articles.toString(), "--data", read.toString());

    Run.Result result = Run.within().run("import", whole.toString(), "--data", imported.toString());

    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.OK);
    assertThat(result.err()).contains("2 new").contains("2 articles with 2 records");
    assertThat(stored(imported)).isNotEmpty().isEqualTo(stored(read));
    assertThat(Run.within().run("import", whole.toString(), "--data", imported.toString()).err())
        .contains("0 new, 0 read anew, 2 unchanged");
    assertThat(Run.within().run("search", "Chad", "--data", imported.toString()).out())
        .contains("Chad");
  }

  @Test
  void brokenLinesAreToldAndTheRestIsStored() throws IOException {
    Path part = whole(coded()).resolve("part.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(part));
    lines.add(0, "{\"record\":{}}");
    lines.add(1, "{\"id\":");
    Files.write(part, lines);

    Run.Result result =
        Run.within().run("import", part.toString(), "--data", directory.resolve("data").toString());

    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(result.err())
        .contains("part.jsonl:1: BAD_RECORD: no \"record\" with its \"text\"")
        .contains("part.jsonl:2: BAD_RECORD: not valid JSON")
        .contains("2 articles with 2 records")
        .doesNotContain("\tat ");
  }
}
