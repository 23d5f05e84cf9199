package org.rapporteur.layout;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Span;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.Event;
import org.rapporteur.event.Speaker;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where each record comes from, as linked data (JSON-LD): a record is a W3C Web Annotation of the
 * article's text and a PROV entity derived from the article. Offsets count UTF-16 code units, as
 * everywhere in Rapporteur; the quotations beside them tell the same words.
 */
final class Provenance implements TextLayout.Body {
  private static final String HEAD =
      """
      {"@context":["http://www.w3.org/ns/anno.jsonld",{\
      "prov":"http://www.w3.org/ns/prov#",\
      "rapporteur":"urn:rapporteur:terms:",\
      "prov:wasDerivedFrom":{"@type":"@id"},\
      "prov:wasGeneratedBy":{"@type":"@id"},\
      "prov:wasAssociatedWith":{"@type":"@id"}}],
      "@graph":[
      {"id":"urn:rapporteur:software","type":["prov:SoftwareAgent","Software"],"name":"Rapporteur"},
      {"id":"urn:rapporteur:coding","type":"prov:Activity",\
      "prov:wasAssociatedWith":"urn:rapporteur:software"}\
      """;

  private final Writer out;
  private final Coverages coverage;
  private final JsonMapper json = JsonMapper.builder().build();

  private Provenance(Writer out, Coverages coverage) {
    this.out = out;
    this.coverage = coverage;
  }

  static Layout layout() {
    return new TextLayout(
        "prov",
        "where each record comes from: W3C PROV and Web Annotation, JSON-LD",
        "records.prov.jsonld",
        EnumSet.complementOf(EnumSet.of(Detail.ALTERNATIVES)),
        (out, coverage) -> {
          out.write(HEAD);
          return new Provenance(out, coverage);
        });
  }

  @Override
  public void write(CodedArticle article) throws IOException {
    if (article.reports().isEmpty()) {
      return;
    }
    node(to -> writeArticle(to, article.article()));
    for (Report report : article.reports()) {
      node(to -> writeReport(to, report));
    }
    for (Claim claim : article.claims()) {
      node(to -> writeClaim(to, article.article(), claim));
    }
  }

  @Override
  public void end() throws IOException {
    out.write("\n]}\n");
  }

