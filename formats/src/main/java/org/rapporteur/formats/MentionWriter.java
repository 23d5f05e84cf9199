package org.rapporteur.formats;

import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.place.Place;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.time.TimeMention;
import org.rapporteur.time.TimeSpan;
import tools.jackson.core.JsonGenerator;

/** Writes what an article names: each mention begins with where it stands and its words. */
final class MentionWriter {
  private MentionWriter() {}

  static void writeTimes(JsonGenerator out, List<TimeMention> times) {
    out.writeArrayPropertyStart("times");
    for (TimeMention mention : times) {
      TimeSpan time = mention.time();
      out.writeStartObject();
      Fields.writeWhere(out, mention.expression().text(), mention.expression().span());
      out.writeStringProperty("type", mention.expression().kind().name());
      out.writeStringProperty("value", isKnown(mention.timex3()) ? mention.timex3() : null);
      Fields.writeDate(out, "start", time.start());
      Fields.writeDate(out, "end_date", time.end());
      out.writeStringProperty("precision", time.precision().name());
      out.writeStringProperty("reason", time.reason());
      if (time.unresolved() != null) {
        out.writeStringProperty("unresolved", time.unresolved());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** "XXXX" says nothing. */
  private static boolean isKnown(String timex) {
    return timex.chars().anyMatch(c -> c != 'X' && c != '-');
  }

  static void writePlaces(JsonGenerator out, List<PlaceMention> places) {
    out.writeArrayPropertyStart("places");
    for (PlaceMention mention : places) {
      Place place = mention.place();
      out.writeStartObject();
      Fields.writeWhere(out, place.text(), place.span());
      Fields.writePlace(out, place);
      out.writeStringProperty("precision", place.precision().name());
      out.writeBooleanProperty("literal", mention.literal());
      out.writeStringProperty("reason", mention.reason());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static void writeActors(JsonGenerator out, List<Actor> actors) {
    out.writeArrayPropertyStart("actors");
    for (Actor actor : actors) {
      out.writeStartObject();
      Fields.writeWhere(out, actor.text(), actor.span());
      Fields.writeActor(out, actor);
      Fields.writeActors(out, "alternatives", actor.alternatives());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
