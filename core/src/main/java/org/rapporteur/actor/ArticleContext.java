package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;

/**
 * What every step of resolving knows of one article.
 *
 * @param registry names and agent nouns
 * @param names finds registered names in sentences
 * @param places country of a place
 * @param history whom the article has named so far
 * @param introduced short names that the article explains
 * @param quoted who speaks in its quotations
 * @param day day of the report; null when unknown
 * @param outletCountry country of the publisher, if known
 * @param text the text of the article
 */
record ArticleContext(
    ActorRegistry registry,
    NameFinder names,
    CountryOfPlace places,
    MentionHistory history,
    IntroducedNames introduced,
    QuotedSpeakers quoted,
    @Nullable LocalDate day,
    @Nullable String outletCountry,
    String text) {

  /** The words at {@code span}. */
  String text(Span span) {
    return span.of(text);
  }

  /** An actor that the words of {@code phrase} name. */
  Actor actor(
      @Nullable String country,
      List<String> sectors,
      String name,
      @Nullable String id,
      @Nullable String role,
      Phrase phrase,
      String reason) {
    Span span = phrase.span();
    return new Actor(country, sectors, name, id, role, text(span), span, reason, List.of());
  }

  /** {@code actor} once more, named by other words. */
  Actor mention(Actor actor, Phrase phrase) {
    Span span = phrase.span();
    return mention(actor, span, actor.reason());
  }

  /** {@code actor} once more, named by the words at {@code span}. */
  Actor mention(Actor actor, Span span, String reason) {
    return new Actor(
        actor.country(),
        actor.sectors(),
        actor.name(),
        actor.id(),
        actor.role(),
        text(span),
        span,
        reason,
        actor.alternatives());
  }
}
