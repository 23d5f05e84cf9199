package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopyIndexTest {
  private static final String LEDE =
      "On Monday a new first sentence was written for these readers alone. ";

  /** Words that are the same for the same seed. */
  private static String story(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("word").append(random.nextInt(5000)).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }

  private static Optional<Copy> add(CopyIndex index, String key, String text) {
    return index.add(key, null, Signature.of(text));
  }

  @Test
  void copiesAreLinkedToTheFirst() {
    CopyIndex index = new CopyIndex();
    String story = story(1, 400);
    assertThat(add(index, "first", story)).isEmpty();
    assertThat(add(index, "other", story(2, 400))).isEmpty();
    assertThat(add(index, "reprint", story.toUpperCase(java.util.Locale.ROOT) + "!"))
        .contains(new Copy("first", Copy.Kind.EXACT, 1));
    assertThat(add(index, "new lede", LEDE + story))
        .get()
        .extracting(Copy::original, Copy::kind)
        .containsExactly("first", Copy.Kind.NEAR);
    assertThat(add(index, "truncated", story.substring(0, story.length() / 2)))
        .get()
        .extracting(Copy::original)
        .isEqualTo("first");
    assertThat(add(index, "copy of a copy", LEDE + story + "End."))
        .get()
        .extracting(Copy::original)
        .isEqualTo("first");
  }

  @Test
  void sharedPhrasesMakeNoCopy() {
    CopyIndex index = new CopyIndex();
    String quote = story(3, 60);
    assertThat(add(index, "a", story(4, 300) + quote)).isEmpty();
    assertThat(add(index, "b", story(5, 300) + quote)).isEmpty();
  }

  @Test
  void versionsOfAPageAreNoCopies() {
    CopyIndex index = new CopyIndex();
    String story = story(6, 300);
    index.add("a", "https://example.org/1", Signature.of(story));
    assertThat(index.add("b", "https://example.org/1", Signature.of(LEDE + story))).isEmpty();
    assertThat(index.add("c", "https://example.org/2", Signature.of(LEDE + story)))
        .get()
        .extracting(Copy::kind)
        .isEqualTo(Copy.Kind.EXACT);
    index.add("reprint", "https://example.org/3", Signature.of(story));
    assertThat(index.add("d", "https://example.org/1", Signature.of(story + LEDE))).isEmpty();
  }

  @Test
  void whatWasFoundStays() {
    CopyIndex index = new CopyIndex();
    Signature signature = Signature.ofBytes(Signature.of(story(7, 100)).toBytes());
    index.restore("a", null, signature, null);
    Copy copy = new Copy("a", Copy.Kind.EXACT, 1);
    index.restore("b", null, signature, copy);
    assertThat(index.add("a", null, signature)).isEmpty();
    assertThat(index.add("b", null, signature)).contains(copy);
  }

  @Test
  void growsAndForgetsTheOldest() {
    CopyIndex index = new CopyIndex(1 << 11);
    for (int i = 0; i < 5000; i++) {
      assertThat(add(index, "k" + i, story(100 + i, 60))).as("text %d", i).isEmpty();
    }
    assertThat(add(index, "again", story(100 + 4000, 60)))
        .get()
        .extracting(Copy::original)
        .isEqualTo("k4000");
    assertThat(add(index, "old", story(100, 60))).isEmpty();
  }

  @Test
  void shortTextsHaveExactCopiesOnly() {
    CopyIndex index = new CopyIndex();
    assertThat(add(index, "a", "Norway met Kenya.")).isEmpty();
    assertThat(add(index, "b", "Norway met Kenya again.")).isEmpty();
    assertThat(add(index, "c", "Norway met Kenya")).get().extracting(Copy::original).isEqualTo("a");
  }
}
