package org.rapporteur.layout;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * A network of actors: a node for each actor, a directed edge for each pair of source and target
 * (GraphML 1.0). Records without a pair are counted as left out. What is held in memory is one key
 * for each actor.
 */
final class GraphMl implements TextLayout.Body {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
      <key id="name" for="node" attr.name="name" attr.type="string"/>
      <key id="code" for="node" attr.name="code" attr.type="string"/>
      <key id="country" for="node" attr.name="country" attr.type="string"/>
      <key id="sectors" for="node" attr.name="sectors" attr.type="string"/>
      <key id="event" for="edge" attr.name="event" attr.type="string"/>
      <key id="type" for="edge" attr.name="type" attr.type="string"/>
      <key id="mode" for="edge" attr.name="mode" attr.type="string"/>
      <key id="cameo" for="edge" attr.name="cameo" attr.type="string"/>
      <key id="intensity" for="edge" attr.name="intensity" attr.type="double"/>
      <key id="status" for="edge" attr.name="status" attr.type="string"/>
      <key id="background" for="edge" attr.name="background" attr.type="boolean"/>
      <key id="date" for="edge" attr.name="date" attr.type="string"/>
      <key id="precision" for="edge" attr.name="precision" attr.type="string"/>
      <key id="article" for="edge" attr.name="article" attr.type="string"/>
      <graph id="records" edgedefault="directed">
      """;

  private final Writer out;
  private final Coverages coverage;
  private final Set<String> nodes = new HashSet<>();
  private long leftOut;

  private GraphMl(Writer out, Coverages coverage) {
    this.out = out;
    this.coverage = coverage;
  }

  static Layout layout() {
    return new TextLayout(
        "graphml",
        "network of actors, an edge for each pair, GraphML 1.0",
        "records.graphml",
        EnumSet.of(
            Detail.STATUS,
            Detail.BACKGROUND,
            Detail.TIME_PRECISION,
            Detail.OPEN_TIME,
            Detail.PLOVER,
            Detail.CAMEO),
        (out, coverage) -> {
          out.write(HEAD);
          return new GraphMl(out, coverage);
        });
  }

  @Override
  public void write(CodedArticle article) throws IOException {
    for (Report report : article.reports()) {
      Coverage covered = coverage.of(report);
      boolean paired = false;
      for (Row row : Row.pairs(report, covered)) {
        Actor source = row.source();
        Actor target = row.target();
        if (source != null && target != null && covered.leading()) {
          writeEdge(row, node(source), node(target));
          paired = true;
        }
      }
      leftOut += paired || !covered.leading() ? 0 : 1;
    }
  }

  @Override
  public long leftOut() {
    return leftOut;
  }

  @Override
  public void end() throws IOException {
    out.write("</graph>\n</graphml>\n");
  }

  /** Writes the node of {@code actor} when it is met first, and gives its id. */
  private String node(Actor actor) throws IOException {
    String id = "n" + Long.toHexString(Numbers.of(identity(actor)));
    if (nodes.add(id)) {
      out.write("<node id=\"" + id + "\">");
      data("name", actor.name());
      data("code", actor.code());
      data("country", actor.country());
      data("sectors", String.join(" ", actor.sectors()));
      out.write("</node>\n");
    }
    return id;
  }

  /** Who is known by an id is one, whatever office; others are told apart by name and code. */
  private static String identity(Actor actor) {
    return actor.id() != null ? actor.id() : actor.code() + "\u0000" + actor.name();
  }

  private void writeEdge(Row row, String source, String target) throws IOException {
    Event event = row.event();
    String suffix = row.pair() == 0 ? "" : "-" + row.pair();
    out.write(
        "<edge id=\"e%s%s\" source=\"%s\" target=\"%s\">"
            .formatted(event.id(), suffix, source, target));
    data("event", event.id().value());
    data("type", event.type().name());
    data("mode", event.mode());
    data("cameo", event.cameo().value());
    data("intensity", Cells.number(event.intensity()));
    data("status", event.status().name());
    data("background", Boolean.toString(event.background()));
    data("date", Cells.day(row.day()));
    data("precision", event.time().precision().name());
    data("article", row.article().key());
    out.write("</edge>\n");
  }

  private void data(String key, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      out.write("<data key=\"" + key + "\">" + PlainText.xml(value) + "</data>");
    }
  }
}
