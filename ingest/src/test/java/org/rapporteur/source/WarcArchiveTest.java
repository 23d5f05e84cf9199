package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WarcArchiveTest {
  private static final byte[] ONE = Warcs.page("https://example.org/1", "<p>One</p>");
  private static final byte[] TWO = Warcs.page("https://example.org/2", "<p>Two</p>");
  private static final byte[] THREE = Warcs.page("https://example.org/3", "<p>Three</p>");

  @TempDir private Path directory;

  @Test
  void pagesAreReadAndTheRestIsPassedOver() {
    List<Item> items =
        Reading.input(
            Warcs.join(
                Warcs.record(
                    "warcinfo",
                    "x:y",
                    "application/warc-fields",
                    "a: b\r\n".getBytes(StandardCharsets.UTF_8)),
                Warcs.record(
                    "request",
                    "https://example.org/1",
                    "application/http; msgtype=request",
                    "GET /1 HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
                ONE,
                Warcs.response(
                    "https://example.org/a.png", "Content-Type: image/png\r\n", new byte[] {1, 2}),
                Warcs.record(
                    "response",
                    "https://example.org/gone",
                    "application/http; msgtype=response",
                    "HTTP/1.1 404 Not Found\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
                Warcs.record(
                    "conversion",
                    "https://example.org/w",
                    "text/plain",
                    "Words".getBytes(StandardCharsets.UTF_8))));
    assertThat(items).hasSize(4);
    assertPage(items.get(0), "https://example.org/1", "<p>One</p>");
    assertThat(((Item.PassedOver) items.get(1)).reason()).isEqualTo("media type image/png");
    assertThat(((Item.PassedOver) items.get(2)).reason()).isEqualTo("HTTP status 404");
    assertThat(((Item.Text) items.get(3)).text()).isEqualTo("Words");
  }

  @Test
  void packedAndChunkedPagesAreUnpacked() {
    byte[] packed = Reading.gzip("<p>One</p>".getBytes(StandardCharsets.UTF_8));
    byte[] chunked =
        Warcs.join(
            (Integer.toHexString(packed.length) + "\r\n").getBytes(StandardCharsets.US_ASCII),
            packed,
            "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    byte[] record =
        Warcs.response(
            "https://example.org/1",
            "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
            chunked);
    assertPage(
        Reading.input(Reading.gzip(record)).getFirst(), "https://example.org/1", "<p>One</p>");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void behindADamagedRecordTheNextIsRead(boolean packed) throws IOException {
    byte[] damaged = (packed ? Reading.gzip(TWO) : TWO).clone();
    for (int i = 4; i < 60; i++) {
      damaged[i] ^= 0x55;
    }
    Path file =
        Files.write(
            directory.resolve("a.warc.gz"),
            packed
                ? Warcs.join(Reading.gzip(ONE), damaged, Reading.gzip(THREE))
                : Warcs.join(ONE, damaged, THREE));
    List<Item> items = Reading.files(ReadingOptions.USUAL, file);
    assertThat(items).hasSize(3);
    assertPage(items.get(0), "https://example.org/1", "<p>One</p>");
    assertThat(((Item.Refused) items.get(1)).message())
        .contains("damaged record")
        .contains("passed over");
    assertPage(items.get(2), "https://example.org/3", "<p>Three</p>");
  }

  @Test
  void anArchiveThatEndsTooEarlyIsTold() throws IOException {
    byte[] all = Warcs.join(Reading.gzip(ONE), Reading.gzip(TWO));
    Path file = Files.write(directory.resolve("a.warc.gz"), Arrays.copyOf(all, all.length - 20));
    List<Item> items = Reading.files(ReadingOptions.USUAL, file);
    assertPage(items.getFirst(), "https://example.org/1", "<p>One</p>");
    assertThat(items.getLast()).isInstanceOf(Item.Refused.class);
  }

  @Test
  void anEndlessRecordIsPassedOver() throws IOException {
    byte[] lying =
        new String(TWO, StandardCharsets.UTF_8)
            .replaceFirst("Content-Length: \\d+", "Content-Length: 99999999999")
            .getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(directory.resolve("a.warc"), Warcs.join(ONE, lying, THREE));
    List<Item> items = Reading.files(ReadingOptions.USUAL, file);
    assertThat(items).hasSize(3);
    assertPage(items.get(2), "https://example.org/3", "<p>Three</p>");
  }

  @Test
  void arcIsRead() {
    String page = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<p>One</p>";
    String version = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        "filedesc://x.arc 0.0.0.0 20240618000000 text/plain "
            + version.length()
            + "\n"
            + version
            + "\n"
            + "https://example.org/1 1.2.3.4 20240618000000 text/html "
            + page.length()
            + "\n"
            + page
            + "\n";
    assertThat(Reading.input(arc))
        .anySatisfy(item -> assertPage(item, "https://example.org/1", "<p>One</p>"));
  }

  private static void assertPage(Item item, String url, String html) {
    assertThat(item).isInstanceOf(Item.Page.class);
    Item.Page page = (Item.Page) item;
    assertThat(page.known().url()).isEqualTo(url);
    assertThat(new String(page.page(), StandardCharsets.UTF_8)).isEqualTo(html);
  }
}
