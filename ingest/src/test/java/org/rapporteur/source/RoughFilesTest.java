package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.formats.ErrorCode;

/** Files as people have them: a little broken, or written otherwise than the standard thinks. */
class RoughFilesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"AN  Document FJPO000020240617ek6h0001", "AN\nDocument FJPO000020240617ek6h0001"})
  void aDocumentOfFactivaEndsWithItsNumber(String end) {
    String export =
        """
        HD  Harbour talks begin
        PD  17 June 2024
        SN  Fjord Post
        LP  Norway and Kenya opened talks in Oslo.
        %s

        HD  Envoy leaves Lima
        PD  18 June 2024
        SN  Lima Diario
        LP  Peru expelled the Chilean envoy.
        AN  Document LIMD000020240618ek6i0002
        """
            .formatted(end);
    List<Item> items = Reading.input(export);
    assertThat(items).hasSize(2).allMatch(item -> item instanceof Item.Text);
    assertThat(text(items.getFirst()).text()).isEqualTo("Norway and Kenya opened talks in Oslo.");
    assertThat(text(items.get(1)).known().outlet()).isEqualTo("Lima Diario");
    assertThat(text(items.get(1)).known().title()).isEqualTo("Envoy leaves Lima");
  }

  @Test
  void anAgencyIsNamedOnceAndTheHeadOfItsPageIsNoText() {
    String xml =
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a:1">
          <itemMeta><provider literal="Fjord Agency"><name>Fjord Agency</name></provider></itemMeta>
          <contentMeta><headline>Harbour talks begin</headline></contentMeta>
          <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>slug-7</title></head>
          <body><p>Norway and Kenya opened talks in Oslo.</p></body></html></inlineXML></contentSet>
        </newsItem>
        """;
    Item.Text article = text(Reading.input(xml).getFirst());
    assertThat(article.known().outlet()).isEqualTo("Fjord Agency");
    assertThat(article.text()).isEqualTo("Norway and Kenya opened talks in Oslo.");
  }

  @Test
  void aCellThatIsNotClosedIsToldWithItsLine() {
    List<Item> items =
        Reading.input("id,title,text\n1,A,Words.\n2,B,\"Words without end\n3,C,Words.\n");
    assertThat(items).hasSize(2);
    assertThat(text(items.getFirst()).text()).isEqualTo("Words.");
    Item.Refused refused = refused(items.get(1));
    assertThat(refused.code()).isEqualTo(ErrorCode.MALFORMED);
    assertThat(refused.origin().line()).isEqualTo(3);
    assertThat(refused.message()).contains("quotation mark").contains("not closed");
  }

  @Test
  void aRowWithoutTextIsToldWithItsColumn() {
    assertThat(refused(Reading.input("id,title,text\n1,A,\n").getFirst()).message())
        .contains("\"text\"");
  }

  @Test
  void linksOfMarkdownAreWordsOnly() {
    Item.Text article =
        text(
            Reading.input(
                    """
                    ---
                    title: Harbour talks begin
                    ---
                    # Harbour talks begin

                    Norway [opened talks](https://a.example/x "y") with *Kenya*. ![A ship](ship.png)

                    - <https://a.example/list>
                    """)
                .getFirst());
    assertThat(article.text().lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly("Norway opened talks with Kenya.", "- https://a.example/list");
  }

  @Test
  void brokenXmlIsToldWithItsLine() {
    List<Item> items =
        Reading.input(
            """
            <Sentences>
            <Sentence id="1" date="20240617" source="AFP"><Text>Norway met Kenya.</Text></Sentence>
            <Sentence id="2" date="20240617" source="AFP"><Text>Peru & Chile met.</Text></Sentence>
            </Sentences>
            """);
    assertThat(text(items.getFirst()).text()).isEqualTo("Norway met Kenya.");
    Item.Refused refused = refused(items.get(1));
    assertThat(refused.origin().line()).isEqualTo(3);
    assertThat(refused.message()).contains("&amp;").doesNotContain("at line");
  }

  @Test
  void jsonThatEndsTooEarlyIsToldWithoutTheParsersOwnWords() {
    assertThat(refused(Reading.input("[{\"text\": \"Norway met Kenya.\"").getFirst()).message())
        .contains("Unexpected end")
        .doesNotContain("Source:");
  }

  @Test
  void aPdfThatWasCutIsNoScan() {
    byte[] head =
        ("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused(Reading.input(head).getFirst()).code()).isEqualTo(ErrorCode.MALFORMED);
  }

  @Test
  void whetherAFileHoldsTheTextAsItStandsIsKnown() {
    assertThat(text(Reading.input("Norway met Kenya in Oslo.\n").getFirst()).verbatim()).isTrue();
    byte[] word = Reading.zip("word/document.xml", "<d><p><t>Norway met Kenya.</t></p></d>");
    assertThat(text(Reading.input(word).getFirst()).verbatim()).isFalse();
    assertThat(text(Reading.input("id,text\n,Norway met Kenya.\n").getFirst()).verbatim())
        .isFalse();
  }

  private static Item.Text text(Item item) {
    assertThat(item).isInstanceOf(Item.Text.class);
    return (Item.Text) item;
  }

  private static Item.Refused refused(Item item) {
    assertThat(item).isInstanceOf(Item.Refused.class);
    return (Item.Refused) item;
  }
}
