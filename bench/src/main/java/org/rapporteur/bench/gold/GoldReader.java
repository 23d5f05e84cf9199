package org.rapporteur.bench.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Span;
import org.rapporteur.knowledge.YamlReader;

/** Reads files of gold; their form is told in the package. */
public final class GoldReader {
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  private GoldReader() {}

  /** The texts of all files under {@code folder}, in the order of their paths. */
  public static List<GoldText> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    }
    List<GoldText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.addAll(read(folder.relativize(file).toString(), Files.readString(file)));
    }
    return texts;
  }

  /**
   * The texts of a file.
   *
   * @param file name for messages and identifiers
   * @param yaml its content
   * @throws org.rapporteur.knowledge.KnowledgeException which names file and line of what is wrong
   */
  public static List<GoldText> read(String file, String yaml) {
    YamlReader.Node root = YamlReader.parse(file, yaml);
    boolean heldOut = Boolean.parseBoolean(root.required("held-out"));
    String name = file.replaceFirst("\\.yaml$", "");
    if (root.find("paragraphs").isPresent()) {
      return List.of(article(name, heldOut, root));
    }
    List<GoldText> texts = new ArrayList<>();
    for (YamlReader.Node node : root.list("texts")) {
      String text = node.required("text").strip();
      String id = name + ":" + (texts.size() + 1);
      ArticleSource source = new ArticleSource(id, text, null, day(node), null, null);
      texts.add(new GoldText(source, heldOut, events(node, Words.of(text)), List.of()));
    }
    return texts;
  }

  private static GoldText article(String name, boolean heldOut, YamlReader.Node root) {
    Map<String, String> codes = new HashMap<>();
    root.find("entities")
        .ifPresent(entities ->
            entities.mapping().forEach((entity, code) -> codes.put(entity, code.scalar())));
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (YamlReader.Node paragraph : root.list("paragraphs")) {
      MarkedText marked = marked(paragraph);
      text.append(text.isEmpty() ? "" : BETWEEN_PARAGRAPHS);
      int begin = text.length();
      text.append(marked.text());
      spans.add(new Span(begin, text.length()));
      for (Mention mention : marked.mentions()) {
        if (!codes.containsKey(mention.entity())) {
          throw paragraph.error("no such actor: " + mention.entity());
        }
        Span span = mention.span();
        mentions.add(
            new Mention(mention.entity(), new Span(span.begin() + begin, span.end() + begin)));
      }
    }
    List<Annotation> events = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Words words = new Words(text.toString(), spans.get(i), mentions, codes);
      events.addAll(events(root.list("paragraphs").get(i), words));
    }
    ArticleSource source =
        new ArticleSource(
            name, text.toString(), root.required("title"), day(root), null, root.text("source"));
    return new GoldText(source, heldOut, events, mentions);
  }

  private static MarkedText marked(YamlReader.Node paragraph) {
    try {
      return MarkedText.parse(paragraph.required("text").strip());
    } catch (IllegalArgumentException wrong) {
      throw paragraph.error(String.valueOf(wrong.getMessage()));
    }
  }

  private static LocalDate day(YamlReader.Node node) {
    try {
      return LocalDate.parse(node.required("date"));
    } catch (DateTimeParseException wrong) {
      throw node.error("not a day: " + node.text("date"));
    }
  }

  private static List<Annotation> events(YamlReader.Node node, Words words) {
    List<Annotation> events = new ArrayList<>();
    for (YamlReader.Node line : node.list("events")) {
      try {
        events.add(EventNotation.parse(line.scalar(), words));
      } catch (IllegalArgumentException wrong) {
        throw line.error(String.valueOf(wrong.getMessage()));
      }
    }
    return events;
  }
}
