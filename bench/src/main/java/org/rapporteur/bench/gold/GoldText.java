package org.rapporteur.bench.gold;

import java.util.List;
import org.rapporteur.article.ArticleSource;

/**
 * A text with what a person read in it.
 *
 * @param source the text as the coder gets it
 * @param heldOut whether it is kept from tuning
 * @param events its events in text order
 * @param mentions mentions of its actors; empty for single sentences
 */
public record GoldText(
    ArticleSource source, boolean heldOut, List<Annotation> events, List<Mention> mentions) {
  public GoldText {
    events = List.copyOf(events);
    mentions = List.copyOf(mentions);
  }
}
