package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.frame.EventPages;
import org.rapporteur.frame.FrameSet;

class EventPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "events");

  @Test
  void theCommittedPagesAreThoseOfTheFrames() throws IOException {
    Map<String, String> pages = EventPages.of(FrameSet.builtIn());
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(PAGES.resolve(page.getKey()))
          .as("run: ./rapporteur rules docs docs/events")
          .hasContent(page.getValue());
    }
    try (Stream<Path> files = Files.list(PAGES)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(names).containsExactlyInAnyOrderElementsOf(pages.keySet());
    }
  }
}
