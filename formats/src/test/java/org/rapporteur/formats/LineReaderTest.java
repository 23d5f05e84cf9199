package org.rapporteur.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {
  @Test
  void cutsAtEveryEndOfLine() throws IOException {
    assertThat(texts("a\nb\r\n\nlast", 10)).containsExactly("a", "b", "", "last");
    assertThat(texts("a\n", 10)).containsExactly("a");
    assertThat(texts("", 10)).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertThat(texts("\ufeff{}", 10)).containsExactly("{}");
  }

  @Test
  void passesOverLongLinesAndGoesOn() throws IOException {
    LineReader reader =
        reader(
            new ByteArrayInputStream(
                ("x".repeat(200_000) + "\nnext").getBytes(StandardCharsets.UTF_8)),
            100);
    LineReader.Line first = reader.next();
    assertThat(first).isEqualTo(new LineReader.Line(1, new Utf8Text("", 0, -1), 200_000, true));
    assertThat(reader.next())
        .isEqualTo(new LineReader.Line(2, new Utf8Text("next", 0, -1), 4, false));
    assertThat(reader.next()).isNull();
  }

  @Test
  void linesAreTheSameHoweverTheBytesArrive() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("caf\u00e9 \ud83d\ude00 ".repeat(random.nextInt(20))).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 1 + random.nextInt(7)));
          }
        };
    assertThat(texts(reader(slow, 10_000)))
        .as("seed %d", seed)
        .isEqualTo(texts(text.toString(), 10_000));
  }

  @ParameterizedTest
  @CsvSource({
    "61 62,          ab,            0, -1",
    "61 E9 62,       a\ufffdb,      1, 1",
    "C3,             \ufffd,        1, 0",
    "61 F0 9F 98,    a\ufffd,       1, 1",
    "FF FE 61,       \ufffd\ufffda, 2, 0",
    "ED A0 80,       \ufffd,        1, 0",
  })
  void replacesMalformedBytesAndSaysWhere(String hex, String text, int replaced, long offset) {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
    assertThat(Utf8Text.decode(bytes, 0, bytes.length))
        .isEqualTo(new Utf8Text(text, replaced, offset));
  }

  private static List<String> texts(String input, int limit) throws IOException {
    return texts(reader(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), limit));
  }

  private static List<String> texts(LineReader reader) throws IOException {
    List<String> texts = new ArrayList<>();
    for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
      texts.add(line.content().text());
    }
    return texts;
  }

  private static LineReader reader(InputStream in, int limit) {
    return new LineReader(in, limit);
  }
}
