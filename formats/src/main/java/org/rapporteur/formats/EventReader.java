package org.rapporteur.formats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Span;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Corrected;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.place.Place;
import org.rapporteur.time.TimeSpan;

/** Reads what {@link EventWriter} writes. */
final class EventReader {
  private EventReader() {}

  static Event event(JsonFields fields) {
    JsonFields trigger = fields.object("trigger");
    return new Event(
        fields.needed("id", EventId::new),
        fields.needed("type", EventType::valueOf),
        fields.words("mode"),
        fields.strings("contexts"),
        fields.needed("cameo", CameoCode::new),
        fields.needed("status", Status::valueOf),
        fields.isTrue("background"),
        fields.words("hedge"),
        fields.objects("source", EventReader::actor),
        fields.objects("target", EventReader::actor),
        time(fields.object("time")),
        place(fields.object("place")),
        fields.objects("speakers", EventReader::speaker),
        fields.integerOrZero("sentence"),
        new Span(fields.integerOrZero("sentenceBegin"), sentenceEnd(fields)),
        trigger == null ? new Span(0, 0) : span(trigger),
        trigger == null ? "" : trigger.wordsOrNone("text"),
        fields.objects("cues", EventReader::cue),
        fields.wordsOrNone("frame"),
        fields.optional("partOf", EventId::new));
  }

  /** Lines of earlier versions tell only the sentence's words. */
  private static int sentenceEnd(JsonFields fields) {
    Integer end = fields.integer("sentenceEnd");
    return end == null ? fields.wordsOrNone("sentenceText").length() : end;
  }

  /** What {@code fields}, an article or the record {@code event}, say of its corrections. */
  static List<Corrected> corrected(JsonFields fields, @Nullable EventId event) {
    return fields.objects(
        "corrected",
        one ->
            new Corrected(
                event,
                one.needed("field"),
                one.words("before"),
                one.words("after"),
                one.needed("author"),
                one.needed("date", LocalDate::parse),
                one.needed("reason")));
  }

  static Claim claim(JsonFields fields) {
    return new Claim(
        fields.objects("claimant", EventReader::actor),
        fields.needed("content", EventId::new),
        fields.needed("stance", Claim.Stance::valueOf),
        fields.optional("event", EventId::new));
  }

  private static Actor actor(JsonFields fields) {
    String words = fields.wordsOrNone("text");
    String name = fields.words("name");
    return new Actor(
        fields.words("country"),
        fields.strings("sectors"),
        name == null ? words : name,
        fields.words("id"),
        fields.words("role"),
        words,
        span(fields),
        fields.wordsOrNone("reason"),
        fields.objects("alternatives", EventReader::actor));
  }

  private static Speaker speaker(JsonFields fields) {
    return new Speaker(actor(fields), fields.words("medium"));
  }

  private static Cue cue(JsonFields fields) {
    return new Cue(fields.needed("kind"), fields.wordsOrNone("text"), span(fields));
  }

  private static TimeSpan time(@Nullable JsonFields fields) {
    if (fields == null) {
      return TimeSpan.open("not told");
    }
    return fields.make(time ->
        new TimeSpan(
            time.date("start"),
            time.date("end_date"),
            time.needed("precision", TimeSpan.Precision::valueOf),
            time.words("text"),
            time.integer("begin") == null ? null : span(time),
            time.wordsOrNone("reason"),
            time.words("unresolved")));
  }

  private static @Nullable Place place(@Nullable JsonFields fields) {
    return fields == null
        ? null
        : fields.make(place ->
            new Place(
                place.needed("name"),
                place.words("country"),
                place.words("admin1"),
                point(place),
                place.integer("geonames"),
                place.needed("precision", Place.Precision::valueOf),
                place.wordsOrNone("text"),
                span(place)));
  }

  private static Place.@Nullable Point point(JsonFields fields) {
    Double latitude = fields.decimal("latitude");
    Double longitude = fields.decimal("longitude");
    return latitude == null || longitude == null ? null : new Place.Point(latitude, longitude);
  }

  private static Span span(JsonFields fields) {
    return new Span(fields.integerOrZero("begin"), fields.integerOrZero("end"));
  }

  /** The events of a line in their order, each with the words of its sentence. */
  static List<EventWithSentence> events(JsonFields line) {
    return line.objects(
        "events",
        fields -> {
          Event event = event(fields);
          return new EventWithSentence(
              event, fields.wordsOrNone("sentenceText"), corrected(fields, event.id()));
        });
  }

  record EventWithSentence(Event event, String sentence, List<Corrected> corrected) {}
}
