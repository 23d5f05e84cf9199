package org.rapporteur.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.app.Parts;
import org.rapporteur.app.Rapporteur;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.coding.Coding;

/**
 * How much memory the reading of a web archive takes beyond the language models: {@code WarcMemory
 * PAGES COUNT DIRECTORY} makes a WARC of COUNT pages from the gzipped pages in PAGES, each under an
 * address of its own, and reads it with everything but the coder. Run it with a small heap, as
 * -Xmx512m, and it says what of that it needed.
 */
public final class WarcMemory {
  private WarcMemory() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createDirectories(Path.of(arguments[2]));
    Path archive = directory.resolve("pages.warc.gz");
    int count = Integer.parseInt(arguments[1]);
    long began = System.nanoTime();
    write(Path.of(arguments[0]), count, archive);
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d MiB compressed, made in %d s%n",
        count,
        Files.size(archive) >> 20,
        seconds(began));
    ArticleReader reader = ArticleReader.builtIn();
    Parts standard = Parts.standard(Map.of());
    Parts parts =
        new Parts(
            notices ->
                source -> {
                  Article article = reader.read(source);
                  return new Coding(article, List.of(), List.of(), List.of());
                },
            standard.frameTests(),
            standard.explainer(),
            standard.pages(),
            standard.texts());
    long read = System.nanoTime();
    int code =
        Rapporteur.run(
            new String[] {
              "read",
              archive.toString(),
              "--format",
              "none",
              "--data",
              directory.resolve("data").toString()
            },
            parts);
    System.out.printf(
        Locale.ROOT,
        "exit code %d, %d s, heap at most %d MiB of %d MiB, process %s%n",
        code,
        seconds(read),
        heap() >> 20,
        Runtime.getRuntime().maxMemory() >> 20,
        process());
  }

  /** The most memory that the process ever had, as Linux tells it. */
  private static String process() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .findFirst()
            .map(line -> line.replaceAll("\\D+", "") + " KiB")
            .orElse("unknown")
        : "unknown";
  }

  private static long seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toSeconds();
  }

  /** The most that all parts of the heap held, not necessarily at the same time. */
  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void write(Path pages, int count, Path archive) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(pages)) {
      files = found.filter(file -> file.toString().endsWith(".html.gz")).sorted().toList();
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
      for (int i = 0; i < count; i++) {
        byte[] page;
        try (InputStream in =
            new GZIPInputStream(Files.newInputStream(files.get(i % files.size())))) {
          page = in.readAllBytes();
        }
        out.write(record("https://paper.example/" + i, page));
      }
    }
  }

  private static byte[] record(String url, byte[] page) throws IOException {
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2024-06-18T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8))
            + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (head.length + page.length)
            + "\r\n\r\n";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(warc.getBytes(StandardCharsets.UTF_8));
      out.write(head);
      out.write(page);
      out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
