package org.rapporteur.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page made ready for the classifier.
 *
 * @param metadata reads what it says about itself
 * @param title its title
 * @param blocks its blocks
 */
record ParsedPage(MetadataReader metadata, Optional<Found<String>> title, PageBlocks blocks) {
  /** Elements nested deeper lie flat. */
  private static final int DEEPEST = 400;

  /** Reads {@code html} from {@code address}, empty when unknown. */
  static ParsedPage of(String html, String address) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, address);
    MetadataReader metadata = new MetadataReader(page, address);
    Optional<Found<String>> title = metadata.title();
    PageBlocks blocks =
        PageBlocks.of(
            page,
            title.map(Found::value).orElse(""),
            metadata.description().map(Found::value).orElse(""),
            metadata.data().articleText("articleBody").orElse(""));
    return new ParsedPage(metadata, title, blocks);
  }
}
