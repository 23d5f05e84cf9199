package org.rapporteur.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the first classifier looks at: each block and its surroundings on the page, as numbers. */
final class BlockFeatures {
  private static final String[] TAGS = {
    "p",
    "div",
    "li",
    "td",
    "tr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "span",
    "figcaption",
    "blockquote",
    "pre",
    "dt",
    "dd",
    "section",
    "article",
    "footer",
    "header",
    "button",
    "summary",
    "body",
    "address"
  };
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{1,2} (?:min|hour|day)s?\\b");
  private static final int WORDS_LOOKED_UP = 40;
  private static final int LONGEST_DATED = 30;

  private final PageFacts page;
  private final WordOdds nameOdds;
  private final WordOdds wordOdds;
  private final Map<Container, double[]> names = new HashMap<>();
  private final float[] wordMeans;
  private final int[] lastHeading;

  BlockFeatures(PageFacts page, WordOdds nameOdds, WordOdds wordOdds) {
    this.page = page;
    this.nameOdds = nameOdds;
    this.wordOdds = wordOdds;
    this.wordMeans = new float[page.blocks.size()];
    this.lastHeading = new int[page.blocks.size()];
  }

  /** One row for each block. */
  float[][] rows() {
    List<TextBlock> blocks = page.blocks;
    float[][] rows = new float[blocks.size()][];
    WordOdds.Sum[] sums = new WordOdds.Sum[blocks.size()];
    for (int i = 0; i < rows.length; i++) {
      sums[i] = wordOdds.sum(first(blocks.get(i).lowerWords()));
      wordMeans[i] = (float) (sums[i].total() / (2 + sums[i].known()));
    }
    int heading = -1;
    for (int i = 0; i < rows.length; i++) {
      lastHeading[i] = heading;
      heading = blocks.get(i).isHeading() ? i : heading;
    }
    for (int i = 0; i < rows.length; i++) {
      FeatureRow row = new FeatureRow();
      own(row, blocks.get(i), sums[i]);
      place(row, i);
      around(row, blocks.get(i));
      regions(row, blocks.get(i));
      neighbours(row, i);
      rows[i] = row.values();
    }
    return rows;
  }

  private static List<String> first(List<String> words) {
    return words.size() <= WORDS_LOOKED_UP ? words : words.subList(0, WORDS_LOOKED_UP);
  }

  private void own(FeatureRow row, TextBlock block, WordOdds.Sum sum) {
    String text = block.text();
    int length = text.length();
    TextMarks marks = TextMarks.of(text);
    int words = Math.max(1, block.words());
    row.add("words", block.words());
    row.add("letters a word", (double) length / words);
    row.add("link density", block.linkDensity());
    row.add("links", block.links());
    row.add("strength", block.strength());
    row.add("commas a word", (double) block.commas() / words);
    row.add("stops", marks.stops());
    row.add("capitals", (double) marks.capitals() / length);
    row.add("capital words", (double) marks.starts() / words);
    row.add("digits", (double) marks.digits() / length);
    row.add("marks", marks.marks());
    row.add("ends", marks.last());
    row.add("starts", marks.first());
    row.add(
        "date", block.words() <= LONGEST_DATED && marks.digits() > 0 && DATE.matcher(text).find());
    row.add("word odds", sum.total());
    row.add("word odds mean", sum.total() / (2 + sum.known()));
    row.add("word odds least", sum.least());
    row.add("word odds most", sum.most());
    row.add("title", PageFacts.similarity(block, page.titleWords));
    row.add("description", PageFacts.similarity(block, page.descriptionWords));
    row.add("declared body", page.inDeclaredBody(block));
    row.add("occurrences", page.occurrences(block));
    for (String tag : TAGS) {
      row.add(tag, block.in(tag));
    }
    WordOdds.Sum inline = nameOdds.sum(block.names());
    row.add("inline names", inline.total());
    row.add("inline names least", inline.least());
  }

