package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind with a few bytes changed: reading ends, and what is wrong is told. */
@Timeout(120)
class FuzzTest {
  private static final int TRIALS = 150;

  @TempDir private Path directory;

  @TestFactory
  Stream<DynamicTest> changedFilesAreReadToTheirEnd() {
    return seeds().entrySet().stream()
        .map(seed ->
            DynamicTest.dynamicTest(seed.getKey(), () -> fuzz(seed.getKey(), seed.getValue())));
  }

  private static Map<String, byte[]> seeds() {
    byte[] warc =
        Warcs.join(
            Warcs.page("https://example.org/1", "<p>One</p>"),
            Warcs.page("https://example.org/2", "<p>Two</p>"));
    String rss =
        "<?xml version='1.0' encoding='UTF-8'?><rss"
            + " version='2.0'><channel><title>Paper</title><item><title>A &amp;"
            + " B</title><link>https://example.org/1</link><guid>1</guid><pubDate>Mon, 17 Jun 2024"
            + " 10:00:00 GMT</pubDate><description><![CDATA[<p>Norway met"
            + " Kenya.</p>]]></description></item></channel></rss>";
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Paper</title><entry><id>1</id><title"
            + " type='html'>A</title><updated>2024-06-17T10:00:00Z</updated><link"
            + " href='https://example.org/1'/><content type='xhtml'><div"
            + " xmlns='http://www.w3.org/1999/xhtml'><p>x</p></div></content></entry></feed>";
    return Map.ofEntries(
        Map.entry("a.warc", warc),
        Map.entry("a.warc.gz", Warcs.join(Reading.gzip(warc), Reading.gzip(warc))),
        Map.entry("a.rss", utf8(rss)),
        Map.entry("a.atom", utf8(atom)),
        Map.entry(
            "a.feed.json",
            utf8(
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"content_text\":\"x\"}]}")),
        Map.entry(
            "a.json",
            utf8(
                "[{\"text\":\"One\",\"date\":\"2024-06-17\"},{\"text\":\"Two\",\"title\":\"\\u00e9\"}]")),
        Map.entry(
            "a.jsonl", utf8("{\"text\":\"One\"}\n{\"text\":\"Two\",\"date\":\"2024-06-17\"}\n")),
        Map.entry(
            "a.csv",
            utf8(
                "id,title,text,date\n"
                    + "1,A,\"He said \"\"no\"\"\",2024-06-17\n"
                    + "2,B,Words,17 June 2024\n")),
        Map.entry(
            "a.eml",
            utf8(
                """
                From: a@b.c
                Subject: =?utf-8?B?w6k=?=
                Date: Mon, 17 Jun 2024 10:00:00 GMT
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/html
                Content-Transfer-Encoding: base64

                PHA+eDwvcD4=
                --x--
                """)),
        Map.entry("a.zip", Reading.zip("a.txt", "words", "b.csv", "title,text\na,b\n")),
        Map.entry("a.docx", Reading.zip("word/document.xml", "<d><p><t>words</t></p></d>")),
        Map.entry("a.tar", Reading.tar("a.txt", "words")),
        Map.entry(
            "a.xml",
            utf8(
                "<nitf><head><docdata><doc-id"
                    + " id-string='1'/></docdata></head><body><body.content><p>x</p></body.content></body></nitf>")),
        Map.entry("a.md", utf8("---\ntitle: A\n---\n# B\n\n> *x* [y](z)\n\n1. a\n   - b\n")),
        Map.entry("a.txt", utf8("HD A\nPD 17 June 2024\nLP\nwords\nDocument ABCDEFGH12345\n")));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void fuzz(String name, byte[] seed) throws IOException {
    Path file = directory.resolve(name);
    for (int trial = 0; trial < TRIALS; trial++) {
      Random random = new Random(31L * name.hashCode() + trial);
      Files.write(file, change(seed, random));
      List<Item> items = Reading.files(ReadingOptions.USUAL, file);
      assertThat(items).as("%s, trial %d", name, trial).hasSizeLessThan(1000);
      for (Item item : items) {
        if (item instanceof Item.Refused refused) {
          assertThat(refused.message())
              .as("%s, trial %d", name, trial)
              .isNotBlank()
              .as("a reader of ours that stumbles says what it does not understand")
              .doesNotContain("cannot be understood");
        }
      }
    }
  }

  /** Bytes changed, taken out, put in, doubled, or the end cut off. */
  private static byte[] change(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes && bytes.length > 2; i++) {
      int position = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - position, 1 + random.nextInt(20));
      byte[] before = Arrays.copyOf(bytes, position);
      byte[] part = Arrays.copyOfRange(bytes, position, position + length);
      byte[] behind = Arrays.copyOfRange(bytes, position + length, bytes.length);
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> {
              bytes[position] = (byte) random.nextInt(256);
              yield bytes;
            }
            case 1 -> Warcs.join(before, behind);
            case 2 -> Warcs.join(before, part, part, behind);
            case 3 -> {
              byte[] noise = new byte[length];
              random.nextBytes(noise);
              yield Warcs.join(before, noise, behind);
            }
            default -> random.nextInt(4) == 0 ? before : bytes;
          };
    }
    return bytes;
  }
}
