package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.Coder;
import org.rapporteur.coding.Coding;

/**
 * Folders of many kinds of files, copies and versions in the store, and runs that are cut short.
 */
@Timeout(120)
class ReadSourcesTest {
  private static final String STORY =
      "Oslo will visit Kenya.\\nThe minister said on Monday that the talks would be held in the"
          + " capital, and that nobody expected a result before the end of the year. Other guests"
          + " had left the hall by then, a spokesman told reporters who were waiting outside in the"
          + " rain.";

  @TempDir private Path directory;

  private Run.Result read(Run run, String... options) {
    String[] arguments = {
      "read", directory.resolve("in").toString(), "--data", directory.resolve("data").toString()
    };
    String[] all = new String[arguments.length + options.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(options, 0, all, arguments.length, options.length);
    return run.run(all);
  }

  private void put(String name, String content) throws IOException {
    Files.createDirectories(directory.resolve("in"));
    Files.writeString(directory.resolve("in").resolve(name), content);
  }

  @Test
  void aFolderIsReadAndAccountedFor() throws IOException {
    put("a.txt", "Oslo will visit Kenya.");
    put("b.csv", "title,text\nA,Oslo will visit Kenya.\nB,\n");
    put(
        "c.txt",
        "Der Bundeskanzler hat am Montag in Berlin erklärt, dass Deutschland keine weiteren Panzer"
            + " liefern werde.");
    put(
        "d.rss",
        "<rss version='2.0'><channel><item><link>https://example.org/1</link></item></channel></rss>");
    Path report = directory.resolve("report.json");
    Run.Result result = read(Run.within(), "--format", "json", "--report", report.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .hasLineCount(4)
        .contains(
            "\"language\":\"de\",\"events\":[]",
            "in German (de), which is not coded",
            "MISSING_TEXT");
    assertThat(result.err())
        .contains(
            "5  read",
            "2  articles",
            "1  copies: 1 exact",
            "1  other language: 1 de",
            "1  not articles: 1 feed entry without the article's text",
            "1  broken: 1 MISSING_TEXT");
    assertThat(Files.readString(report))
        .contains(
            "\"read\" : 5", "\"otherLanguageBy\" : {", "\"brokenBy\" : {", "\"complete\" : true");
  }

  @Test
  void copiesAreLinkedAndVersionsCounted() throws IOException {
    put(
        "a.jsonl",
        """
        {"text":"%s","url":"https://www.example.org/1?utm_source=x"}
        {"text":"%s","url":"https://other.example/reprint"}
        {"text":"New lede. %s","url":"https://example.org/1"}
        """
            .formatted(STORY, STORY, STORY));
    Run.Result result = read(Run.within(), "--format", "none");
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("3 new", "1  copies: 1 exact", "1  new versions");
    Run.Result again = read(Run.within(), "--format", "none");
    assertThat(again.err())
        .contains("0 new, 0 read anew, 3 unchanged")
        .doesNotContain("new versions");
  }

  @Test
  void aRunThatIsCutShortGoesOnWhereItWas() throws IOException {
    for (int i = 0; i < 1200; i++) {
      put("%04d.txt".formatted(i), "Oslo will visit Kenya. Number " + i);
    }
    AtomicInteger coded = new AtomicInteger();
    Run.Result cut =
        read(
            Run.within().coder(notices -> new Stopping(coded, 1100)),
            "--format",
            "none",
            "--threads",
            "1");
    assertThat(cut.code()).isEqualTo(ExitCode.ENVIRONMENT);
    AtomicInteger rest = new AtomicInteger();
    Run.Result whole =
        read(
            Run.within().coder(notices -> new Stopping(rest, Integer.MAX_VALUE)),
            "--format",
            "none");
    assertThat(whole.code()).as(whole.err()).isZero();
    assertThat(whole.err())
        .contains(
            "going on behind 1,000 items",
            "1,200  read",
            "1,200  articles",
            "it holds 1200 articles".replace("1200", "1,200"));
    assertThat(rest).hasValue(200);
    assertThat(read(Run.within(), "--format", "none").err())
        .doesNotContain("going on")
        .contains("1200 unchanged");
  }

  @Test
  void outputToAFileGoesOnToo() throws IOException {
    for (int i = 0; i < 50; i++) {
      put("%04d.txt".formatted(i), "Oslo will visit Kenya. Number " + i);
    }
    Path out = directory.resolve("out.jsonl");
    String[] arguments = {
      "code", directory.resolve("in").toString(), "--output", out.toString(), "--threads", "1"
    };
    Run.Result result = Run.within().run(arguments);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(out).content().hasLineCount(50);
    assertThat(directory.resolve("out.jsonl.progress")).doesNotExist();
    assertThat(result.out()).isEmpty();
  }

  /** Runs out of memory at a certain article. */
  private record Stopping(AtomicInteger coded, int last) implements Coder {
    @Override
    public Coding code(ArticleSource source) {
      if (coded.incrementAndGet() > last) {
        throw new OutOfMemoryError("as if");
      }
      return new WordCoder().code(source);
    }
  }
}