  private void place(FeatureRow row, int i) {
    int count = page.blocks.size();
    row.add("index", i);
    row.add("blocks behind", count - i);
    row.add("place", (double) i / count);
    row.add("words before", page.wordsBefore[i]);
    row.add("words behind", page.totalWords - page.wordsBefore[i]);
    row.add("place in words", (double) page.wordsBefore[i] / Math.max(1, page.totalWords));
    row.add("from title", page.titleBlock < 0 ? -1000 : i - page.titleBlock);
    row.add(
        "words from title",
        page.titleBlock < 0 ? -100_000 : page.wordsBefore[i] - page.wordsBefore[page.titleBlock]);
    row.add("heading odds", i == 0 || lastHeading[i] < 0 ? 0 : wordMeans[lastHeading[i]]);
    row.add("from heading", lastHeading[i] < 0 ? 999 : i - lastHeading[i]);
    row.add(
        "heading rank",
        lastHeading[i] < 0 ? 9 : page.blocks.get(lastHeading[i]).tag().charAt(1) - '0');
    row.add(
        "words from heading",
        lastHeading[i] < 0 ? 9999 : page.wordsBefore[i] - page.wordsBefore[lastHeading[i]]);
  }

  private void around(FeatureRow row, TextBlock block) {
    Container container = block.container();
    row.add("depth", container.depth());
    for (Trait trait : Trait.values()) {
      row.add(trait.name(), container.has(trait));
    }
    double[] score = names(container);
    row.add("names own", score[0]);
    row.add("names parent", names(container.out(1))[0]);
    row.add("names 2 out", names(container.out(2))[0]);
    row.add("names 3 out", names(container.out(3))[0]);
    row.add("names least", score[1]);
    row.add("names most", score[2]);
    row.add("names sum", score[3]);
    for (int level = 0; level <= 3; level++) {
      Container out = container.out(level);
      row.add("words in", out.words());
      row.add("blocks in", out.blocks());
      row.add("links in", out.linkDensity());
      row.add("paragraph words in", out.paragraphWords());
      row.add(
          "share of paragraphs in",
          (double) out.paragraphWords() / Math.max(1, page.paragraphWords));
      row.add("paragraphs in", (double) out.paragraphWords() / Math.max(1, out.words()));
      row.add("items in", (double) out.items() / Math.max(1, out.blocks()));
      row.add("link blocks in", out.linkBlocks());
      int[] alike = page.alike(out);
      row.add("alike", alike[0]);
      row.add("words of alike", (double) alike[1] / alike[0]);
      row.add("links of alike", (double) alike[2] / Math.max(1, alike[1]));
      row.add("paragraphs of alike", (double) alike[3] / Math.max(1, alike[1]));
    }
    int[] siblings = page.siblings(container);
    row.add("siblings", siblings[0]);
    row.add("siblings words", (double) siblings[1] / siblings[0]);
    row.add("siblings links", (double) siblings[2] / Math.max(1, siblings[1]));
  }

  /** Odds of the names of an element: its own, the least, most and sum on the way out. */
  private double[] names(Container container) {
    double[] known = names.get(container);
    if (known != null) {
      return known;
    }
    double own = nameOdds.sum(container.names()).total();
    Container parent = container.parent();
    double[] outer = parent == null ? new double[4] : names(parent);
    double[] score = {own, Math.min(own, outer[1]), Math.max(own, outer[2]), own + outer[3]};
    names.put(container, score);
    return score;
  }

  private void regions(FeatureRow row, TextBlock block) {
    region(row, "merit", block, page.bestByMerit);
    region(row, "densest", block, page.densest);
    region(row, "article", block, page.biggestArticle);
    double best = page.bestByMerit.map(Container::merit).orElse(0.0);
    double most = 0;
    for (Container c = block.container(); c != null; c = c.parent()) {
      most = Math.max(most, c.merit());
    }
    row.add("merit share", best == 0 ? 0 : most / best);
    row.add("merit own", best == 0 ? 0 : block.container().out(1).merit() / best);
  }

  private static void region(
      FeatureRow row, String name, TextBlock block, Optional<Container> region) {
    row.add(name, region.map(r -> block.container().distance(r)).orElse(-1));
    row.add(name, region.map(r -> r.distance(block.container())).orElse(-1));
  }

  private void neighbours(FeatureRow row, int i) {
    for (int step : new int[] {-2, -1, 1, 2}) {
      int at = i + step;
      boolean there = at >= 0 && at < page.blocks.size();
      TextBlock block = there ? page.blocks.get(at) : page.blocks.get(i);
      row.add("words", there ? block.words() : -1);
      row.add("link density", there ? block.linkDensity() : -1);
      row.add("prose", there && block.isProse());
      row.add("heading", there && block.isHeading());
      row.add(
          "same look", there && block.container().look() == page.blocks.get(i).container().look());
      row.add("word odds", there ? wordMeans[at] : 0);
      row.add("names", there ? names(block.container())[1] : 0);
      row.add("distance", there ? page.blocks.get(i).container().distance(block.container()) : 99);
    }
  }
}
