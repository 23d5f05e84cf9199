package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Article;
import org.rapporteur.article.Furniture;
import org.rapporteur.article.Span;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.time.TimeSpan;

/** An article coded by hand: records are added with the words of the text that they stand on. */
final class WrittenArticle {
  private final String id;
  private final String title;
  private final String text;
  private final @Nullable LocalDate published;
  private final @Nullable String outlet;
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();

  WrittenArticle(
      String id,
      String title,
      String text,
      @Nullable LocalDate published,
      @Nullable String outlet) {
    this.id = id;
    this.title = title;
    this.text = text;
    this.published = published;
    this.outlet = outlet;
  }

  /** Adds a record; {@code day} is null when it is open. */
  WrittenArticle event(
      EventType type,
      @Nullable String mode,
      Status status,
      Actor source,
      String trigger,
      Actor target,
      @Nullable LocalDate day) {
    int begin = text.indexOf(trigger);
    int sentenceEnd = text.indexOf('.', begin) + 1;
    int sentenceBegin = Math.max(text.lastIndexOf(". ", begin) + 1, 0);
    events.add(
        new Event(
            new EventId("%08x%08x".formatted(id.hashCode(), events.size())),
            type,
            mode,
            List.of(),
            new CameoCode(type == EventType.CONSULT ? "042" : "112"),
            status,
            false,
            null,
            List.of(source),
            List.of(target),
            day == null
                ? TimeSpan.open("no date")
                : new TimeSpan(day, day, TimeSpan.Precision.DAY, null, null, "by hand", null),
            null,
            List.of(),
            events.size(),
            new Span(sentenceBegin, sentenceEnd == 0 ? text.length() : sentenceEnd),
            new Span(begin, begin + trigger.length()),
            trigger,
            List.of(),
            "consult.visit",
            null));
    return this;
  }

  /** Adds what {@code claimant} says of record {@code number}, counted from 0. */
  WrittenArticle claim(Actor claimant, Claim.Stance stance, int number) {
    claims.add(new Claim(List.of(claimant), events.get(number).id(), stance, null));
    return this;
  }

  /** Adds what the sources of record {@code act} say by it of record {@code number}. */
  WrittenArticle claim(int act, Claim.Stance stance, int number) {
    claims.add(
        new Claim(events.get(act).source(), events.get(number).id(), stance, events.get(act).id()));
    return this;
  }

  /** Cuts {@code words}. */
  WrittenArticle cut(String words, String reason) {
    int begin = text.indexOf(words);
    furniture.add(new Furniture(new Span(begin, begin + words.length()), reason));
    return this;
  }

  /** A government that {@code text} calls {@code words}. */
  Actor government(String country, String words, Actor... alternatives) {
    int begin = Math.max(0, text.indexOf(words));
    return new Actor(
        country,
        List.of("GOV"),
        words,
        null,
        null,
        words,
        new Span(begin, begin + words.length()),
        "named",
        List.of(alternatives));
  }

  Coding coding() {
    Article article =
        new Article(
            id, text, title, published, "https://news.example/" + id, outlet, List.of(), furniture);
    return new Coding(article, events, claims, List.of());
  }
}
