package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article of a web page.
 *
 * <p>The page is divided into blocks, and two classifiers, trained on pages whose article is known,
 * decide which of them are the article: the first sees a block and its surroundings (after
 * Kohlschütter, Fankhauser and Nejdl 2010, "Boilerplate detection using shallow text features"),
 * the second also what the first thinks of its neighbours. Candidate regions in the tradition of
 * Readability, and a text that the page declares in JSON-LD, are among what they see.
 *
 * <p>Nothing of a page is run or fetched; size and depth are bounded. One extractor serves many
 * threads.
 */
public final class PageExtractor {
  /** In bytes; a page beyond it is no article. */
  public static final int LONGEST = 16 << 20;

  private static final int LONGEST_CUT = 300;

  /** A declared text counts when the page shows little else. */
  private static final int FEW_WORDS = 60;

  private final BlockClassifier classifier;

  private PageExtractor(PageModel model) {
    this.classifier = new BlockClassifier(model);
  }

  /** The extractor with the built-in model. */
  public static PageExtractor builtIn() {
    return new PageExtractor(PageModel.builtIn());
  }

  /** Reads {@code source}, whatever it is. */
  public PageReading read(PageSource source) {
    byte[] bytes = source.bytes();
    if (bytes.length > LONGEST) {
      return refused(
          PageReading.Reason.TOO_LONG, "more than " + (LONGEST >> 20) + " MiB are no article");
    }
    return switch (ContentKind.of(bytes)) {
      case BINARY ->
          refused(
              PageReading.Reason.BINARY,
              "neither a web page nor text; its content tells, not its name");
      case TEXT -> {
        boolean blank = PageCharset.decode(bytes, source.charset()).isBlank();
        yield blank
            ? refused(PageReading.Reason.EMPTY, "there is nothing in it")
            : refused(PageReading.Reason.NOT_A_PAGE, "text, not a web page");
      }
      case HTML -> {
        String address = source.address() == null ? "" : source.address();
        String html = PageCharset.decode(bytes, source.charset());
        yield new PageReading.Read(read(ParsedPage.of(html, address)));
      }
    };
  }

  private static PageReading refused(PageReading.Reason reason, String message) {
    return new PageReading.Refused(reason, message);
  }

  private PageArticle read(ParsedPage page) {
    List<TextBlock> blocks = page.blocks().blocks();
    double[] probabilities = classifier.probabilities(page.blocks());
    List<TextBlock> kept = new ArrayList<>();
    Cuts cuts = new Cuts(page);
    boolean[] taken = Selection.of(blocks, probabilities);
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        kept.add(blocks.get(i));
      } else {
        cuts.add(blocks.get(i));
      }
    }
    String title = page.title().map(Found::value).orElse("");
    LinkedData data = page.metadata().data();
    PageMetadata metadata = page.metadata().read(page.title(), page.blocks().facts());
    List<PageParagraph> paragraphs = paragraphs(kept);
    Optional<String> objection = PageJudge.objection(kept, blocks, title, data);
    SortedMap<String, String> origins = metadata.origins();
    origins.put("text", "blocks");
    if (words(kept) < FEW_WORDS) {
      List<PageParagraph> declared = declared(data, words(kept));
      if (!declared.isEmpty()) {
        paragraphs = declared;
        objection = Optional.empty();
        origins.put("text", "json-ld");
      }
    }
    return new PageArticle(
        objection.isEmpty(),
        page.title().map(Found::value).orElse(null),
        paragraphs,
        value(metadata.published()),
        value(metadata.modified()),
        metadata.authors().map(Found::value).orElse(List.of()),
        value(metadata.publisher()),
        value(metadata.language()),
        value(metadata.canonical()),
        origins,
        cuts.list,
        objection.map(reason -> List.of("no article: " + reason)).orElse(List.of()));
  }

  private static <T> @Nullable T value(Optional<Found<T>> found) {
    return found.map(Found::value).orElse(null);
  }

  private static int words(List<TextBlock> blocks) {
    return blocks.stream().mapToInt(TextBlock::words).sum();
  }

  /** The text that the page declares, when it is the better part. */
  private static List<PageParagraph> declared(LinkedData data, int words) {
    String body = data.articleText("articleBody").orElse("");
    if (WordOdds.wordsOf(body, 10_000).size() < Math.max(FEW_WORDS, 2 * words)) {
      return List.of();
    }
    return body.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new PageParagraph(PageParagraph.Kind.PARAGRAPH, line))
        .toList();
  }

  private static List<PageParagraph> paragraphs(List<TextBlock> kept) {
    return kept.stream().map(block -> new PageParagraph(kind(block), block.text())).toList();
  }

  private static PageParagraph.Kind kind(TextBlock block) {
    Container container = block.container();
    if (block.isHeading()) {
      return PageParagraph.Kind.HEADING;
    }
    if (block.in("tr") || container.has(Trait.TABLE)) {
      return PageParagraph.Kind.ROW;
    }
    if (container.has(Trait.QUOTE)) {
      return PageParagraph.Kind.QUOTE;
    }
    return container.has(Trait.ITEM) || container.has(Trait.DEFINITIONS)
        ? PageParagraph.Kind.ITEM
        : PageParagraph.Kind.PARAGRAPH;
  }

  /** What is cut; neighbours with one reason are one piece. */
  private static final class Cuts {
    private final List<PageCut> list = new ArrayList<>();
    private final PageFacts facts;

    Cuts(ParsedPage page) {
      this.facts = page.blocks().facts();
    }

    void add(TextBlock block) {
      boolean title =
          !facts.titleKey.isEmpty() && PageFacts.key(block.text()).equals(facts.titleKey);
      String reason = CutReason.of(block, title);
      if (!list.isEmpty() && list.getLast().reason().equals(reason)) {
        String before = list.removeLast().text();
        list.add(new PageCut(shorten(before + "\n" + block.text(), before), reason));
      } else {
        list.add(new PageCut(shorten(block.text(), ""), reason));
      }
    }

    private static String shorten(String text, String before) {
      if (before.endsWith("…") && before.length() >= LONGEST_CUT) {
        return before;
      }
      return text.length() <= LONGEST_CUT ? text : text.substring(0, end(text)) + "…";
    }

    private static int end(String text) {
      return Character.isHighSurrogate(text.charAt(LONGEST_CUT - 1))
          ? LONGEST_CUT - 1
          : LONGEST_CUT;
    }
  }
}
