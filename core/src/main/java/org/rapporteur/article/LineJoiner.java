package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes paragraphs of lines: lines that were wrapped at a column are joined, all others stand for
 * themselves.
 *
 * <p>A wrapped line is one to which the first word of the next would not have fitted, or one that
 * breaks off in mid-sentence. Where a sentence ends with its line the choice is of no consequence,
 * as paragraphs end sentences.
 */
final class LineJoiner {
  /** No text is wrapped at a column behind this one. */
  private static final int WIDEST = 120;

  /** No text is wrapped at a column before this one. */
  private static final int NARROWEST = 40;

  private static final String BULLETS = "•·*▪►■◦‣–—-";

  private final String text;
  private final FurnitureRules rules;
  private final boolean capitals;

  LineJoiner(String text, FurnitureRules rules) {
    this.text = text;
    this.rules = rules;
    this.capitals = Letters.mostlyCapitals(text);
  }

  /** The paragraphs of the text, in order. */
  List<Span> paragraphs() {
    List<Line> lines = Line.of(text);
    int column = wrapColumn(lines);
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > 0 && !line.afterBlank() && continues(lines.get(i - 1), line, column)) {
        paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().cover(line.span()));
      } else {
        paragraphs.add(line.span());
      }
    }
    return paragraphs;
  }

  /** The column at which the text was wrapped, or 0 if it was not. */
  private int wrapColumn(List<Line> lines) {
    int pairs = 0;
    int wrapped = 0;
    int column = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      if (lines.get(i).afterBlank()) {
        continue;
      }
      pairs++;
      if (breaksOff(before, lines.get(i))) {
        wrapped++;
        column = Math.max(column, before.width());
      }
    }
    return wrapped >= 1 && 4 * wrapped >= pairs ? column : 0;
  }

  /** Whether {@code line} must go on in {@code next}, as the sentence does. */
  private boolean breaksOff(Line line, Line next) {
    if (line.width() < NARROWEST || line.width() > WIDEST || Letters.endsSentence(of(line))) {
      return false;
    }
    char first = text.charAt(next.span().begin());
    return Character.isLowerCase(first) || (capitals && Character.isLetterOrDigit(first));
  }

  private boolean continues(Line line, Line next, int column) {
    if (column == 0 || line.width() > WIDEST || startsItem(next)) {
      return false;
    }
    boolean ended = Letters.endsSentence(of(line));
    if (next.indent() > line.indent() + 1 && (ended || line.width() < column * 3 / 4)) {
      return false;
    }
    boolean full = line.width() + 1 + firstWord(next) > column;
    if (ended) {
      return full && rules.match(of(next)).isEmpty();
    }
    return full || breaksOff(line, next) || line.width() >= column * 3 / 4;
  }

  private boolean startsItem(Line line) {
    Span span = line.span();
    return span.length() > 1
        && BULLETS.indexOf(text.charAt(span.begin())) >= 0
        && PlainText.isSpace(text.charAt(span.begin() + 1));
  }

  private int firstWord(Line line) {
    int end = line.span().begin();
    while (end < line.span().end() && !PlainText.isSpace(text.charAt(end))) {
      end++;
    }
    return end - line.span().begin();
  }

  private String of(Line line) {
    return line.span().of(text);
  }
}
