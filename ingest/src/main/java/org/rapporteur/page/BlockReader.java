package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Divides the body of a page into blocks, in the order of the page. */
final class BlockReader implements NodeVisitor {
  /** Elements whose text is not for reading. */
  private static final Set<String> SILENT =
      set(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "object",
          "embed",
          "select",
          "textarea",
          "datalist",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "applet",
          "frameset",
          "title",
          "input",
          "option",
          "optgroup",
          "progress",
          "meter",
          "noframes");

  /** Elements that do not end a block. */
  private static final Set<String> INLINE =
      set(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
          "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt",
          "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
          "var", "wbr", "picture", "source", "track", "td", "th", "center");

  /** A page with more blocks is no article; the rest of it is not read. */
  private static final int MOST_BLOCKS = 20_000;

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private final List<String> inlineNames = new ArrayList<>();
  private Container container = new Container(null, "body", List.of(), 0);
  private boolean gap;
  private int breaks;
  private boolean cell;
  private int silent;
  private int linkDepth;
  private int strongDepth;
  private int linkCharacters;
  private int strongCharacters;
  private int links;

  private BlockReader() {}

  /** The blocks of {@code body}. */
  static List<TextBlock> read(Element body) {
    BlockReader reader = new BlockReader();
    body.traverse(reader);
    reader.flush();
    return reader.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (silent == 0) {
        append(text.getWholeText());
      }
    } else if (node instanceof Element element) {
      open(element, element.normalName());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element.normalName());
    }
  }

  private void open(Element element, String tag) {
    if (silent > 0 || SILENT.contains(tag)) {
      silent++;
      return;
    }
    switch (tag) {
      case "br" -> breaks++;
      case "td", "th" -> cell = !run.isEmpty();
      case "a" -> {
        linkDepth++;
        links++;
      }
      default -> {}
    }
    if (isStrong(tag)) {
      strongDepth++;
    }
    if (INLINE.contains(tag)) {
      inlineNames(element);
    } else {
      flush();
      List<String> names = tag.equals("body") ? List.of() : ElementNames.of(element);
      container = new Container(container, tag, names, traits(element, tag) | Trait.ofNames(names));
    }
  }

  /** Of many names most are not in it; a hash set tells that faster than an immutable one. */
  private static Set<String> set(String... names) {
    return new HashSet<>(List.of(names));
  }

  private static boolean isStrong(String tag) {
    return tag.equals("b") || tag.equals("strong");
  }

  private void inlineNames(Element element) {
    if (inlineNames.size() < 12 && element.attributesSize() > 0) {
      inlineNames.addAll(ElementNames.of(element));
    }
  }

  private int traits(Element element, String tag) {
    int traits = Trait.ofTag(tag);
    if (linkDepth > 0) {
      traits |= Trait.LINK.bit();
    }
    if (element.attributesSize() == 0) {
      return traits;
    }
    traits |= Trait.ofRole(element.attr("role"));
    if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
      traits |= Trait.BODY_PROPERTY.bit();
    }
    if (isHidden(element)) {
      traits |= Trait.HIDDEN.bit();
    }
    return traits;
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 2000) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private void close(String tag) {
    if (silent > 0) {
      silent--;
      return;
    }
    if (tag.equals("a")) {
      linkDepth--;
    }
    if (isStrong(tag)) {
      strongDepth--;
    }
    if (!INLINE.contains(tag)) {
      flush();
      Container around = container.parent();
      if (around != null) {
        container = around;
      }
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        appendVisible(c);
      }
    }
  }

  private void appendVisible(char c) {
    if (breaks > 1) {
      flush();
    }
    if (!run.isEmpty()) {
      if (cell) {
        run.append('\t');
      } else if (gap || breaks > 0) {
        run.append(' ');
      }
    }
    gap = false;
    cell = false;
    breaks = 0;
    run.append(c);
    if (linkDepth > 0) {
      linkCharacters++;
    }
    if (strongDepth > 0) {
      strongCharacters++;
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c >= 0x7f && (Character.isSpaceChar(c) || Character.isISOControl(c)));
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
  }

  private void flush() {
    if (!run.isEmpty() && blocks.size() < MOST_BLOCKS) {
      TextBlock block =
          new TextBlock(
              container, run.toString(), inlineNames, linkCharacters, links, strongCharacters);
      blocks.add(block);
      container.add(block);
    }
    run.setLength(0);
    inlineNames.clear();
    gap = false;
    cell = false;
    breaks = 0;
    linkCharacters = 0;
    strongCharacters = 0;
    links = linkDepth > 0 ? 1 : 0;
  }
}
