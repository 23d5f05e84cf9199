package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.event.EventType;
import org.rapporteur.frame.Frame;
import org.rapporteur.knowledge.TableReader;

class FrameExamplesTest {
  private final List<Frame> frames = TestKnowledge.shared().frames().all();
  private final FrameExamples examples = new FrameExamples(TestKnowledge.coder());

  @TestFactory
  Stream<DynamicNode> framesCodeTheirExamples() {
    return frames.stream()
        .map(frame ->
            DynamicContainer.dynamicContainer(
                frame.id(),
                examples.run(frame).stream()
                    .map(outcome ->
                        DynamicTest.dynamicTest(
                            outcome.text(), () -> assertThat(outcome.problem()).isNull()))));
  }

  @Test
  void everyTypeHasFrames() {
    for (EventType type : EventType.values()) {
      assertThat(frames).as(type.name()).anyMatch(frame -> frame.type() == type);
    }
  }

  @Test
  void pendingExamplesBelongToFrames() {
    Set<String> known = new HashSet<>();
    for (Frame frame : frames) {
      frame.examples().forEach(example -> known.add(frame.id() + '\t' + example.text()));
      frame.counterExamples().forEach(text -> known.add(frame.id() + '\t' + text));
    }
    for (TableReader.Row row : TableReader.read("frames/pending.tsv")) {
      assertThat(known).contains(row.text("frame") + '\t' + row.text("text"));
    }
  }
}
