package org.rapporteur.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/** An article in Markdown (CommonMark), with the front matter of site generators. */
final class Markdown {
  private static final String FENCE = "---";

  private Markdown() {}

  /** {@code item}, whose text is Markdown, as plain words. */
  static Item.Text plain(Item.Text item) {
    String text = item.text().replace("\r\n", "\n");
    Map<String, String> matter = new HashMap<>();
    if (text.startsWith(FENCE + "\n")) {
      int end = text.indexOf("\n" + FENCE, FENCE.length());
      if (end > 0) {
        text.substring(FENCE.length() + 1, end).lines().forEach(line -> field(line, matter));
        text = text.substring(Math.min(text.length(), end + 1 + FENCE.length()));
      }
    }
    Node document = Parser.builder().build().parse(text);
    String title = matter.get("title");
    if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
      String words = render(heading).strip();
      title = title == null ? words : title;
      if (title.equals(words)) {
        heading.unlink();
      }
    }
    String date = matter.getOrDefault("date", "");
    Known known =
        new Known(
            null,
            title,
            WrittenDate.parse(date).orElse(null),
            matter.get("url"),
            matter.getOrDefault("source", matter.get("publisher")));
    return new Item.Text(
        item.origin(), render(document), known.or(item.known()), item.oddities(), false);
  }

  private static void field(String line, Map<String, String> matter) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      String value = line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
      if (!value.isEmpty()) {
        matter.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
      }
    }
  }

  private static String render(Node node) {
    return TextContentRenderer.builder()
        .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
        .nodeRendererFactory(WordsOfLinks::new)
        .build()
        .render(node);
  }

  /** Links without their addresses; the words of pictures are not the article's. */
  private static final class WordsOfLinks implements NodeRenderer {
    private final TextContentNodeRendererContext context;

    WordsOfLinks(TextContentNodeRendererContext context) {
      this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Link) {
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
          context.render(part);
        }
      }
    }
  }
}
