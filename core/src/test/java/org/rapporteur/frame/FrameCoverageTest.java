package org.rapporteur.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.event.EventType;
import org.rapporteur.knowledge.TableReader;
import org.rapporteur.knowledge.YamlReader;

class FrameCoverageTest {
  private final List<Frame> frames = FrameSet.builtIn().all();

  private static Set<String> uncovered() {
    Set<String> codes = new TreeSet<>();
    for (YamlReader.Node node : YamlReader.read("frames/uncovered.yaml").list("uncovered")) {
      assertThat(node.required("why")).isNotBlank();
      assertThat(codes.add(node.required("cameo"))).as(node.required("cameo")).isTrue();
    }
    return codes;
  }

  private Set<String> covered() {
    Set<String> codes = new HashSet<>();
    frames.forEach(frame -> codes.add(frame.cameo().value()));
    for (YamlReader.Node topic : YamlReader.read("lexicon/topics.yaml").list("topics")) {
      codes.addAll(topic.texts("cameo"));
    }
    return codes;
  }

  @Test
  void everyCameoLeafHasAFrameOrATopicOrAReason() {
    Set<String> covered = covered();
    Set<String> open = new TreeSet<>();
    for (TableReader.Row row : TableReader.read("frames/cameo_leaves.tsv")) {
      if (!covered.contains(row.text("code"))) {
        open.add(row.text("code"));
      }
    }
    assertThat(open).isEqualTo(uncovered());
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyModeHasAFrame(EventType type) {
    for (String mode : type.modes()) {
      assertThat(frames)
          .as(type + " " + mode)
          .anyMatch(frame -> frame.type() == type && mode.equals(frame.mode()));
    }
  }
}
