package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.language.RememberedParses;
import org.rapporteur.language.TestAnnotator;

/** A publication date that becomes known, or is corrected, when the article is coded already. */
class LaterDateTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 19);

  private final AtomicInteger parsed = new AtomicInteger();
  private final ArticleCoder coder =
      new ArticleCoder(
          ArticleReader.builtIn(),
          new RememberedParses(
              article -> {
                parsed.incrementAndGet();
                return TestAnnotator.shared().annotate(article);
              },
              2),
          TestKnowledge.shared());

  private static ArticleSource source(String text, @Nullable LocalDate published) {
    return new ArticleSource("1", text, null, published, null, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya accused Uganda of spying on Tuesday. Police arrested ten people in Nairobi.",
        "Rebels attacked a convoy in Goma on June 3. The next day, soldiers shot two rebels.",
        "The Kenyan president will visit Uganda on Friday. He last visited Kampala in September.",
        "NAIROBI, June 17 (Reuters) - Kenya expelled the Ugandan ambassador yesterday.",
        "The Taliban killed two soldiers in Kabul last week. Lavrov condemned the attack.",
        "In 2011 Kenya invaded Somalia. The army has fought there since last year.",
        "Police arrested the editor on 31 June. Kenya criticised Uganda for the arrest."
      })
  void codesAsIfItHadBeenKnownWithoutParsingAgain(String text) {
    Coding open = coder.code(source(text, null));
    Coding later = coder.code(source(text, PUBLISHED));
    Coding fresh = TestKnowledge.coder().code(source(text, PUBLISHED));

    assertThat(open.events()).as("the text tells events").isNotEmpty();
    assertThat(later).isEqualTo(fresh);
    assertThat(parsed).hasValue(1);
  }

  @Test
  void onlyTheLastArticlesAreRemembered() {
    for (String land : new String[] {"Kenya", "Uganda", "Mali", "Mali", "Uganda", "Kenya"}) {
      coder.code(source("France accused " + land + " of spying.", PUBLISHED));
    }

    assertThat(parsed).hasValue(4);
  }
}
