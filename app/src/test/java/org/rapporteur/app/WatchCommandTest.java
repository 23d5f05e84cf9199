package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.FeedHealth;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

@Timeout(120)
class WatchCommandTest {
  @TempDir private Path directory;
  private NewsServer paper;

  @BeforeEach
  void start() throws IOException {
    paper = new NewsServer();
  }

  @AfterEach
  void stop() {
    paper.close();
  }

  private Run.Result watch(String... options) {
    String[] arguments = {
      "watch",
      paper.address("/feed"),
      "--once",
      "--allow-private",
      "--delay",
      "1ms",
      "--data",
      directory.resolve("data").toString(),
      "--format",
      "json"
    };
    String[] all = new String[arguments.length + options.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(options, 0, all, arguments.length, options.length);
    return Run.within().run(all);
  }

  @Test
  void articlesAreFollowedOnce() throws IOException {
    paper.publish(3, 10);
    Path report = directory.resolve("report.json");
    Run.Result first = watch("--report", report.toString());
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).hasLineCount(3).contains("CONSULT", "\"published\":\"2024-06-17\"");
    assertThat(first.err()).contains("3 new, 0 read anew, 0 unchanged; it holds 3 articles");
    assertThat(Files.readString(report)).contains("\"articles\" : 3", "\"complete\" : true");
    int asked = paper.asked().size();
    Run.Result second = watch();
    assertThat(second.out()).isEmpty();
    assertThat(paper.asked().subList(asked, paper.asked().size()))
        .containsExactly("/robots.txt", "/feed");
    paper.publish(4, 10);
    assertThat(watch().out()).hasLineCount(1).contains("story/3");
  }

  @Test
  void aChangedArticleIsANewVersionAndOnlyItIsCodedAgain() {
    paper.publish(2, 10);
    watch();
    paper.publish(2, 11);
    paper.change(1, "seven");
    Run.Result result = watch();
    assertThat(result.out()).hasLineCount(1).contains("story/1", "seven");
    assertThat(result.err()).contains("1  new versions", "1  unchanged", "it holds 3 articles");
  }

  @Test
  void whatFailsForNowIsTriedAgainInTheNextRun() {
    paper.publish(1, 10);
    watch();
    paper.publish(2, 10);
    paper.failStories(500);
    Run.Result failed = watch();
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err())
        .contains("NOT_FETCHED: HTTP status 500", "1 link still to be followed");
    paper.fail(200);
    Run.Result then = watch();
    assertThat(then.out()).hasLineCount(1).contains("story/1");
    assertThat(then.err()).doesNotContain("still to be followed");
  }

  @Test
  void howFeedsDoIsNoted() throws Exception {
    paper.publish(1, 10);
    watch();
    FeedHealth sound = health();
    assertThat(sound.answered()).isNotNull().isEqualTo(sound.asked());
    assertThat(sound.failures()).isZero();
    paper.breakFeed("<html><body>moved</body></html>");
    watch();
    watch();
    FeedHealth broken = health();
    assertThat(broken.answered()).isEqualTo(sound.answered());
    assertThat(broken.failures()).isEqualTo(2);
    assertThat(broken.problem()).contains("not a feed");
  }

  private FeedHealth health() throws StoreException {
    try (StoreReader reader = StoreReader.open(directory.resolve("data"))) {
      return reader.sources().feeds().getFirst();
    }
  }

  @Test
  void aBrokenFeedIsToldAndTheOthersAreRead() throws IOException {
    paper.breakFeed("<rss version='2.0'><channel><item>");
    try (NewsServer other = new NewsServer()) {
      other.publish(1, 10);
      Path list =
          Files.writeString(
              directory.resolve("feeds.opml"),
              "<opml><body><outline xmlUrl='" + other.address("/feed") + "'/></body></opml>");
      Run.Result result = watch(list.toString());
      assertThat(result.code()).isEqualTo(1);
      assertThat(result.err()).contains("not a sound feed");
      assertThat(result.out()).hasLineCount(1);
    }
  }

  @Test
  void privateNetworksAreRefusedUnlessAllowed() {
    paper.publish(1, 10);
    Run.Result result =
        Run.within()
            .run(
                "watch",
                paper.address("/feed"),
                "--once",
                "--data",
                directory.resolve("d").toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("private network", "--allow-private").doesNotContain("\tat ");
    assertThat(paper.asked()).isEmpty();
  }
}
