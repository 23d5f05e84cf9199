package org.rapporteur.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page that holds blocks, with sums over everything in it. The sums are complete
 * when the page has been read to its end.
 */
final class Container {
  /** Share of the words of a block from which on it is nothing but a link. */
  private static final double ALL_LINK = 0.9;

  private final @Nullable Container parent;
  private final String tag;
  private final List<String> names;
  private final int depth;
  private final int traits;
  private final int look;
  private int blocks;
  private int linkBlocks;
  private int words;
  private int linkWords;
  private int paragraphs;
  private int paragraphWords;
  private int headings;
  private int items;
  private int commas;
  private double merit;

  Container(@Nullable Container parent, String tag, List<String> names, int ownTraits) {
    this.parent = parent;
    this.tag = tag;
    this.names = List.copyOf(names);
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.look = 31 * tag.hashCode() + this.names.hashCode();
    this.traits = ownTraits | (parent == null ? 0 : parent.traits);
  }

  /** Adds a block that stands somewhere within this element. */
  void add(TextBlock block) {
    boolean paragraph = block.isProse();
    boolean link = block.linkDensity() >= ALL_LINK;
    for (Container around = this; around != null; around = around.parent) {
      around.blocks++;
      around.linkBlocks += link ? 1 : 0;
      around.words += block.words();
      around.linkWords += block.linkWords();
      around.commas += block.commas();
      around.headings += block.isHeading() ? 1 : 0;
      around.items += block.in("li") ? 1 : 0;
      if (paragraph) {
        around.paragraphs++;
        around.paragraphWords += block.words();
      }
    }
    if (paragraph) {
      addMerit(block);
    }
  }

  /** A paragraph speaks for its parent, half for the next element, and less further out. */
  private void addMerit(TextBlock block) {
    double score = 1 + block.commas() + Math.min(3, block.text().length() / 100);
    double share = 1;
    int level = 0;
    for (Container around = this; around != null && level < 5; around = around.parent) {
      around.merit += score * share;
      level++;
      share = level == 1 ? 0.5 : 1.0 / (level * 3);
    }
  }

  @Nullable Container parent() {
    return parent;
  }

  String tag() {
    return tag;
  }

  /** Words of class, id, role and the like, in lower case. */
  List<String> names() {
    return names;
  }

  int depth() {
    return depth;
  }

  /** The same for elements that a page styles alike: of one name and called by the same words. */
  int look() {
    return look;
  }

  /** Share of its blocks that are nothing but links, 0 when there are none. */
  double linkBlocks() {
    return blocks == 0 ? 0 : (double) linkBlocks / blocks;
  }

  int linkWords() {
    return linkWords;
  }

  boolean has(Trait trait) {
    return (traits & trait.bit()) != 0;
  }

  int blocks() {
    return blocks;
  }

  int words() {
    return words;
  }

  int paragraphs() {
    return paragraphs;
  }

  int paragraphWords() {
    return paragraphWords;
  }

  int headings() {
    return headings;
  }

  int items() {
    return items;
  }

  int commas() {
    return commas;
  }

  /** Share of words that are links, 0 when there are no words. */
  double linkDensity() {
    return words == 0 ? 0 : (double) linkWords / words;
  }

  /** How much speaks for this being the article, after Readability's published idea. */
  double merit() {
    return merit * (1 - linkDensity());
  }

  /** The element around this one that is {@code levels} out, or the outermost. */
  Container out(int levels) {
    Container around = this;
    for (int i = 0; i < levels && around.parent != null; i++) {
      around = around.parent;
    }
    return around;
  }

  /** Number of levels to go out from this to reach something that holds {@code other}. */
  int distance(Container other) {
    Container own = this;
    Container theirs = other;
    int levels = 0;
    while (own != theirs) {
      Container outer = own.depth >= theirs.depth ? own.parent : null;
      if (outer != null) {
        own = outer;
        levels++;
      } else if (theirs.parent != null) {
        theirs = theirs.parent;
      } else {
        return levels;
      }
    }
    return levels;
  }
}
