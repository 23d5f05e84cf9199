package org.rapporteur.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.event.EventType;
import org.rapporteur.knowledge.KnowledgeFiles;
import org.rapporteur.predication.Role;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

class FrameSchemaTest {
  private static final String GOOD =
      """
      type: CONSULT
      frames:
        - id: consult.visit
          mode: visit
          cameo: "042"
          codebook: own
          why: The visitor is the source.
          verbs: [visit]
          where: {subject: ["@actor"]}
          source: [subject]
          target: [object]
          examples:
            - "[S Oman] {visited} [T Qatar]."
            - {text: "[S Oman] will {visit} [T Qatar].", status: PLANNED}
          not: ["Tourists visited Qatar."]
      """;

  private final JsonMapper json = new JsonMapper();
  private final String schemaText = KnowledgeFiles.text("frames/frame.schema.json");
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schemaText, InputFormat.JSON);

  private List<Error> errors(String yaml) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(json.valueToTree(tree));
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyFrameFileFollowsTheSchema(EventType type) {
    String file = "frames/" + type.name().toLowerCase(Locale.ROOT) + ".yaml";
    assertThat(errors(KnowledgeFiles.text(file))).as(file).isEmpty();
  }

  @Test
  void theSchemaKnowsEveryRoleAndKind() {
    for (Role role : Role.values()) {
      assertThat(schemaText).contains(role.name().toLowerCase(Locale.ROOT));
    }
    for (FillerKind kind : FillerKind.values()) {
      assertThat(schemaText).contains("\"@" + kind.name().toLowerCase(Locale.ROOT) + "\"");
    }
  }

  @Test
  void acceptsAGoodFile() {
    assertThat(errors(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mode: visit          | mode: stroll
          cameo: "042"         | cameo: "42"
          subject: ["@actor"]  | hero: ["@actor"]
          subject: ["@actor"]  | subject: ["@ghost"]
          source: [subject]    | source: [hero]
          id: consult.visit    | id: aid.visit
          status: PLANNED      | status: MAYBE
          verbs: [visit]       | words: [visit]
          """)
  void namesWhatIsWrong(String good, String bad) {
    assertThat(GOOD).contains(good);
    assertThat(errors(GOOD.replace(good, bad))).isNotEmpty();
  }
}
