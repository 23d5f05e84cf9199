package org.rapporteur.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.Span;
import org.rapporteur.correction.Anchor;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;

class CorrectionReaderTest {
  private static final String SIGNED =
      "\"author\":\"R. Reader\",\"date\":\"2024-06-20\",\"reason\":\"it says so\"}";
  private static final String RECORD =
      "{\"article\":\"a1\",\"record\":{\"type\":\"ACCUSE\",\"begin\":4,\"end\":11},";

  private final CorrectionReader reader = new CorrectionReader();

  @Test
  void readsACorrection() {
    assertThat(
            reader.read(3, RECORD + " \"set\": {\"status\":\"DENIED\",\"hedge\":null}, " + SIGNED))
        .isEqualTo(
            new CorrectionLine.Read(
                3,
                new Correction(
                    "a1",
                    new Anchor(EventType.ACCUSE, new Span(4, 11)),
                    List.of(new Change.SetStatus(Status.DENIED), new Change.SetHedge(null)),
                    "R. Reader",
                    LocalDate.of(2024, 6, 20),
                    "it says so"),
                RECORD + "\"set\":{\"status\":\"DENIED\",\"hedge\":null}," + SIGNED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        RECORD + "\"reject\":true," + SIGNED,
        RECORD + "\"choose\":{\"source\":[\"PRK\",\"RUS\"]}," + SIGNED,
        RECORD
            + "\"set\":{\"type\":\"AID\",\"mode\":null,\"contexts\":[\"military\"],\"cameo\":\"0233\","
            + "\"background\":true,\"source\":[{\"country\":\"PRK\",\"sectors\":[\"GOV\"],\"begin\":1,\"end\":3}],"
            + "\"target\":[],\"speakers\":[{\"name\":\"x\",\"medium\":\"a letter\"}],"
            + "\"time\":{\"start\":\"2024-06-18\",\"end_date\":\"2024-06-19\",\"precision\":\"DAY\"},"
            + "\"place\":{\"name\":\"Oslo\",\"country\":\"NOR\",\"latitude\":59.9,\"longitude\":10.7,\"precision\":\"CITY\"}},"
            + SIGNED,
        RECORD + "\"set\":{\"time\":null,\"place\":null}," + SIGNED,
        RECORD
            + "\"join\":{\"article\":\"a2\",\"type\":\"ACCUSE\",\"begin\":0,\"end\":3},"
            + SIGNED,
        RECORD
            + "\"separate\":{\"article\":\"a2\",\"type\":\"ACCUSE\",\"begin\":0,\"end\":3},"
            + SIGNED,
        "{\"article\":\"a1\",\"published\":\"2024-06-17\"," + SIGNED,
      })
  void whatIsReadFollowsTheSchema(String line) throws IOException {
    assertThat(reader.read(1, line)).isInstanceOf(CorrectionLine.Read.class);
    assertThat(schema().validate(line, InputFormat.JSON)).isEmpty();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            Files.readString(Path.of("../docs/schema/correction.schema.json")), InputFormat.JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "{\"article\"; not valid JSON",
        "[]; the line is no object",
        "{}; \"article\" is missing",
        "{\"article\":\"a\",\"sett\":{}," + SIGNED + "; \"sett\" is unknown; there are article, ",
        RECORD
            + "\"set\":{\"statos\":\"DENIED\"},"
            + SIGNED
            + "; \"set.statos\" is unknown; there are type, ",
        RECORD
            + "\"set\":{\"status\":\"MAYBE\"},"
            + SIGNED
            + "; \"set.status\" cannot be \"MAYBE\"",
        RECORD + "\"set\":{\"cameo\":\"99\"}," + SIGNED + "; \"set.cameo\" cannot be \"99\"",
        RECORD
            + "\"set\":{\"background\":\"yes\"},"
            + SIGNED
            + "; \"set.background\" is neither true nor false",
        RECORD
            + "\"reject\":true,\"author\":\"R\",\"date\":\"20 June\",\"reason\":\"r\"}; \"date\" cannot be \"20 June\"",
        RECORD + "\"reject\":true,\"date\":\"2024-06-20\",\"reason\":\"r\"}; \"author\" is missing",
        RECORD + SIGNED + "; a correction must change something",
        "{\"article\":\"a\",\"reject\":true,"
            + SIGNED
            + "; a day of publication is the article's, all else is a record's",
        "{\"article\":\"a\",\"record\":{\"type\":\"AID\"},\"reject\":true,"
            + SIGNED
            + "; \"begin\" and \"end\" are missing",
        "{\"article\":\"a\",\"record\":{\"type\":\"AID\",\"begin\":9,\"end\":3},\"reject\":true,"
            + SIGNED
            + "; record: ",
        RECORD
            + "\"set\":{\"place\":{\"name\":\"x\",\"precision\":\"COUNTRY\",\"latitude\":1,\"longitude\":1}},"
            + SIGNED
            + "; a country is no point: x",
        RECORD
            + "\"set\":{\"time\":{\"start\":\"2024-06-18\",\"end_date\":\"2024-06-17\"}},"
            + SIGNED
            + "; it ends before it starts",
      })
  void whatIsWrongIsToldWithWhatToDo(String line, String message) {
    assertThat(reader.read(7, line))
        .isInstanceOfSatisfying(
            CorrectionLine.Broken.class,
            broken -> {
              assertThat(broken.error().line()).isEqualTo(7);
              assertThat(broken.error().message()).contains(message.strip());
            });
  }

  @Test
  void aLineOfTenMegabytesIsRefused() throws IOException {
    byte[] bytes =
        ("{\"article\":\"" + "a".repeat(10 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
    LineReader lines =
        new LineReader(new ByteArrayInputStream(bytes), CorrectionReader.LONGEST_LINE);
    LineReader.Line line = Objects.requireNonNull(lines.next());
    assertThat(reader.read(line))
        .isInstanceOfSatisfying(
            CorrectionLine.Broken.class,
            broken -> assertThat(broken.error().message()).contains("write one correction a line"));
  }
}
