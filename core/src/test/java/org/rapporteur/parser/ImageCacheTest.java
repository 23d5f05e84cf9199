package org.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageCacheTest {
  @TempDir private Path directory;
  private final List<String> notices = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger written = new AtomicInteger();

  private static byte[] image(String value) {
    Map<LanguageImage.Section, byte[]> sections = new EnumMap<>(LanguageImage.Section.class);
    for (LanguageImage.Section section : LanguageImage.Section.values()) {
      sections.put(section, new byte[] {1, 2, 3});
    }
    sections.put(LanguageImage.Section.VALUES, FlatStrings.pack(Map.of(value, 7)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      LanguageImage.write(sections, out);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toByteArray();
  }

  private ImageCache cache(Path where, byte[] image) {
    return new ImageCache(
        where,
        notices::add,
        new ImageCache.Source() {
          @Override
          public Optional<ByteBuffer> header() {
            return Optional.of(ByteBuffer.wrap(image, 0, LanguageImage.HEADER_BYTES));
          }

          @Override
          public void write(OutputStream out) throws IOException {
            written.incrementAndGet();
            out.write(image);
          }
        });
  }

  private static int value(LanguageImage image, String text) {
    return new FlatStrings(image.section(LanguageImage.Section.VALUES)).value(text);
  }

  @Test
  void unpacksOnceAndTellsSo() throws IOException {
    assertThat(value(cache(directory, image("river")).open(), "river")).isEqualTo(7);
    assertThat(value(cache(directory, image("river")).open(), "river")).isEqualTo(7);
    assertThat(written).hasValue(1);
    assertThat(notices).containsExactly("Unpacking the language models (once) ...");
  }

  /** What may have happened to a file in the cache. */
  enum Harm {
    EMPTY {
      @Override
      byte[] done(byte[] image) {
        return new byte[0];
      }
    },
    CUT_SHORT {
      @Override
      byte[] done(byte[] image) {
        return Arrays.copyOf(image, image.length - 9);
      }
    },
    GROWN {
      @Override
      byte[] done(byte[] image) {
        return Arrays.copyOf(image, image.length + 8);
      }
    },
    ONE_BIT_WRONG {
      @Override
      byte[] done(byte[] image) {
        byte[] wrong = image.clone();
        wrong[LanguageImage.HEADER_BYTES + 20] ^= 4;
        return wrong;
      }
    },
    ANOTHER_FORMAT {
      @Override
      byte[] done(byte[] image) {
        byte[] other = image.clone();
        other[8]++;
        return other;
      }
    },
    NO_MODEL {
      @Override
      byte[] done(byte[] image) {
        return "Dear diary, today nothing happened. ".repeat(9).getBytes(StandardCharsets.UTF_8);
      }
    },
    ANOTHER_MODEL {
      @Override
      byte[] done(byte[] image) {
        return ImageCacheTest.image("mountain");
      }
    };

    abstract byte[] done(byte[] image);
  }

  @ParameterizedTest
  @EnumSource(Harm.class)
  void whatIsNotTheModelIsReplaced(Harm harm) throws IOException {
    byte[] image = image("river");
    Path file = directory.resolve(ImageCache.FILE_NAME);
    Files.write(file, harm.done(image));
    assertThat(value(cache(directory, image).open(), "river")).isEqualTo(7);
    assertThat(Files.readAllBytes(file)).isEqualTo(image);
    assertThat(written).hasValue(1);
  }

  @Test
  void manyMayUnpackAtOnce() throws Exception {
    byte[] image = image("river");
    Callable<Integer> open = () -> value(cache(directory, image).open(), "river");
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> found : threads.invokeAll(Collections.nCopies(12, open))) {
        assertThat(found.get()).isEqualTo(7);
      }
    }
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(directory.resolve(ImageCache.FILE_NAME));
    }
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsToldAndDoneWithout() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "in the way");
    assertThat(value(cache(file, image("river")).open(), "river")).isEqualTo(7);
    assertThat(notices.getLast())
        .startsWith("Cannot keep the unpacked language models in " + file)
        .endsWith("Set RAPPORTEUR_CACHE to a directory with 100 MB free.");
  }

  @Test
  void aFullDiskIsToldAndLeavesNothingBehind() throws IOException {
    byte[] image = image("river");
    var cache =
        new ImageCache(
            directory,
            notices::add,
            new ImageCache.Source() {
              @Override
              public Optional<ByteBuffer> header() {
                return Optional.empty();
              }

              @Override
              public void write(OutputStream out) throws IOException {
                out.write(image);
                if (written.incrementAndGet() == 1) {
                  throw new IOException("No space left on device");
                }
              }
            });
    assertThat(value(cache.open(), "river")).isEqualTo(7);
    assertThat(notices.getLast()).contains("(IOException: No space left on device)");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void withoutModelsThereIsNoParser() {
    ImageCache.Source none =
        new ImageCache.Source() {
          @Override
          public Optional<ByteBuffer> header() {
            return Optional.empty();
          }

          @Override
          public void write(OutputStream out) throws IOException {
            throw new IOException("language models missing");
          }
        };
    assertThatThrownBy(() -> new ImageCache(directory, notices::add, none).open())
        .isInstanceOf(IOException.class)
        .hasMessage("language models missing");
  }
}
