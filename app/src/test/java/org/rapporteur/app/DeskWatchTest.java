package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.Condition;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.feed.PoliteFetcher;
import org.rapporteur.page.PageExtractor;
import org.rapporteur.store.AlertTable;
import org.rapporteur.store.RecordStore;

@Timeout(120)
class DeskWatchTest {
  @TempDir private Path directory;

  @Test
  void feedsAreFollowedBesideTheDeskAndAlertsTell() throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Set.of(),
            Map.of(),
            List.of(),
            Run.TODAY);
    Parts parts =
        new Parts(
            notices -> new WordCoder(),
            (rules, notices) -> new FrameTests.Report(0, 0, 0, List.of()),
            (source, notices) -> List.of(),
            PageExtractor::builtIn,
            ArticleReader::builtIn);
    Messages messages = Messages.of(surroundings, false);
    try (NewsServer paper = new NewsServer();
        RecordStore store = RecordStore.open(directory)) {
      paper.publish(2, 10);
      store
          .alerts()
          .add(
              Alert.of(
                  AlertTable.newId(),
                  "Visits",
                  "type=CONSULT",
                  new Condition.NewRecord(),
                  null,
                  List.of(),
                  "ana",
                  Run.TODAY));
      try (StoreOwner owner = StoreOwner.start(directory, store, parts, surroundings, messages);
          DeskWatch watch =
              DeskWatch.start(
                  surroundings,
                  parts,
                  new KnowledgeOption(),
                  store,
                  directory,
                  List.of(paper.address("/feed")),
                  PoliteFetcher.of(
                      "test", null, Duration.ofMillis(1), Duration.ofSeconds(20), true),
                  Duration.ofMinutes(15),
                  true,
                  messages)) {
        owner.deskAt("https://desk.example/");
        watch.await();
        assertThat(store.totals().articles()).isEqualTo(2);
      }
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("alert Visits: ", " https://desk.example/alerts/")
        .doesNotContain("not followed");
  }
}
