package org.rapporteur.formats;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Article;
import org.rapporteur.article.Furniture;
import org.rapporteur.article.Paragraph;
import org.rapporteur.article.Span;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.coding.Mentions;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.place.Place;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.time.Direction;
import org.rapporteur.time.TimeExpression;
import org.rapporteur.time.TimeMention;
import org.rapporteur.time.TimeSpan;
import org.rapporteur.time.TimeValue;

/** Codings written by hand. */
final class SampleCodings {
  static final String TEXT =
      "Norway's president is set to visit Kenya in Nairobi on Friday, Oslo officials said.\n"
          + "More news";

  private SampleCodings() {}

  /** A coding that fills every field. */
  static Coding full() {
    Event event =
        new Event(
            new EventId("0123456789abcdef"),
            EventType.CONSULT,
            "visit",
            List.of("diplomatic"),
            new CameoCode("042"),
            Status.PLANNED,
            false,
            "likely",
            List.of(
                actor("NOR", List.of("GOV"), "Norway's president", List.of(bare("NOR", "Norway")))),
            List.of(bare("KEN", "Kenya")),
            new TimeSpan(
                LocalDate.of(2024, 6, 21),
                LocalDate.of(2024, 6, 21),
                TimeSpan.Precision.DAY,
                "Friday",
                span("Friday"),
                "next Friday after publication: planned",
                null),
            new Place(
                "Nairobi",
                "KEN",
                "Nairobi County",
                new Place.Point(-1.28, 36.82),
                184745,
                Place.Precision.CITY,
                "Nairobi",
                span("Nairobi")),
            List.of(new Speaker(bare("NOR", "Oslo officials"), "a letter")),
            0,
            new Span(0, TEXT.indexOf('\n')),
            span("visit"),
            "visit",
            List.of(new Cue("PLANNED", "is set to", span("is set to"))),
            "consult.visit",
            new EventId("fedcba9876543210"));
    return new Coding(
        article("a1", LocalDate.of(2024, 6, 17)),
        List.of(event),
        List.of(
            new Claim(
                List.of(bare("NOR", "Oslo officials")), event.id(), Claim.Stance.CONFIRM, null)),
        List.of("one relative date resolved"),
        new Mentions(
            List.of(mention(event.time()), day31()),
            List.of(new PlaceMention(kenya(), true, "only place of that name")),
            event.source()));
  }

  private static TimeMention mention(TimeSpan time) {
    TimeExpression expression =
        new TimeExpression(
            span("Friday"),
            "Friday",
            TimeExpression.Kind.DATE,
            new TimeValue.Weekday(DayOfWeek.FRIDAY),
            false);
    return new TimeMention(0, expression, "2024-06-21", time, Direction.FUTURE, List.of());
  }

  /** A time that is no day of the calendar. */
  private static TimeMention day31() {
    TimeExpression expression =
        new TimeExpression(
            span("More"),
            "More",
            TimeExpression.Kind.DATE,
            new TimeValue.Impossible("June has 30 days"),
            false);
    return new TimeMention(
        0, expression, "XXXX", TimeSpan.open("June has 30 days"), Direction.UNKNOWN, List.of());
  }

  private static Place kenya() {
    return new Place(
        "Kenya", "KEN", null, null, 192950, Place.Precision.COUNTRY, "Kenya", span("Kenya"));
  }

  /** A coding whose event knows no time, no place, no target. */
  static Coding open() {
    Event event = full().events().getFirst();
    Event open =
        new Event(
            event.id(),
            EventType.ASSAULT,
            null,
            List.of(),
            new CameoCode("19"),
            Status.HAPPENED,
            true,
            null,
            event.source(),
            List.of(),
            TimeSpan.open("no publication date"),
            null,
            List.of(),
            0,
            event.sentenceSpan(),
            event.trigger(),
            event.triggerText(),
            List.of(),
            event.frame(),
            null);
    return new Coding(article("a2", null), List.of(open), List.of(), List.of());
  }

  private static Article article(String id, @Nullable LocalDate published) {
    int end = TEXT.indexOf('\n');
    return new Article(
        id,
        TEXT,
        null,
        published,
        null,
        null,
        List.of(new Paragraph(new Span(0, end), Paragraph.Kind.BODY)),
        List.of(new Furniture(new Span(end + 1, TEXT.length()), "related headlines")));
  }

  private static Actor bare(String country, String words) {
    return actor(country, List.of(), words, List.of());
  }

  private static Actor actor(
      String country, List<String> sectors, String words, List<Actor> alternatives) {
    return new Actor(
        country, sectors, words, null, null, words, span(words), "named", alternatives);
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
