package org.rapporteur.correction;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Span;
import org.rapporteur.place.Place;
import org.rapporteur.time.TimeSpan;

/** Puts what a person gives on the words of the article that prove it. */
final class GivenWords {
  private static final String WORDS_NEEDED = "needs \"begin\" and \"end\": where its words stand";

  private final String text;

  /** Of an article's {@code text} as given. */
  GivenWords(String text) {
    this.text = text;
  }

  /** Why a field is as it is. */
  static String reason(Correction by) {
    return "corrected by " + by.author() + ": " + by.reason();
  }

  /** The party that is given, on its own words or on those of the one that it replaces. */
  Actor actor(GivenActor given, @Nullable Actor before, Correction by)
      throws RefusedChangeException {
    if (given.words() == null && before == null) {
      throw new RefusedChangeException("a new party " + WORDS_NEEDED);
    }
    Span span = given.words() == null ? span(before) : checked(given.words());
    String words = span.of(text);
    return new Actor(
        given.country(),
        given.sectors(),
        given.name() == null ? words : given.name(),
        given.id(),
        given.role(),
        words,
        span,
        reason(by),
        List.of());
  }

  private static Span span(@Nullable Actor before) throws RefusedChangeException {
    if (before == null) {
      throw new RefusedChangeException("a new party " + WORDS_NEEDED);
    }
    return before.span();
  }

  /** The place that is given, on its own words or on those of the one that it replaces. */
  Place place(GivenPlace given, @Nullable Place before) throws RefusedChangeException {
    if (given.words() == null && before == null) {
      throw new RefusedChangeException("a new place " + WORDS_NEEDED);
    }
    Span span =
        given.words() != null ? checked(given.words()) : before == null ? null : before.span();
    if (span == null) {
      throw new RefusedChangeException("a new place " + WORDS_NEEDED);
    }
    return new Place(
        given.name(),
        given.country(),
        given.admin1(),
        given.point(),
        given.geonames(),
        given.precision(),
        span.of(text),
        span);
  }

  private Span checked(Span span) throws RefusedChangeException {
    if (span.end() > text.length() || span.begin() >= span.end()) {
      throw new RefusedChangeException(
          "the words at " + span.begin() + "–" + span.end() + " are outside of the text");
    }
    return span;
  }

  /** The time that is given, with the words of the one that it replaces. */
  TimeSpan time(Change.SetTime given, TimeSpan before, Correction by) {
    String reason = reason(by);
    boolean open = given.start() == null && given.end() == null;
    return new TimeSpan(
        given.start(),
        given.end(),
        open ? TimeSpan.Precision.UNKNOWN : given.precision(),
        before.text(),
        before.span(),
        reason,
        open ? reason : null);
  }

  /** For a person: codes, or words where there is no code. */
  static @Nullable String text(List<Actor> actors) {
    return actors.isEmpty()
        ? null
        : actors.stream()
            .map(actor -> actor.code().isEmpty() ? actor.name() : actor.code())
            .collect(Collectors.joining(", "));
  }

  /** For a person: "2024-06-18", "2024-06-01/2024-06-30". */
  static @Nullable String text(TimeSpan time) {
    if (time.start() == null && time.end() == null) {
      return null;
    }
    String start = time.start() == null ? ".." : time.start().toString();
    String end = time.end() == null ? ".." : time.end().toString();
    return (start.equals(end) ? start : start + "/" + end) + " " + time.precision();
  }

  /** For a person: "Oslo (NOR)". */
  static @Nullable String text(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    return place.name() + (place.country() == null ? "" : " (" + place.country() + ")");
  }
}
