package org.rapporteur.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.Span;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.knowledge.KnowledgeException;

class FrameReaderTest {
  private static final String GOOD =
      """
      type: CONSULT
      sets:
        going: [visit, tour]
      frames:
        - id: consult.visit
          mode: visit
          cameo: "042"
          codebook: own
          why: The visitor is the source.
          verbs: [$going]
          where: {subject: ["@actor"], object: [capital, "peace camp"]}
          source: [subject]
          target: [object, destination]
          examples:
            - "[S Oman] {visited} [T the capital]."
            - {text: "[S Oman] will {visit} [T the capital].", status: PLANNED}
          not: ["Tourists visited the capital."]
      """;

  @Test
  void readsAFrame() {
    Frame frame = FrameReader.read("consult.yaml", GOOD).getFirst();
    assertThat(frame.type()).isEqualTo(EventType.CONSULT);
    assertThat(frame.verbs()).containsExactlyInAnyOrder("visit", "tour");
    assertThat(frame.where()).hasSize(2);
    assertThat(frame.line()).isEqualTo(5);
    FrameExample planned = frame.examples().getLast();
    assertThat(planned.text()).isEqualTo("Oman will visit the capital.");
    assertThat(planned.status()).isEqualTo(Status.PLANNED);
    assertThat(planned.sources()).isEqualTo(List.of(new Span(0, 4)));
    assertThat(planned.trigger().of(planned.text())).isEqualTo("visit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mode: visit              | mode: stroll          | has no mode stroll
          cameo: "042"             | cameo: "99"           | not a CAMEO code
          verbs: [$going]          | verbs: [$nowhere]     | no set $nowhere
          subject: ["@actor"]      | subject: ["@ghost"]   | unknown kind @ghost
          source: [subject]        | source: [hero]        | unknown role hero
          not: ["Tourists          | unknown: ["Tourists   | unknown key
          {visited} [T the capital]| visited [T the capital]| no trigger
          type: CONSULT            | type: CHAT            | unknown type CHAT
          """)
  void namesFileAndLineOfWhatIsWrong(String good, String bad, String message) {
    String broken = GOOD.replace(good, bad);
    assertThat(broken).isNotEqualTo(GOOD);
    assertThatThrownBy(() -> FrameReader.read("consult.yaml", broken))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining(message)
        .hasMessageMatching("consult\\.yaml:\\d+: (?s).*");
  }
}
