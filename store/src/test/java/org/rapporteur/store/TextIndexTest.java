package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.query.Filter;

class TextIndexTest {
  @TempDir private Path directory;

  @Test
  void articlesAreFoundByTheirWordsInAnyForm() throws Exception {
    fill("Ministers were talking about the border.", "A storm hit the coast.", "Border trade.");
    try (StoreReader reader = StoreReader.open(directory)) {
      assertThat(texts(reader.search("minister talks", 5)))
          .containsExactly("Ministers were talking about the border.");
      assertThat(texts(reader.search("border -trade", 5)))
          .containsExactly("Ministers were talking about the border.");
      assertThat(texts(reader.search("border", 1))).hasSize(1);
      assertThat(texts(reader.search("\"the border\" coast", 5))).isEmpty();
      assertThat(texts(reader.search("-border !!", 5))).isEmpty();
    }
  }

  @Test
  void likeArticlesAreFound() throws Exception {
    fill(
        "Ministers talked about fishing rights near the islands.",
        "Talks about fishing rights near the islands failed.",
        "A storm hit the coast.",
        "Rain hit a village.");
    try (StoreReader reader = StoreReader.open(directory)) {
      String first = reader.search("ministers", 1).getFirst().article().id();
      assertThat(texts(reader.like(first, 1)))
          .containsExactly("Talks about fishing rights near the islands failed.");
      assertThat(reader.like("nobody's", 5)).isEmpty();
    }
  }

  @Test
  void anArticleThatIsCodedAgainIsThereOnce() throws Exception {
    try (RecordStore store = RecordStore.open(directory)) {
      store.save(List.of(StoredCodings.coding("A border.", StoredCodings.DAY, 2)));
      store.save(List.of(StoredCodings.coding("A border.", StoredCodings.DAY.plusDays(1), 1)));
      try (StoreReader reader = store.reader()) {
        assertThat(texts(reader.search("border", 5))).containsExactly("A border.");
        assertThat(reader.count(Filter.parse("text=border"))).isEqualTo(1);
      }
    }
  }

  @Test
  void whatIsMissingOrDamagedIsMadeAnew() throws Exception {
    fill("One border.", "Two borders.");
    Path index = directory.resolve(TextIndex.FOLDER);
    removeAll(index);
    assertFound(2);
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.writeString(file, "no index");
      }
    }
    assertFound(2);
    Path other = directory.resolve("other");
    RecordStore.open(other).close();
    removeAll(index);
    Files.move(other.resolve(TextIndex.FOLDER), index);
    assertFound(2);
  }

  @Test
  void anIndexThatLagsBehindTheDatabaseCatchesUp() throws Exception {
    fill("One border.");
    Path index = directory.resolve(TextIndex.FOLDER);
    Path before = directory.resolve("before");
    Files.createDirectory(before);
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.copy(file, before.resolve(file.getFileName().toString()));
      }
    }
    fill("Two borders.");
    removeAll(index);
    Files.move(before, index);
    assertFound(2);
  }

  @Test
  void theIndexCanBeMadeAnew() throws Exception {
    fill("One border.", "Two borders.");
    try (RecordStore store = RecordStore.open(directory)) {
      store.rebuildIndex();
    }
    assertFound(2);
  }

  private void assertFound(int count) throws StoreException {
    try (StoreReader reader = StoreReader.open(directory)) {
      assertThat(reader.search("border", 5)).hasSize(count);
    }
  }

  private void fill(String... texts) throws StoreException {
    try (RecordStore store = RecordStore.open(directory)) {
      store.save(
          Stream.of(texts).map(text -> StoredCodings.coding(text, StoredCodings.DAY, 1)).toList());
    }
  }

  private static List<String> texts(List<FoundArticle> found) {
    return found.stream().map(FoundArticle::text).toList();
  }

  private static void removeAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
