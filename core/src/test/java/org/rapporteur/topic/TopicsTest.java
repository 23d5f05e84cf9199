package org.rapporteur.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.event.CameoCode;
import org.rapporteur.language.WordSet;

final class TopicsTest {
  private static final Topics TOPICS = Topics.builtIn();

  @ParameterizedTest
  @CsvSource({
    "100, demand, release prisoner, 1053",
    "100, urge, release prisoner, 0253",
    "1041, call, resign, 0241",
    "120, reject, talk, 125",
    "112, accuse, war crime, 1124",
    "112, accuse, spy, 1125",
    "141, demonstrate, independence, 1414",
    "180, kill, car bomb, 1832",
    "190, shell, artillery, 194",
    "100, demand, weather, 100",
    "020, ask, weather, 020",
    "1053, demand, independence, 1053",
    "042, visit, release prisoner, 042"
  })
  void aTopicGivesTheLeafOfTheCode(String general, String predicate, String words, String leaf) {
    WordSet about = words(words);
    assertEquals(leaf, TOPICS.refine(new CameoCode(general), predicate, about).value());
  }

  @Test
  void aTopicThatGaveTheLeafAddsItsContexts() {
    List<String> contexts =
        TOPICS.contexts(List.of("diplomatic"), new CameoCode("1124"), words("war crime"));
    assertEquals(List.of("diplomatic", "legal", "military"), contexts);
  }

  @Test
  void anotherTopicAddsNothing() {
    WordSet words = words("weather");
    assertTrue(TOPICS.contexts(List.of(), new CameoCode("100"), words).isEmpty());
  }

  private static WordSet words(String text) {
    Set<String> words = new HashSet<>(Set.of(text.split(" ")));
    words.add(text);
    return new WordSet(words);
  }
}
