package org.rapporteur.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the times of an article are counted from as it is read. A time that is told by the way
 * counts in its own sentence, and behind it only as long as the story has told none.
 */
final class Anchoring {
  private TimeAnchors story;
  private TimeAnchors all;
  private int lastAside = -1;

  Anchoring(@Nullable LocalDate publication) {
    this.story = TimeAnchors.of(publication);
    this.all = story;
  }

  /** What a time in {@code sentence} is counted from. */
  TimeAnchors at(int sentence) {
    boolean here = story.told() == null || lastAside == sentence;
    return here
        ? all
        : new TimeAnchors(story.publication(), story.told(), story.day(), all.quarter());
  }

  /** Goes on behind {@code mention}. */
  void after(TimeMention mention) {
    all = all.after(mention.time());
    if (mention.aside()) {
      lastAside = mention.sentence();
    } else {
      lastAside = -1;
      story = story.after(mention.time());
    }
  }
}
