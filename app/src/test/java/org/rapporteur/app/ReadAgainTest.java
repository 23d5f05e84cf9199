package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coding.Coder;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;

/** Articles that are stored as they would be coded. */
@Timeout(60)
class ReadAgainTest {
  private static final int ARTICLES = 20;

  private final AtomicInteger coded = new AtomicInteger();

  @TempDir private Path directory;
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append("{\"id\":\"a%d\",\"text\":\"Oslo %d will visit Kenya.\"}\n".formatted(i, i));
    }
    articles = Files.writeString(directory.resolve("articles.jsonl"), lines);
  }

  @Test
  void areNotCodedAgain() {
    assertThat(read("coder one").err()).contains("20 new, 0 read anew, 0 unchanged");
    assertThat(coded.getAndSet(0)).isEqualTo(ARTICLES);
    assertThat(read("coder one").err())
        .contains("0 new, 0 read anew, 20 unchanged; it holds 20 articles with 20 records");
    assertThat(coded.get()).isZero();
  }

  @Test
  void anotherCoderCodesThemAgainAndIsRememberedThen() {
    read("coder one");
    coded.set(0);
    assertThat(read("coder two").err()).contains("0 new, 0 read anew, 20 unchanged");
    assertThat(coded.getAndSet(0)).isEqualTo(ARTICLES);
    read("coder two");
    assertThat(coded.get()).isZero();
  }

  @Test
  void whatHasChangedIsCoded() throws IOException {
    read("coder one");
    coded.set(0);
    Files.writeString(articles, Files.readString(articles).replace("\"a7\"", "\"a7-changed\""));
    read("coder one");
    assertThat(coded.get()).isEqualTo(1);
    assertThat(read("coder one", "--date", "2024-06-17").err()).contains("20 read anew");
  }

  @Test
  void aTextThatComesTwiceInARunStaysAsItCameFirst() throws IOException {
    Files.writeString(
        articles,
        """
        {"id":"first","text":"Oslo will visit Kenya.","date":"2024-06-17"}
        {"id":"again","text":"Oslo will visit Kenya.","date":"2024-06-19"}
        """);
    assertThat(read("coder one").err()).contains("1 new, 0 read anew, 1 unchanged");
    String hash = hash();
    coded.set(0);
    assertThat(read("coder one").err()).contains("0 new, 0 read anew, 2 unchanged");
    assertThat(coded.getAndSet(0)).isZero();
    assertThat(read("coder two").err()).contains("0 new, 0 read anew, 2 unchanged");
    assertThat(coded.getAndSet(0)).isEqualTo(2);
    assertThat(read("coder two").err()).contains("2 unchanged");
    assertThat(coded.get()).isZero();
    assertThat(hash()).isEqualTo(hash);
  }

  @Test
  void aPageIsKnownByItsBytesAndByItsWords() throws IOException {
    articles = Files.writeString(directory.resolve("page.html"), NewsServer.page("1"));
    assertThat(read("coder one").err()).contains("1 new");
    assertThat(coded.getAndSet(0)).isEqualTo(1);
    assertThat(read("coder one").err()).contains("0 new, 0 read anew, 1 unchanged");
    Files.writeString(articles, NewsServer.page("1") + "<!-- served by another machine -->");
    assertThat(read("coder one").err()).contains("0 new, 0 read anew, 1 unchanged");
    assertThat(coded.get()).isZero();
    assertThat(read("coder one", "--date", "2024-06-17").err()).contains("it holds 1 article");
  }

  private String hash() {
    try (RecordStore store = RecordStore.open(Path.of(data()))) {
      return store.contentHash();
    } catch (StoreException cause) {
      throw new AssertionError(cause);
    }
  }

  @Test
  void recordsThatAreToBePrintedAreCoded() {
    read("coder one");
    coded.set(0);
    Run.Result printed =
        Run.within()
            .coder(new CountedCoders("coder one"))
            .run("read", articles.toString(), "--format", "json", "--data", data());
    assertThat(printed.out().lines()).hasSize(ARTICLES);
    assertThat(coded.get()).isEqualTo(ARTICLES);
  }

  private Run.Result read(String identity, String... more) {
    String[] arguments = {"read", articles.toString(), "--format", "none", "--data", data()};
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Run.within().coder(new CountedCoders(identity)).run(all);
  }

  private String data() {
    return directory.resolve("data").toString();
  }

  /** Coders that are told apart by a name, and count what they do. */
  private final class CountedCoders implements CoderFactory {
    private final String name;

    CountedCoders(String name) {
      this.name = name;
    }

    @Override
    public Coder create(Consumer<String> notices) {
      WordCoder words = new WordCoder();
      return source -> {
        coded.incrementAndGet();
        return words.code(source);
      };
    }

    @Override
    public Optional<String> identity() {
      return Optional.of(name);
    }
  }
}
