package org.rapporteur.layout;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.event.Speaker;
import org.rapporteur.place.Place;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A feature for each record (RFC 7946). A country or a division is never a point: its geometry is
 * null, and the properties name it.
 */
final class GeoJson implements TextLayout.Body {
  private final Writer out;
  private final Coverages coverage;
  private final JsonMapper json = JsonMapper.builder().build();
  private boolean any;

  private GeoJson(Writer out, Coverages coverage) {
    this.out = out;
    this.coverage = coverage;
  }

  static Layout layout() {
    return new TextLayout(
        "geojson",
        "a feature for each record, RFC 7946",
        "records.geojson",
        EnumSet.complementOf(EnumSet.of(Detail.ALTERNATIVES, Detail.CLAIMS)),
        (out, coverage) -> {
          out.write("{\"type\":\"FeatureCollection\",\"features\":[");
          return new GeoJson(out, coverage);
        });
  }

  @Override
  public void write(CodedArticle article) throws IOException {
    for (Report report : article.reports()) {
      out.write(any ? ",\n" : "\n");
      any = true;
      StringWriter feature = new StringWriter();
      try (JsonGenerator generator = json.createGenerator(feature)) {
        writeFeature(generator, report);
      }
      out.write(feature.toString());
    }
  }

  @Override
  public void end() throws IOException {
    out.write("\n]}\n");
  }

  private void writeFeature(JsonGenerator to, Report report) {
    Event event = report.event();
    Coverage covered = coverage.of(report);
    to.writeStartObject();
    to.writeStringProperty("type", "Feature");
    to.writeStringProperty("id", event.id().value());
    writeGeometry(to, event.place());
    to.writeObjectPropertyStart("properties");
    text(to, "occurrence", covered.occurrence());
    to.writeStringProperty("type", event.type().name());
    text(to, "mode", event.mode());
    to.writeStringProperty("cameo", event.cameo().value());
    to.writeNumberProperty("intensity", event.intensity());
    to.writeStringProperty("status", event.status().name());
    to.writeBooleanProperty("background", event.background());
    text(to, "hedge", event.hedge());
    actors(to, "source", event.source());
    actors(to, "target", event.target());
    actors(to, "speakers", event.speakers().stream().map(Speaker::actor).toList());
    text(to, "start", Cells.day(event.time().start()));
    text(to, "end", Cells.day(event.time().end()));
    to.writeStringProperty("timePrecision", event.time().precision().name());
    writePlace(to, event.place());
    text(to, "sentence", report.sentenceText());
    text(to, "trigger", event.triggerText());
    text(to, "frame", event.frame());
    text(to, "article", report.article().key());
    text(to, "published", Cells.day(report.article().published()));
    text(to, "url", report.article().url());
    text(to, "outlet", report.article().outlet());
    to.writeNumberProperty("articles", covered.articles());
    to.writeEndObject();
    to.writeEndObject();
  }

  private static void writeGeometry(JsonGenerator to, @Nullable Place place) {
    if (place == null || place.point() == null || !isPoint(place)) {
      to.writeNullProperty("geometry");
      return;
    }
    to.writeObjectPropertyStart("geometry");
    to.writeStringProperty("type", "Point");
    to.writeArrayPropertyStart("coordinates");
    to.writeNumber(place.point().longitude());
    to.writeNumber(place.point().latitude());
    to.writeEndArray();
    to.writeEndObject();
  }

  /** Whether {@code place} is small enough to be a point. */
  static boolean isPoint(Place place) {
    return switch (place.precision()) {
      case CITY, SITE -> true;
      case ADMIN1, COUNTRY -> false;
    };
  }

  private static void writePlace(JsonGenerator to, @Nullable Place place) {
    text(to, "place", place == null ? null : place.name());
    text(to, "placeCountry", place == null ? null : place.country());
    text(to, "placeAdmin1", place == null ? null : place.admin1());
    text(to, "placePrecision", place == null ? null : place.precision().name());
  }

  private static void actors(JsonGenerator to, String name, List<Actor> actors) {
    to.writeArrayPropertyStart(name);
    for (Actor actor : actors) {
      to.writeStartObject();
      text(to, "code", actor.code());
      text(to, "name", actor.name());
      text(to, "id", actor.id());
      to.writeEndObject();
    }
    to.writeEndArray();
  }

  private static void text(JsonGenerator to, String name, @Nullable String value) {
    to.writeStringProperty(
        name, value == null || value.isEmpty() ? null : PlainText.unicode(value));
  }
}
