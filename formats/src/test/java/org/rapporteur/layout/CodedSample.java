package org.rapporteur.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.report.CodedArticle;

/**
 * Four articles of our own as {@code rapporteur code} coded them, and what layouts make of them.
 */
final class CodedSample {
  static final Layouts LAYOUTS =
      Layouts.of(new PackageFacts("Sample \"records\"", "CC-BY-4.0", "0.0"));

  private CodedSample() {}

  static List<CodedArticle> articles() {
    List<CodedArticle> articles = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(CodedSample.class.getResourceAsStream("coded.jsonl"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        articles.add(((CodedLine.Read) new CodedReader().read(1, line)).article());
      }
      return articles;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** The files that {@code layout} writes of what {@code selection} takes, by name. */
  static Map<String, byte[]> write(
      Layout layout, Selection selection, List<CodedArticle> articles, Coverages coverage)
      throws IOException {
    Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
    OutputFiles output =
        name -> {
          ByteArrayOutputStream file = new ByteArrayOutputStream();
          files.put(name, file);
          return file;
        };
    try (LayoutWriter writer = layout.open(output, coverage)) {
      for (CodedArticle article : articles) {
        writer.write(selection.of(article));
      }
    }
    Map<String, byte[]> written = new LinkedHashMap<>();
    files.forEach((name, bytes) -> written.put(name, bytes.toByteArray()));
    return written;
  }

  static Map<String, byte[]> write(Layout layout, List<CodedArticle> articles) throws IOException {
    return write(layout, Selection.of(layout), articles, Coverages.NOT_JOINED);
  }

  static Layout layout(String name) {
    return LAYOUTS.named(name).orElseThrow();
  }
}
