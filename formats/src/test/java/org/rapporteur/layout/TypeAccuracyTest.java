package org.rapporteur.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.event.EventType;

class TypeAccuracyTest {
  @Test
  void everyTypeWasMeasuredAndNoCountIsImpossible() {
    List<TypeAccuracy> all = TypeAccuracy.builtIn();
    Set<String> seen = new HashSet<>();
    for (TypeAccuracy measured : all) {
      assertThat(measured.right())
          .as(measured.toString())
          .isBetween(0, Math.min(measured.gold(), measured.coded()));
      assertThat(seen.add(measured.set() + " " + measured.type())).as(measured.toString()).isTrue();
    }
    assertThat(all.stream().map(TypeAccuracy::type))
        .containsAll(Arrays.stream(EventType.values()).map(EventType::name).toList());
  }
}
