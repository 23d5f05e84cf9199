package org.rapporteur.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.LineReader;
import org.rapporteur.formats.Utf8Text;
import org.rapporteur.source.Item;
import org.rapporteur.source.Known;
import org.rapporteur.source.Origin;

/** An item is the same on the other machine. */
class PieceTest {
  static Stream<Item> items() {
    Known known = new Known("7", "Head", LocalDate.of(2024, 6, 17), "https://example.org", "Post");
    byte[] broken = {'{', (byte) 0xC3, '}'};
    return Stream.of(
        new Item.Line(
            new Origin("a.jsonl", 3),
            new LineReader.Line(3, Utf8Text.decode(broken, 0, 3), 3, false)),
        new Item.Line(
            new Origin("a.jsonl", 4), new LineReader.Line(4, new Utf8Text("", 0, -1), 99, true)),
        new Item.Text(Origin.of("a.txt"), "Kenya thanked Chile.", Known.NOTHING),
        new Item.Text(
            new Origin("a.csv", 2),
            "Words",
            known,
            List.of(new Item.Oddity(2, ErrorCode.INVALID_UTF8, "tab\tand line")),
            true),
        new Item.Refused(Origin.of("x"), ErrorCode.TOO_LONG, "too long"),
        new Item.PassedOver(Origin.of("a.warc@9"), "media type image/png"));
  }

  @ParameterizedTest
  @MethodSource("items")
  void comesBackAsItWas(Item item) throws Exception {
    assertThat(sent(Piece.of(item)).item()).isEqualTo(item);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pagesComeBackAsTheyWere(Item.Page page) throws Exception {
    assertThat(sent(Piece.of(page)).item()).usingRecursiveComparison().isEqualTo(page);
  }

  static Stream<Item.Page> pages() {
    byte[] bytes = "<p>Norway met Chile.".getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        new Item.Page(Origin.of("a.html"), bytes, null, Known.NOTHING),
        new Item.Page(Origin.of("w@1"), bytes, "utf-8", Known.address("https://example.org/a")));
  }

  private static Piece sent(Piece piece) throws Exception {
    TypeInformation<Piece> type = TypeInformation.of(Piece.class);
    TypeSerializer<Piece> serializer = type.createSerializer(new SerializerConfigImpl());
    DataOutputSerializer out = new DataOutputSerializer(64);
    serializer.serialize(piece, out);
    return serializer.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
  }
}
