package org.rapporteur.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Divides a text into the article's paragraphs and the furniture around them. It cuts only what it
 * is sure of: lines whose words give them away, what repeats the headline or a paragraph, and
 * headlines of other stories behind the end. One reader serves many threads.
 */
public final class ArticleReader {
  private static final String OTHER_STORIES = "other stories' headlines";

  /** Letters from which on a repeated paragraph is no coincidence. */
  private static final int REPEATED_LETTERS = 60;

  private final FurnitureRules rules;
  private final SmallWords smallWords;

  private ArticleReader(FurnitureRules rules, SmallWords smallWords) {
    this.rules = rules;
    this.smallWords = smallWords;
  }

  /** The built-in reader. */
  public static ArticleReader builtIn() {
    return new ArticleReader(FurnitureRules.builtIn(), SmallWords.builtIn());
  }

  /** Reads {@code source}; all of its text that is not blank is a paragraph or furniture. */
  public Article read(ArticleSource source) {
    Division division = new Division(source);
    division.divide();
    return new Article(
        source.id(),
        source.text(),
        source.title(),
        source.published(),
        source.url(),
        source.outlet(),
        division.paragraphs,
        division.furniture);
  }

  /** The division of one text. */
  private final class Division {
    private final String text;
    private final @Nullable String title;
    private final boolean capitals;
    private final List<Block> blocks = new ArrayList<>();
    private final List<@Nullable String> reasons = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();

    Division(ArticleSource source) {
      this.text = source.text();
      this.title = source.title();
      this.capitals = Letters.mostlyCapitals(text);
    }

    void divide() {
      for (Span span : new LineJoiner(text, rules).paragraphs()) {
        blocks.add(Block.of(text, span, smallWords));
        reasons.add(null);
      }
      if (blocks.size() > 1) {
        cutKnownLines();
        cutOtherStories();
        cutRepetitions();
      }
      int headline = headline();
      for (int i = 0; i < blocks.size(); i++) {
        String reason = reasons.get(i);
        if (reason != null) {
          furniture.add(new Furniture(blocks.get(i).span(), reason));
        } else {
          keep(blocks.get(i), i == headline);
        }
      }
      furniture.sort(Comparator.comparingInt(cut -> cut.span().begin()));
    }

    private void cutKnownLines() {
      FurnitureRule.Opens open = FurnitureRule.Opens.NOTHING;
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        Optional<FurnitureRule> rule = rules.match(block.span().of(text));
        if (rule.isPresent()) {
          reasons.set(i, rule.get().reason());
          open = rule.get().opens() == FurnitureRule.Opens.NOTHING ? open : rule.get().opens();
        } else if (open == FurnitureRule.Opens.COMMENTS) {
          reasons.set(i, "comments");
        } else if (open == FurnitureRule.Opens.RELATED && !block.isSentences()) {
          reasons.set(i, OTHER_STORIES);
        } else {
          open = FurnitureRule.Opens.NOTHING;
        }
      }
      if (reasons.stream().noneMatch(reason -> reason == null)) {
        reasons.replaceAll(reason -> null);
      }
    }

    /** Behind the last sentences, headlines are those of other stories. */
    private void cutOtherStories() {
      int last = lastSentences();
      int headlines = 0;
      boolean otherFurniture = false;
      for (int i = last + 1; i < blocks.size(); i++) {
        headlines += isOtherHeadline(i) ? 1 : 0;
        otherFurniture |= reasons.get(i) != null;
      }
      if (last < 0 || capitals || (headlines < 2 && !otherFurniture)) {
        return;
      }
      for (int i = last + 1; i < blocks.size(); i++) {
        if (isOtherHeadline(i)) {
          reasons.set(i, OTHER_STORIES);
        }
      }
    }

    private boolean isOtherHeadline(int i) {
      return reasons.get(i) == null && blocks.get(i).shape() == Block.Shape.TITLE;
    }

    private int lastSentences() {
      for (int i = blocks.size() - 1; i >= 0; i--) {
        if (reasons.get(i) == null && blocks.get(i).isSentences()) {
          return i;
        }
      }
      return -1;
    }

    private void cutRepetitions() {
      Set<String> seen = new HashSet<>();
      int headline = headline();
      String headlineKey = headline >= 0 ? Letters.key(blocks.get(headline).plain()) : "";
      for (int i = 0; i < blocks.size(); i++) {
        if (reasons.get(i) != null || i == headline) {
          continue;
        }
        String key = Letters.key(blocks.get(i).plain());
        if (key.equals(headlineKey)) {
          reasons.set(i, "repeats the headline");
        } else if (key.length() >= REPEATED_LETTERS && !seen.add(key)) {
          reasons.set(i, "repeats a paragraph");
        }
      }
    }

    /** Index of the headline, which stands before all sentences, or -1. */
    private int headline() {
      int last = lastSentences();
      for (int i = 0; i < last; i++) {
        if (reasons.get(i) != null) {
          continue;
        }
        Block block = blocks.get(i);
        boolean told = title != null && Letters.key(title).equals(Letters.key(block.plain()));
        boolean looks = block.shape() == Block.Shape.TITLE || block.shape() == Block.Shape.LINE;
        return told || (looks && !capitals) ? i : -1;
      }
      return -1;
    }

    private void keep(Block block, boolean headline) {
      Span span = block.span();
      Optional<Furniture> tail = rules.tail(text, span);
      if (tail.isPresent()) {
        furniture.add(tail.get());
        span = PlainText.trim(text, span.begin(), tail.get().span().begin());
      }
      Paragraph.Kind kind = Paragraph.Kind.BODY;
      if (headline) {
        kind = Paragraph.Kind.HEADLINE;
      } else if (isSubhead(block)) {
        kind = Paragraph.Kind.SUBHEAD;
      }
      paragraphs.add(new Paragraph(span, kind));
    }

    private boolean isSubhead(Block block) {
      boolean looks = block.shape() == Block.Shape.TITLE || block.shape() == Block.Shape.WORDS;
      return looks && !capitals && blocks.size() > 1 && lastSentences() >= 0;
    }
  }
}
