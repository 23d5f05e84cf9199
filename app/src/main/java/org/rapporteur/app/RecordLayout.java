package org.rapporteur.app;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.InputError;
import org.rapporteur.formats.Layer;
import org.rapporteur.formats.RecordWriter;

/** How {@code read} and {@code watch} print what they read. */
interface RecordLayout {
  /** The lines for {@code article}, which comes from {@code origin}. */
  List<String> coded(String origin, ItemResult.Article article);

  /** The lines for what is no article, or cannot be read. */
  List<String> failed(@Nullable String id, Problem problem);

  /** The lines for a web page that is no article, for a {@code reason}. */
  List<String> noArticle(String origin, String reason);

  /** The lines behind everything else, when {@code codings} were printed. */
  List<String> end(int codings);

  /** Nothing at all, for those who want the store only. */
  static RecordLayout none() {
    return new RecordLayout() {
      @Override
      public List<String> coded(String origin, ItemResult.Article article) {
        return List.of();
      }

      @Override
      public List<String> failed(@Nullable String id, Problem problem) {
        return List.of();
      }

      @Override
      public List<String> noArticle(String origin, String reason) {
        return List.of();
      }

      @Override
      public List<String> end(int codings) {
        return List.of();
      }
    };
  }

  /** For a person; problems are left to the messages. */
  static RecordLayout text(Palette palette) {
    TextReport report = new TextReport(palette);
    return new RecordLayout() {
      @Override
      public List<String> coded(String origin, ItemResult.Article article) {
        return report.lines(origin, article.coding(), article.arrival().warnings());
      }

      @Override
      public List<String> failed(@Nullable String id, Problem problem) {
        return List.of();
      }

      @Override
      public List<String> noArticle(String origin, String reason) {
        return List.of(Printable.line(origin) + ": no article: " + Printable.line(reason), "");
      }

      @Override
      public List<String> end(int codings) {
        return codings == 0 ? List.of() : List.of(palette.legend());
      }
    };
  }

  /** For a program: one object a line with the records. */
  static RecordLayout json() {
    return json(Set.of(Layer.EVENTS));
  }

  /** For a program: one object a line with {@code layers}. */
  static RecordLayout json(Set<Layer> layers) {
    RecordWriter writer = new RecordWriter();
    return new RecordLayout() {
      @Override
      public List<String> coded(String origin, ItemResult.Article article) {
        Arrival arrival = article.arrival();
        return List.of(
            writer.write(
                article.coding(),
                arrival.tongue().code(),
                layers,
                arrival.extra(),
                arrival.warnings()));
      }

      @Override
      public List<String> failed(@Nullable String id, Problem problem) {
        return List.of(
            writer.write(
                new InputError(
                    id, problem.code(), problem.message(), Math.max(1, problem.line()))));
      }

      @Override
      public List<String> noArticle(String origin, String reason) {
        return List.of(writer.write(new InputError(origin, ErrorCode.NOT_AN_ARTICLE, reason, 1)));
      }

      @Override
      public List<String> end(int codings) {
        return List.of();
      }
    };
  }
}
