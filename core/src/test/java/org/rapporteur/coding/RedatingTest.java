package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.event.Event;
import org.rapporteur.time.TimeSpan;

/** A publication date that becomes known when the article is coded already. */
class RedatingTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 19);
  private static final Redating REDATING = new Redating(TestKnowledge.shared().times());

  private static Coding code(String text, @Nullable LocalDate published) {
    return TestKnowledge.coder().code(new ArticleSource("1", text, null, published, null, null));
  }

  private static List<TimeSpan> times(Coding coding) {
    return coding.events().stream().map(Event::time).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya accused Uganda of spying on Tuesday. Police arrested ten people in Nairobi.",
        "Rebels attacked a convoy in Goma on June 3. The next day, soldiers shot two rebels.",
        "Kenya's president will visit Uganda on Friday. He last visited Kampala in September.",
        "NAIROBI, June 17 (Reuters) - Kenya expelled the Ugandan ambassador yesterday.",
        "Troops clashed with rebels from Monday to Wednesday. Kenya condemned the violence.",
        "Uganda's army killed ten protesters in Kampala, as of Friday. Kenya condemned it yesterday.",
        "Kenya's president resigned on Sunday, a day after protesters stormed parliament.",
        "A gunman attacked shoppers in Nairobi on Saturday. Six soldiers were killed in the attack.",
        "In 2011 Kenya invaded Somalia. The army has fought there since last year.",
        "Police arrested the editor on 31 June. Kenya criticised Uganda for the arrest."
      })
  void resolvesAsIfItHadBeenKnown(String text) {
    Coding dated = code(text, PUBLISHED);

    Coding later = REDATING.published(code(text, null), PUBLISHED);

    assertThat(dated.events()).as("the text tells events").isNotEmpty();
    assertThat(times(later)).isEqualTo(times(dated));
    assertThat(later.events().stream().map(Event::background).toList())
        .isEqualTo(dated.events().stream().map(Event::background).toList());
    assertThat(later.mentions().times()).isEqualTo(dated.mentions().times());
    assertThat(later.warnings()).isEqualTo(dated.warnings());
    assertThat(later.article().published()).isEqualTo(PUBLISHED);
  }

  @Test
  void aWrongDateIsCorrected() {
    String text =
        "Kenya accused Uganda of spying on Tuesday. Police arrested ten people in Nairobi.";

    Coding corrected = REDATING.published(code(text, LocalDate.of(1970, 1, 1)), PUBLISHED);

    assertThat(times(corrected)).isEqualTo(times(code(text, PUBLISHED)));
  }
}