  private void node(Node node) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator to = json.createGenerator(text)) {
      to.writeStartObject();
      node.write(to);
      to.writeEndObject();
    }
    out.write(",\n");
    out.write(text.toString());
  }

  private static void writeArticle(JsonGenerator to, ReportedArticle article) {
    to.writeStringProperty("id", iri(article));
    strings(to, "type", List.of("prov:Entity", "Text"));
    text(to, "rapporteur:id", article.id());
    text(to, "rapporteur:title", article.title());
    text(to, "rapporteur:published", Cells.day(article.published()));
    text(to, "rapporteur:url", article.url());
    text(to, "rapporteur:outlet", article.outlet());
    text(to, "language", article.language());
    text(to, "rapporteur:copyOf", article.copyOf());
  }

  private void writeReport(JsonGenerator to, Report report) {
    Event event = report.event();
    to.writeStringProperty("id", "urn:rapporteur:record:" + event.id());
    strings(to, "type", List.of("Annotation", "prov:Entity"));
    to.writeStringProperty("motivation", "classifying");
    to.writeStringProperty("prov:wasDerivedFrom", iri(report.article()));
    to.writeStringProperty("prov:wasGeneratedBy", "urn:rapporteur:coding");
    to.writeObjectPropertyStart("body");
    to.writeStringProperty("type", "rapporteur:Event");
    text(to, "rapporteur:occurrence", coverage.of(report).occurrence());
    to.writeStringProperty("rapporteur:eventType", event.type().name());
    text(to, "rapporteur:mode", event.mode());
    to.writeStringProperty("rapporteur:cameo", event.cameo().value());
    to.writeStringProperty("rapporteur:status", event.status().name());
    to.writeBooleanProperty("rapporteur:background", event.background());
    text(to, "rapporteur:hedge", event.hedge());
    actors(to, "rapporteur:source", event.source());
    actors(to, "rapporteur:target", event.target());
    actors(to, "rapporteur:speaker", event.speakers().stream().map(Speaker::actor).toList());
    text(to, "rapporteur:start", Cells.day(event.time().start()));
    text(to, "rapporteur:end", Cells.day(event.time().end()));
    to.writeStringProperty("rapporteur:timePrecision", event.time().precision().name());
    text(to, "rapporteur:timeReason", event.time().reason());
    text(to, "rapporteur:place", event.place() == null ? null : event.place().name());
    text(
        to,
        "rapporteur:placePrecision",
        event.place() == null ? null : event.place().precision().name());
    text(to, "rapporteur:frame", event.frame());
    to.writeEndObject();
    writeTargets(to, report);
  }

  private static void writeTargets(JsonGenerator to, Report report) {
    Event event = report.event();
    String source = iri(report.article());
    to.writeArrayPropertyStart("target");
    target(to, source, "sentence", report.sentenceText(), event.sentenceSpan());
    target(to, source, "trigger", event.triggerText(), event.trigger());
    event.source().forEach(actor -> target(to, source, "source", actor.text(), actor.span()));
    event.target().forEach(actor -> target(to, source, "target", actor.text(), actor.span()));
    event.cues().forEach(cue -> target(to, source, "cue", cue.text(), cue.span()));
    to.writeEndArray();
  }

  private static void target(
      JsonGenerator to, String source, String part, String words, Span span) {
    to.writeStartObject();
    to.writeStringProperty("source", source);
    to.writeStringProperty("rapporteur:part", part);
    to.writeArrayPropertyStart("selector");
    to.writeStartObject();
    to.writeStringProperty("type", "TextPositionSelector");
    to.writeNumberProperty("start", span.begin());
    to.writeNumberProperty("end", span.end());
    to.writeEndObject();
    to.writeStartObject();
    to.writeStringProperty("type", "TextQuoteSelector");
    to.writeStringProperty("exact", PlainText.unicode(words));
    to.writeEndObject();
    to.writeEndArray();
    to.writeEndObject();
  }

  private static void writeClaim(JsonGenerator to, ReportedArticle article, Claim claim) {
    to.writeStringProperty("type", "rapporteur:Claim");
    to.writeStringProperty("rapporteur:stance", claim.stance().name());
    actors(to, "rapporteur:claimant", claim.claimants());
    to.writeObjectPropertyStart("rapporteur:content");
    to.writeStringProperty("id", "urn:rapporteur:record:" + claim.content());
    to.writeEndObject();
    to.writeStringProperty("prov:wasDerivedFrom", iri(article));
  }

  private static void actors(JsonGenerator to, String name, List<Actor> actors) {
    to.writeArrayPropertyStart(name);
    for (Actor actor : actors) {
      to.writeStartObject();
      text(to, "rapporteur:code", actor.code());
      text(to, "rapporteur:name", actor.name());
      text(to, "rapporteur:actor", actor.id());
      text(to, "rapporteur:role", actor.role());
      to.writeEndObject();
    }
    to.writeEndArray();
  }

  private static String iri(ReportedArticle article) {
    return "urn:rapporteur:article:" + URLEncoder.encode(article.key(), StandardCharsets.UTF_8);
  }

  private static void strings(JsonGenerator to, String name, List<String> values) {
    to.writeArrayPropertyStart(name);
    values.forEach(to::writeString);
    to.writeEndArray();
  }

  /** A property that is left out where nothing is known. */
  private static void text(JsonGenerator to, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      to.writeStringProperty(name, PlainText.unicode(value));
    }
  }

  /** Writes the properties of a node. */
  @FunctionalInterface
  private interface Node {
    void write(JsonGenerator to);
  }
}
