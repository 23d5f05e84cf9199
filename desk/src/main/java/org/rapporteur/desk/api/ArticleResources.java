package org.rapporteur.desk.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.Caller;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Problem;
import org.rapporteur.desk.ProblemException;
import org.rapporteur.desk.Role;
import org.rapporteur.desk.UnavailableException;
import org.rapporteur.desk.Workbench;
import org.rapporteur.formats.InputLine;
import org.rapporteur.formats.LineReader;
import org.rapporteur.formats.RecordReader;
import org.rapporteur.formats.ReportWriter;
import org.rapporteur.formats.Utf8Text;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.store.ArticlePage;
import org.rapporteur.store.FoundArticle;
import org.rapporteur.store.ListedArticle;
import org.rapporteur.store.Reading;
import org.rapporteur.store.StoreException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles: in pages, one by one, found by their words, and coded anew. */
final class ArticleResources implements Page {
  private static final int A_PAGE = 50;
  private static final int BEST = 20;
  private static final int OPENING = 160;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DeskStore store;
  private final Workbench workbench;
  private final RecordReader lines = new RecordReader();
  private final ReportWriter writer = new ReportWriter();

  ArticleResources(DeskStore store, Workbench workbench) {
    this.store = store;
    this.workbench = workbench;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/api/articles", this::list);
    routes.get("/api/articles/{article}", this::one);
    routes.post("/api/articles", this::code, Role.READER);
    routes.get("/api/search", this::search);
    routes.get("/api/like", this::like);
  }

  private void list(Context context) throws StoreException {
    Asked asked = new Asked(context);
    int from = asked.from();
    ArticlePage page = store.read(reader -> reader.articles(from, asked.limit(A_PAGE)));
    int until = from + page.articles().size();
    Answer.object(
        context,
        out -> {
          out.writeNumberProperty("all", page.all());
          out.writeArrayPropertyStart("articles");
          for (ListedArticle listed : page.articles()) {
            out.writeStartObject();
            write(out, listed.article(), listed.opening());
            out.writeNumberProperty("records", listed.reports());
            out.writeEndObject();
          }
          out.writeEndArray();
          out.writeStringProperty("next", until < page.all() ? String.valueOf(until) : null);
        });
  }

  private void write(JsonGenerator out, ReportedArticle article, String text) {
    Answer.raw(out, "article", writer.write(article));
    String opening = text.strip();
    out.writeStringProperty(
        "opening", opening.length() <= OPENING ? opening : opening.substring(0, OPENING) + "…");
  }

  private void one(Context context) throws StoreException {
    String article = context.pathParam("article");
    Reading reading =
        store
            .read(reader -> reader.reading(article))
            .orElseThrow(() ->
                new ProblemException(
                    Problem.NOT_FOUND, "no article " + article + " is stored here"));
    Answer.object(
        context,
        out -> {
          Answer.raw(out, "record", reading.record());
          out.writeStringProperty("text", reading.text());
          out.writeStringProperty("origin", reading.origin());
          out.writeStringProperty("canonical", reading.canonical());
          out.writeStringProperty("copyOf", reading.coded().article().copyOf());
          out.writeStringProperty("copyKind", reading.copyKind());
          out.writeNumberProperty("version", reading.version());
          out.writeStringProperty("previous", reading.previous());
          out.writeStringProperty("diff", reading.diff());
        });
  }

  private void code(Context context) throws UnavailableException {
    JsonNode root = Bodies.object(context);
    boolean keep = root.path("store").asBoolean(false);
    ((ObjectNode) root).remove("store");
    byte[] octets = JSON.writeValueAsBytes(root);
    LineReader.Line line =
        new LineReader.Line(1, Utf8Text.decode(octets, 0, octets.length), octets.length, false);
    switch (lines.read(line)) {
      case InputLine.Rejected rejected ->
          throw new BadRequestException(
              rejected.error().code() + ": " + rejected.error().message());
      case InputLine.Accepted accepted -> {
        if (keep) {
          Caller.of(context).need(Role.EDITOR);
        }
        String coded = keep ? workbench.keep(accepted.source()) : workbench.code(accepted.source());
        JsonNode error = JSON.readTree(coded).path("error");
        if (!error.isMissingNode()) {
          throw new ProblemException(
              Problem.NOT_CODED,
              error.path("code").asString("") + ": " + error.path("message").asString(""));
        }
        context
            .status(keep ? 201 : 200)
            .contentType("application/json")
            .result(coded.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void search(Context context) throws StoreException {
    Asked asked = new Asked(context);
    String words = asked.needed("words");
    found(context, store.read(reader -> reader.search(words, asked.limit(BEST))));
  }

  private void like(Context context) throws StoreException {
    Asked asked = new Asked(context);
    String article = asked.needed("article");
    found(context, store.read(reader -> reader.like(article, asked.limit(BEST))));
  }

  private void found(Context context, List<FoundArticle> found) {
    Answer.object(
        context,
        out -> {
          out.writeArrayPropertyStart("articles");
          for (FoundArticle one : found) {
            out.writeStartObject();
            write(out, one.article(), Objects.requireNonNullElse(one.text(), ""));
            out.writeNumberProperty("score", one.score());
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }
}
