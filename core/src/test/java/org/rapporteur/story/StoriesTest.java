package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.occurrence.TestNews;

/** Which articles are on one matter, and what is new in them. */
class StoriesTest {
  private static final TestNews NEWS =
      new TestNews()
          .with(
              "a",
              10,
              "Daily Herald",
              "Gunmen killed nine soldiers in the Malian town of Gao on Monday.")
          .with(
              "b",
              12,
              "Coast Times",
              "Gunmen killed nine Malian soldiers in Gao on Monday."
                  + " Mali accused Algeria of sheltering the gunmen of Gao.")
          .with(
              "c",
              12,
              "Valley Post",
              "Chile and Peru signed a treaty on copper in Lima on Monday.");

  private static final Stories STORIES = Stories.of(NEWS.articles(), NEWS.occurrences());

  private static List<String> ids(Story story) {
    return story.articles().stream().map(member -> member.article().id()).toList();
  }

  @Test
  void articlesOnOneMatterAreOneStory() {
    assertThat(STORIES.all())
        .map(StoriesTest::ids)
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void whatWasToldBeforeIsNotNew() {
    StoryArticle second = STORIES.all().getFirst().articles().getLast();
    assertThat(second.follows()).isEqualTo("a");
    assertThat(second.shared()).contains("gao", "gunmen");
    assertThat(second.again()).isPositive();
    assertThat(second.fresh())
        .extracting(report -> report.event().type().name())
        .contains("ACCUSE")
        .doesNotContain("ASSAULT");
  }

  @Test
  void relatedArticlesComeByLikeness() {
    assertThat(STORIES.related("a", 5))
        .extracting(related -> related.article().id())
        .startsWith("b")
        .doesNotContain("c");
  }
}
