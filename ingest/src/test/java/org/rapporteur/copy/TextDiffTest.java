package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDiffTest {
  @Test
  void tellsParagraphsThatChanged() {
    assertThat(
            TextDiff.lines(
                "One.\n\nTwo.\n\nThree.\n\nFour.",
                "One.\n\nTwo and more.\n\nThree.\n\nNew.\n\nFour."))
        .containsExactly("- Two.", "+ Two and more.", "+ New.");
    assertThat(TextDiff.lines("One.\nTwo.", "One.\n\n  Two.\n")).isEmpty();
    assertThat(TextDiff.lines("", "One.")).containsExactly("+ One.");
  }

  @Test
  void longTextsAreReplacedAsAWhole() {
    String before = "a\n".repeat(3000);
    assertThat(TextDiff.lines(before, "b\n".repeat(3000))).hasSize(6000);
  }
}
