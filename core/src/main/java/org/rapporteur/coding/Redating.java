package org.rapporteur.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Span;
import org.rapporteur.event.Event;
import org.rapporteur.event.Status;
import org.rapporteur.time.TimeMention;
import org.rapporteur.time.TimeReader;
import org.rapporteur.time.TimeSpan;
import org.rapporteur.time.ToldTimes;

/**
 * Gives a coded article the publication date that was not known or wrong when it was coded. Its
 * times are resolved from what their words said; nothing is parsed.
 *
 * <p>Actors stay who they were: whoever held an office on the other day is found by coding anew.
 */
public final class Redating {
  private final TimeReader times;

  /** Resolves with {@code times}. */
  public Redating(TimeReader times) {
    this.times = times;
  }

  /** {@code coding} as of an article published on {@code published}. */
  public Coding published(Coding coding, LocalDate published) {
    Article before = coding.article();
    Article article =
        new Article(
            before.id(),
            before.text(),
            before.title(),
            published,
            before.url(),
            before.outlet(),
            before.paragraphs(),
            before.furniture());
    ToldTimes old = times.resolve(before, coding.mentions().times());
    ToldTimes told = times.resolve(article, coding.mentions().times());
    Map<Span, TimeMention> oldTimes = bySpan(old);
    Map<Span, TimeMention> newTimes = bySpan(told);
    List<Event> events = new ArrayList<>();
    for (Event event : coding.events()) {
      Span span = event.time().span();
      TimeMention from = span == null ? null : oldTimes.get(span);
      TimeMention to = span == null ? null : newTimes.get(span);
      events.add(
          from == null || to == null
              ? untold(event, published)
              : dated(event, from, to, before.published(), published));
    }
    return new Coding(
        article,
        events,
        coding.claims(),
        warnings(coding, old, told),
        new Mentions(told.mentions(), coding.mentions().places(), coding.mentions().actors()));
  }

  private static Map<Span, TimeMention> bySpan(ToldTimes told) {
    Map<Span, TimeMention> found = new HashMap<>();
    told.mentions().forEach(mention -> found.put(mention.expression().span(), mention));
    return found;
  }

  private static Event untold(Event event, LocalDate published) {
    return with(
        event,
        event.background(),
        Chronology.untold(event.status(), event.background(), published));
  }

  private static Event dated(
      Event event,
      TimeMention from,
      TimeMention to,
      @Nullable LocalDate before,
      LocalDate published) {
    boolean was = Chronology.isLongAgo(from, before);
    boolean is = event.status() != Status.PLANNED && Chronology.isLongAgo(to, published);
    boolean background = is || (event.background() && !was);
    return with(event, background, because(event.time(), from.time(), to.time()));
  }

  /** {@code to}, with what the event's reason said beyond that of {@code from}. */
  private static TimeSpan because(TimeSpan told, TimeSpan from, TimeSpan to) {
    String how =
        told.reason().endsWith(from.reason())
            ? told.reason().substring(0, told.reason().length() - from.reason().length())
            : "";
    return new TimeSpan(
        to.start(),
        to.end(),
        to.precision(),
        to.text(),
        to.span(),
        how + to.reason(),
        to.unresolved());
  }

  private static List<String> warnings(Coding coding, ToldTimes old, ToldTimes told) {
    List<String> warnings = new ArrayList<>(coding.warnings());
    warnings.removeAll(ArticleTimes.warnings(old));
    warnings.addAll(ArticleTimes.warnings(told));
    return warnings;
  }

  private static Event with(Event event, boolean background, TimeSpan time) {
    return new Event(
        event.id(),
        event.type(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        event.status(),
        background,
        event.hedge(),
        event.source(),
        event.target(),
        time,
        event.place(),
        event.speakers(),
        event.sentence(),
        event.sentenceSpan(),
        event.trigger(),
        event.triggerText(),
        event.cues(),
        event.frame(),
        event.partOf());
  }
}
