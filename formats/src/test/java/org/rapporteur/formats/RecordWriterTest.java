package org.rapporteur.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.coding.Coding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordWriterTest {
  private final RecordWriter writer = new RecordWriter();
  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void writesEveryFieldInTheOrderOfTheFormat() {
    JsonNode record = json.readTree(writer.write(SampleCodings.full()));
    assertThat(record.propertyNames())
        .containsExactly(
            "id",
            "key",
            "title",
            "published",
            "url",
            "outlet",
            "language",
            "events",
            "claims",
            "furniture",
            "warnings");
    JsonNode event = record.path("events").path(0);
    assertThat(event.propertyNames())
        .containsExactly(
            "id",
            "type",
            "mode",
            "contexts",
            "cameo",
            "quad",
            "intensity",
            "status",
            "background",
            "hedge",
            "source",
            "target",
            "time",
            "place",
            "speakers",
            "sentence",
            "sentenceText",
            "sentenceBegin",
            "sentenceEnd",
            "trigger",
            "cues",
            "frame",
            "partOf");
    assertThat(event.path("quad").stringValue()).isEqualTo("VERBAL COOPERATION");
    assertThat(event.path("intensity").doubleValue()).isEqualTo(4.0);
    assertThat(event.path("time"))
        .hasToString(
            "{\"start\":\"2024-06-21\",\"end_date\":\"2024-06-21\",\"precision\":\"DAY\","
                + "\"text\":\"Friday\",\"begin\":55,\"end\":61,"
                + "\"reason\":\"next Friday after publication: planned\"}");
    assertThat(event.path("source").path(0))
        .hasToString(
            "{\"code\":\"NORGOV\",\"country\":\"NOR\",\"sectors\":[\"GOV\"],"
                + "\"name\":\"Norway's president\",\"id\":null,\"role\":null,"
                + "\"text\":\"Norway's president\",\"begin\":0,\"end\":18,\"reason\":\"named\",\"alternatives\":["
                + "{\"code\":\"NOR\",\"country\":\"NOR\",\"sectors\":[],\"name\":\"Norway\","
                + "\"id\":null,\"role\":null,\"text\":\"Norway\",\"begin\":0,\"end\":6,"
                + "\"reason\":\"named\",\"alternatives\":[]}]}");
    assertThat(event.path("place").path("geonames").intValue()).isEqualTo(184745);
    assertThat(record.path("claims").path(0).path("stance").stringValue()).isEqualTo("CONFIRM");
  }

  @Test
  void writesTheLayersAskedForInTheOrderOfTheFormat() {
    JsonNode record = json.readTree(layers(SampleCodings.full(), EnumSet.allOf(Layer.class)));
    assertThat(record.propertyNames())
        .containsExactly(
            "id",
            "key",
            "title",
            "published",
            "url",
            "outlet",
            "language",
            "times",
            "places",
            "actors",
            "events",
            "claims",
            "furniture",
            "warnings");
    assertThat(record.path("times"))
        .hasToString(
            "[{\"begin\":55,\"end\":61,\"text\":\"Friday\",\"type\":\"DATE\","
                + "\"value\":\"2024-06-21\",\"start\":\"2024-06-21\",\"end_date\":\"2024-06-21\","
                + "\"precision\":\"DAY\",\"reason\":\"next Friday after publication: planned\"},"
                + "{\"begin\":84,\"end\":88,\"text\":\"More\",\"type\":\"DATE\",\"value\":null,"
                + "\"start\":null,\"end_date\":null,\"precision\":\"UNKNOWN\","
                + "\"reason\":\"June has 30 days\",\"unresolved\":\"June has 30 days\"}]");
    assertThat(record.path("places"))
        .hasToString(
            "[{\"begin\":35,\"end\":40,\"text\":\"Kenya\",\"name\":\"Kenya\",\"country\":\"KEN\","
                + "\"admin1\":null,\"latitude\":null,\"longitude\":null,\"geonames\":192950,\"precision\":\"COUNTRY\",\"literal\":true,\"reason\":\"only"
                + " place of that name\"}]");
    assertThat(record.path("actors").path(0).propertyNames())
        .containsExactly(
            "begin",
            "end",
            "text",
            "code",
            "country",
            "sectors",
            "name",
            "id",
            "role",
            "alternatives");
  }

  @Test
  void whatNoLayerAsksForIsLeftOut() {
    assertThat(json.readTree(layers(SampleCodings.full(), EnumSet.of(Layer.TIMES))).propertyNames())
        .containsExactly(
            "id",
            "key",
            "title",
            "published",
            "url",
            "outlet",
            "language",
            "times",
            "furniture",
            "warnings");
  }

  private String layers(Coding coding, Set<Layer> layers) {
    return writer.write(coding, layers, Map.of(), List.of());
  }

  @Test
  void everyQuotedWordStandsWhereItsOffsetsSay() {
    JsonNode record = json.readTree(layers(SampleCodings.full(), EnumSet.allOf(Layer.class)));
    List<JsonNode> quoted = new ArrayList<>();
    collect(record, quoted);
    assertThat(quoted).hasSizeGreaterThan(10);
    for (JsonNode words : quoted) {
      assertThat(
              SampleCodings.TEXT.substring(
                  words.path("begin").intValue(), words.path("end").intValue()))
          .isEqualTo(words.path("text").stringValue());
    }
  }

  @Test
  void saysWhyATimeIsOpenAndLeavesListsEmpty() {
    JsonNode event = json.readTree(writer.write(SampleCodings.open())).path("events").path(0);
    assertThat(event.path("time"))
        .hasToString(
            "{\"start\":null,\"end_date\":null,\"precision\":\"UNKNOWN\",\"text\":null,"
                + "\"begin\":null,\"end\":null,\"reason\":\"no publication date\","
                + "\"unresolved\":\"no publication date\"}");
    assertThat(event.path("place").isNull()).isTrue();
    assertThat(event.path("target")).hasToString("[]");
    assertThat(event.path("partOf").isNull()).isTrue();
  }

  @Test
  void handsUnknownFieldsThroughUnchanged() {
    JsonNode extra = json.readTree("{\"b\":1.50,\"a\":{\"z\":[null,true]}}");
    Map<String, JsonNode> fields = Map.of("shelf", extra);
    assertThat(writer.write(SampleCodings.open(), fields, List.of("odd")))
        .endsWith(
            "\"warnings\":[\"odd\"],\"extra\":{\"shelf\":{\"b\":1.5,\"a\":{\"z\":[null,true]}}}}");
  }

  @Test
  void equalCodingsAreEqualBytes() {
    assertThat(writer.write(SampleCodings.full()))
        .isEqualTo(new RecordWriter().write(SampleCodings.full()));
  }

  @Test
  void writesErrorsInThePlaceOfTheRecord() {
    assertThat(writer.write(new InputError(null, ErrorCode.MISSING_TEXT, "no \"text\"", 17)))
        .isEqualTo(
            "{\"id\":null,\"error\":{\"code\":\"MISSING_TEXT\","
                + "\"message\":\"no \\\"text\\\"\",\"line\":17}}");
  }

  @Test
  void halfCharactersLeaveAsTheyCame() {
    Coding coding =
        new Coding(
            new Article(
                "a \ud83d b \ude00 c \ud83d\ude00",
                "",
                null,
                null,
                null,
                null,
                List.of(),
                List.of()),
            List.of(),
            List.of(),
            List.of());
    assertThat(writer.write(coding)).startsWith("{\"id\":\"a \\ud83d b \\ude00 c \ud83d\ude00\",");
  }

  private static void collect(JsonNode node, List<JsonNode> quoted) {
    if (node.path("text").isString() && node.has("begin")) {
      quoted.add(node);
    }
    node.forEach(child -> collect(child, quoted));
  }
}
