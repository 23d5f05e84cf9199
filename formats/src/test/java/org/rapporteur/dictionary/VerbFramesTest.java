package org.rapporteur.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.event.EventType;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameSet;
import org.rapporteur.frame.RolePath;
import org.rapporteur.predication.Role;

/** Verbs and patterns of dictionaries as frames; every entry is our own invention. */
class VerbFramesTest {
  private static final FrameSet BUILT_IN = FrameSet.builtIn();

  private static final String VERBS =
      """
      # tools and other things
      &TOOLS
      +HAMMER
      +POWER_DRILL

      --- PROMISE [050] ---
      PROMISE {PROMISES PROMISED}
      GRUMBLE_ABOUT [111] ; older use
      - * &TOOLS [070] # a gift
      - + * (BY $) [061]
      - * HANDS [---]
      TAKE_+OVER_POWER [195:---]
      """;

  @Test
  void eachVerbAndPatternIsAFrame() {
    VerbFrames read = read(VERBS);

    assertThat(read.problems()).isEmpty();
    assertThat(read.frames())
        .extracting(Frame::id)
        .containsExactly(
            "support.my-verbs-7",
            "accuse.my-verbs-8",
            "aid.my-verbs-9",
            "aid.my-verbs-9-2",
            "cooperate.my-verbs-10",
            "cooperate.my-verbs-10-2",
            "assault.my-verbs-12");
    assertThat(read.frames())
        .allSatisfy(frame -> assertThat(frame.file()).isEqualTo("my-Verbs.txt"));
    assertThat(read.silences()).hasSize(2);
    assertThat(read.silences().getFirst().verbs())
        .containsExactlyInAnyOrder("promise", "promises", "promised");
  }

  @Test
  void wordsOfSetsStandBesideEachOtherOrApart() {
    Frame gift = read(VERBS).frames().get(2);

    assertThat(gift.type()).isEqualTo(EventType.AID);
    assertThat(gift.words().after())
        .singleElement()
        .satisfies(piece ->
            assertThat(piece.alternatives())
                .containsExactly(List.of("hammer"), List.of("power", "drill")));
  }

  @Test
  void sourceAndTargetStandWhereThePatternSays() {
    Frame passive = read(VERBS).frames().get(4);

    assertThat(passive.target()).containsExactly(List.of(new RolePath(false, Role.OBJECT)));
    assertThat(passive.source()).containsExactly(List.of(new RolePath(false, Role.SUBJECT)));
  }

  @ParameterizedTest
  @CsvSource({
    "$ * +,SUBJECT,OBJECT",
    "+ * $,OBJECT,SUBJECT",
    "$ * TALKS WITH +,SUBJECT,PARTNER",
    "$ * (TO +),SUBJECT,RECIPIENT",
    "+ * FROM $,ORIGIN,SUBJECT"
  })
  void aPrepositionTellsTheRole(String pattern, Role source, Role target) {
    Frame frame = read("--- PROMISE ---\nPROMISE\n- " + pattern + " [050]\n").frames().getLast();

    assertThat(frame.source()).containsExactly(List.of(new RolePath(false, source)));
    assertThat(frame.target()).containsExactly(List.of(new RolePath(false, target)));
  }

  @Test
  void aPhraseHasItsVerbWhereTheSignIs() {
    Frame seize = read(VERBS).frames().getLast();

    assertThat(seize.verbs()).containsExactly("over");
    assertThat(seize.words().before()).hasSize(1);
    assertThat(seize.words().after())
        .singleElement()
        .satisfies(piece -> assertThat(piece.close()).isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- * &LOST [070]|the set &LOST is not in this dictionary",
        "- * &LOOP [070]|the set &LOOP leads to itself",
        "- * ~ [070]|\"~\" is no word",
        "- * PLAN [999]|[999] is no CAMEO code",
        "- * PLAN [=7]|[=7] is no CAMEO code"
      })
  void aPatternThatCannotBeUsedIsNamed(String pattern, String message) {
    VerbFrames read =
        read("&LOOP\n+&LOOP\n--- PROMISE [050] ---\nPROMISE\n" + pattern + "\n- * AID [070]\n");

    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo("my-Verbs.txt");
          assertThat(problem.line()).isEqualTo(5);
          assertThat(problem.message()).contains(message);
        });
    assertThat(read.frames()).hasSize(2);
  }

  private static VerbFrames read(String text) {
    return VerbFrames.of("my-Verbs.txt", Dictionary.parse("my-Verbs.txt", text), BUILT_IN);
  }
}
