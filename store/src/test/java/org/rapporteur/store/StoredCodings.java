package org.rapporteur.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.place.Place;
import org.rapporteur.time.TimeSpan;

/** Codings to store, written by hand. */
final class StoredCodings {
  static final LocalDate DAY = LocalDate.of(2024, 6, 17);

  private StoredCodings() {}

  /** A coding of {@code text} with {@code events} events, a claim and one cut. */
  static Coding coding(String text, LocalDate published, int events) {
    Article article =
        new Article(
            "id-" + text.hashCode(),
            text,
            null,
            published,
            "https://news.example/" + text.hashCode(),
            null,
            List.of(),
            List.of(new Furniture(new Span(0, 1), "sign-up line")));
    List<Event> list = IntStream.range(0, events).mapToObj(StoredCodings::event).toList();
    List<Claim> claims =
        list.isEmpty()
            ? List.of()
            : List.of(
                new Claim(
                    List.of(actor("KEN"), actor("NOR")),
                    list.getFirst().id(),
                    Claim.Stance.DENY,
                    null));
    return new Coding(article, list, claims, List.of());
  }

  private static Event event(int number) {
    boolean odd = number % 2 == 1;
    return new Event(
        new EventId("%016x".formatted(number)),
        odd ? EventType.ASSAULT : EventType.CONSULT,
        odd ? null : "visit",
        List.of("diplomatic"),
        new CameoCode(odd ? "19" : "042"),
        Status.PLANNED,
        odd,
        odd ? "reportedly" : null,
        List.of(actor("NOR")),
        odd ? List.of() : List.of(actor("KEN")),
        odd
            ? TimeSpan.open("no publication date")
            : new TimeSpan(DAY, DAY.plusDays(1), TimeSpan.Precision.DAY, null, null, "test", null),
        odd
            ? null
            : new Place(
                "Nairobi",
                "KEN",
                null,
                new Place.Point(-1.28, 36.82),
                184745,
                Place.Precision.CITY,
                "Na",
                new Span(0, 2)),
        List.of(new Speaker(actor("NOR"), "a letter")),
        number,
        new Span(0, 3),
        new Span(1, 2),
        "x",
        List.of(),
        "consult.visit",
        null);
  }

  private static Actor actor(String country) {
    Actor other =
        new Actor(null, List.of("REB"), "o", null, null, "o", new Span(0, 1), "other", List.of());
    return new Actor(
        country,
        List.of("GOV"),
        country,
        null,
        null,
        country,
        new Span(0, 1),
        "named",
        List.of(other));
  }
}
