package org.rapporteur.formats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Span;
import org.rapporteur.place.Place;
import tools.jackson.core.JsonGenerator;

/** The fields that parts of a record have in common. */
final class Fields {
  private Fields() {}

  /** Actors as the parties of a record. */
  static void writeActors(JsonGenerator out, String name, List<Actor> actors) {
    out.writeArrayPropertyStart(name);
    for (Actor actor : actors) {
      out.writeStartObject();
      writeParty(out, actor);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** The fields of an actor in a record. */
  static void writeParty(JsonGenerator out, Actor actor) {
    writeActor(out, actor);
    writeWords(out, actor.text(), actor.span());
    out.writeStringProperty("reason", actor.reason());
    writeActors(out, "alternatives", actor.alternatives());
  }

  /** Who an actor is. */
  static void writeActor(JsonGenerator out, Actor actor) {
    out.writeStringProperty("code", actor.code());
    out.writeStringProperty("country", actor.country());
    writeStrings(out, "sectors", actor.sectors());
    out.writeStringProperty("name", actor.name());
    out.writeStringProperty("id", actor.id());
    out.writeStringProperty("role", actor.role());
  }

  /** Which place it is. */
  static void writePlace(JsonGenerator out, Place place) {
    out.writeStringProperty("name", place.name());
    out.writeStringProperty("country", place.country());
    out.writeStringProperty("admin1", place.admin1());
    Place.Point point = place.point();
    if (point == null) {
      out.writeNullProperty("latitude");
      out.writeNullProperty("longitude");
    } else {
      out.writeNumberProperty("latitude", point.latitude());
      out.writeNumberProperty("longitude", point.longitude());
    }
    writeNumber(out, "geonames", place.geonames());
  }

  static void writeStrings(JsonGenerator out, String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  /** Words of a record, and where they stand; null when inherited. */
  static void writeWords(JsonGenerator out, @Nullable String text, @Nullable Span span) {
    out.writeStringProperty("text", text);
    writeNumber(out, "begin", span == null ? null : span.begin());
    writeNumber(out, "end", span == null ? null : span.end());
  }

  /** Where a mention stands, and its words. */
  static void writeWhere(JsonGenerator out, String text, Span span) {
    out.writeNumberProperty("begin", span.begin());
    out.writeNumberProperty("end", span.end());
    out.writeStringProperty("text", text);
  }

  static void writeDate(JsonGenerator out, String name, @Nullable LocalDate date) {
    out.writeStringProperty(name, date == null ? null : date.toString());
  }

  private static void writeNumber(JsonGenerator out, String name, @Nullable Integer number) {
    if (number == null) {
      out.writeNullProperty(name);
    } else {
      out.writeNumberProperty(name, number);
    }
  }
}
