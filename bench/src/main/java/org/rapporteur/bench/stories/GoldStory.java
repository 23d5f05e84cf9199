package org.rapporteur.bench.stories;

import java.util.List;

/**
 * An annotated document of ECB+, its annotated sentences only.
 *
 * @param id as "36_1ecb"
 * @param text its words with the blanks of English
 * @param mentions its events
 */
record GoldStory(String id, String text, List<GoldMention> mentions) {
  GoldStory {
    mentions = List.copyOf(mentions);
  }

  /** Number of the topic; two stories of a topic are of like events. */
  int topic() {
    return Integer.parseInt(id.substring(0, id.indexOf('_')));
  }

  /** Documents of odd topics are for measuring only. */
  boolean isHeldOut() {
    return topic() % 2 == 1;
  }
}
