package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.formats.ErrorCode;

@Timeout(60)
class HostileSourcesTest {
  @TempDir private Path directory;

  @Test
  void aBombOfGzipEndsAtItsBounds() throws IOException {
    Path bomb = directory.resolve("bomb.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb), 1 << 16)) {
      out.write("{\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) '\n');
      for (int i = 0; i < 400; i++) {
        out.write(zeros);
      }
    }
    List<Item> items = Reading.files(ReadingOptions.USUAL, bomb);
    assertThat(items.getFirst()).isInstanceOf(Item.Line.class);
    assertThat(refused(items.getLast()).code()).isEqualTo(ErrorCode.TOO_LONG);
  }

  @Test
  void aPageOfTwoGigabytesIsNotHeld() throws IOException {
    byte[] head = "<!doctype html><p>".getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new SequenceInputStream(new ByteArrayInputStream(head), new Endless(2L << 30));
    try (PathSource source = new PathSource(List.of("-"), endless, ReadingOptions.USUAL)) {
      assertThat(refused(Objects.requireNonNull(source.next())).code())
          .isEqualTo(ErrorCode.TOO_LONG);
      assertThat(source.next()).isNull();
      assertThat(source.bytesRead()).isLessThan(20L << 20);
    }
  }

  @Test
  void entitiesAreNotExpanded() {
    StringBuilder bomb =
        new StringBuilder("<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    bomb.append("]><nitf><body><body.content><p>&a29;</p></body.content></body></nitf>");
    assertThat(Reading.input(bomb.toString())).singleElement().isInstanceOf(Item.Refused.class);
  }

  @Test
  void nothingOutsideOfTheFileIsRead() {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<nitf><body><body.content><p>a &x; b</p></body.content></body></nitf>";
    for (Item item : Reading.input(xml)) {
      if (item instanceof Item.Text text) {
        assertThat(text.text()).matches("a\\s+b");
      }
    }
    String feed =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<rss version='2.0'><channel><title>&x;</title></channel></rss>";
    assertThat(Reading.input(feed))
        .singleElement()
        .satisfies(item -> assertThat(refused(item).code()).isEqualTo(ErrorCode.MALFORMED));
  }

  @Test
  void deepNestingIsRefusedOrRead() {
    int depth = 100_000;
    String json = "[" + "[".repeat(depth) + "]".repeat(depth) + "]";
    assertThat(Reading.input(json)).allMatch(item -> item instanceof Item.Refused);
    String xml =
        "<nitf><body><body.content>"
            + "<p>".repeat(depth)
            + "words"
            + "</p>".repeat(depth)
            + "</body.content></body></nitf>";
    assertThat(Reading.input(xml)).hasSize(1);
    String feed =
        "<rss version='2.0'><channel><item><description>"
            + "<b>".repeat(depth)
            + "x"
            + "</b>".repeat(depth)
            + "</description></item></channel></rss>";
    assertThat(Reading.input(feed)).hasSizeLessThan(2);
    String markdown = "---\ntitle: x\n---\n" + ">".repeat(depth) + " x";
    assertThat(Reading.input(markdown)).hasSize(1);
    String page =
        "From: a\nTo: b\nSubject: c\nContent-Type: text/html\n\n" + "<div>".repeat(depth) + "x";
    assertThat(Reading.input(page)).hasSize(1);
  }

  @Test
  void namesInArchivesAreNoPaths() throws IOException {
    Path inner = Files.createDirectories(directory.resolve("a/b"));
    Path outside = directory.resolve("outside.txt");
    Files.write(
        inner.resolve("tricks.zip"),
        Reading.zip(
            "../../outside.txt", "Norway met Kenya.", outside.toString(), "Peru met Chile."));
    byte[] link = Reading.tar("outside.txt", "");
    link[156] = '2';
    byte[] target = "/etc/hostname".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(target, 0, link, 157, target.length);
    Files.write(inner.resolve("link.tar"), link);
    List<Item> items =
        Reading.files(ReadingOptions.USUAL, inner.resolve("tricks.zip"), inner.resolve("link.tar"));
    assertThat(items)
        .filteredOn(item -> item instanceof Item.Text)
        .extracting(item -> ((Item.Text) item).text())
        .containsExactly("Norway met Kenya.", "Peru met Chile.");
    try (Stream<Path> files = Files.walk(directory)) {
      assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("tricks.zip", "link.tar");
    }
  }

  @Test
  void hugeRowsAndValuesAreRefused() {
    String huge = "x".repeat(17 << 20);
    assertThat(refused(Reading.input("title,text\na,\"" + huge).getFirst()).code())
        .isEqualTo(ErrorCode.TOO_LONG);
    assertThat(refused(Reading.input("[{\"text\":\"" + huge + "\"}]").getFirst()))
        .isInstanceOf(Item.Refused.class);
    assertThat(
            ((Item.Line) Reading.input("{\"text\":\"" + huge + "\"}").getFirst()).line().tooLong())
        .isTrue();
  }

  @Test
  void whatEndsTooEarlyIsTold() {
    byte[] whole = Reading.gzip("words and more words".getBytes(StandardCharsets.UTF_8));
    byte[] cut = Arrays.copyOf(whole, whole.length - 9);
    assertThat(Reading.input(cut)).singleElement().isInstanceOf(Item.Refused.class);
    byte[] archive = Reading.zip("a.txt", "words ".repeat(1000), "b.txt", "more");
    assertThat(Reading.input(Arrays.copyOf(archive, archive.length / 4)))
        .isNotEmpty()
        .allMatch(item -> item instanceof Item.Refused);
  }

  private static Item.Refused refused(Item item) {
    assertThat(item).isInstanceOf(Item.Refused.class);
    return (Item.Refused) item;
  }

  /** Blanks without effort. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int read = (int) Math.min(left, length);
      Arrays.fill(buffer, offset, offset + read, (byte) ' ');
      left -= read;
      return read;
    }
  }
}
