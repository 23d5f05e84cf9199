package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** The blocks of a page and what a classifier can know about them. Public for training. */
public final class PageBlocks {
  /** What the first classifier thinks less likely gets no second look. */
  public static final double HOPELESS = 0.03;

  private final List<TextBlock> blocks;
  private final PageFacts facts;

  private PageBlocks(List<TextBlock> blocks, PageFacts facts) {
    this.blocks = blocks;
    this.facts = facts;
  }

  /** The blocks of {@code page}, which has this title, summary and declared text. */
  static PageBlocks of(Document page, String title, String description, String articleBody) {
    List<TextBlock> blocks = BlockReader.read(page.body());
    return new PageBlocks(blocks, new PageFacts(blocks, title, description, articleBody));
  }

  /** For training: the blocks of the page in {@code html}. */
  public static PageBlocks parse(byte[] html) {
    return ParsedPage.of(PageCharset.decode(html, null), "").blocks();
  }

  PageFacts facts() {
    return facts;
  }

  /** The blocks in the order of the page. */
  public List<TextBlock> blocks() {
    return List.copyOf(blocks);
  }

  /** The words by which the page calls the elements around the block of this index. */
  public List<String> names(int index) {
    TextBlock block = blocks.get(index);
    List<String> names = new ArrayList<>(block.names());
    for (Container c = block.container(); c != null; c = c.parent()) {
      names.addAll(c.names());
    }
    return names;
  }

  /** What the first classifier sees, one row for each block. */
  public float[][] firstRows(WordOdds names, WordOdds words) {
    return new BlockFeatures(facts, names, words).rows();
  }

  /** The second look at these blocks, of which the first classifier thinks {@code first}. */
  SecondLook secondLook(double[] first) {
    return new SecondLook(facts, first);
  }

  /** What the second classifier sees: {@code rows} and what the first one thought of them. */
  public float[][] secondRows(float[][] rows, double[] first) {
    return new SecondLook(facts, first).rows(rows);
  }
}
