package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharsetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | <meta charset=iso-8859-1><p>Café “x”
          windows-1251 | <meta charset="windows-1251"><p>Кремль
          GBK          | <meta http-equiv=Content-Type content="text/html; charset=gb2312"><p>北京
          Shift_JIS    | <?xml version="1.0" encoding="Shift_JIS"?><p>東京
          UTF-8        | <meta charset=utf-8><p>Zürich
          UTF-8        | <p>Zürich says nothing
          windows-1252 | <p>Zürich says nothing
          windows-1252 | <meta charset=nonsense><p>Zürich
          windows-1252 | <meta charset=utf-8><p>Zürich lies
          UTF-8        | <meta charset=utf-16><p>Zürich lies
          """)
  void followsThePage(String charset, String html) {
    byte[] bytes = html.getBytes(Charset.forName(charset));
    assertThat(PageCharset.decode(bytes, null)).isEqualTo(html);
  }

  @Test
  void theServerCountsMoreThanThePage() {
    byte[] bytes = "<meta charset=utf-8>Кремль".getBytes(Charset.forName("windows-1251"));
    assertThat(PageCharset.decode(bytes, "windows-1251")).endsWith("Кремль");
  }

  @Test
  void aByteOrderMarkCountsMost() {
    byte[] wide = "\uFEFF<meta charset=utf-8>Zürich".getBytes(StandardCharsets.UTF_16LE);
    byte[] narrow = "\uFEFF<meta charset=latin1>Zürich".getBytes(StandardCharsets.UTF_8);
    assertThat(PageCharset.decode(wide, "latin1")).isEqualTo("<meta charset=utf-8>Zürich");
    assertThat(PageCharset.decode(narrow, "latin1")).isEqualTo("<meta charset=latin1>Zürich");
  }

  @Test
  void aFewBrokenCharactersDoNotMakeAnotherEncoding() {
    byte[] bytes = "<p>Zürich, Genève, Malmö, Århus ?".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertThat(PageCharset.decode(bytes, null)).startsWith("<p>Zürich, Genève, Malmö, Århus");
  }
}
