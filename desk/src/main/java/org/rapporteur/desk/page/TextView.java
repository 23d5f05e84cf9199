package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.article.Furniture;
import org.rapporteur.article.Span;

/**
 * The text of an article as a page shows it.
 *
 * @param paragraphs its lines, without empty ones
 * @param hidden how many characters at the end are not shown, as the text is too long for a page
 */
public record TextView(List<Paragraph> paragraphs, int hidden) {
  /** In characters; nobody reads more of one article. */
  private static final int LONGEST = 300_000;

  public TextView {
    paragraphs = List.copyOf(paragraphs);
  }

  /** {@code text} with what was cut and what proves records. */
  static TextView of(String text, List<Furniture> furniture, List<Mark> marks) {
    int shown = Math.min(text.length(), LONGEST);
    List<Mark> ordered = new ArrayList<>(marks);
    ordered.sort(Comparator.comparingInt(mark -> mark.span().begin()));
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < shown) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 || newline > shown ? shown : newline;
      Span line = new Span(begin, end);
      if (!line.of(text).isBlank()) {
        paragraphs.add(paragraph(text, line, furniture, ordered));
      }
      begin = end + 1;
    }
    return new TextView(paragraphs, text.length() - shown);
  }

  private static Paragraph paragraph(
      String text, Span line, List<Furniture> furniture, List<Mark> marks) {
    List<Mark> here = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.span().begin() >= line.end()) {
        break;
      }
      if (mark.span().overlaps(line)) {
        here.add(mark);
      }
    }
    List<Furniture> cuts = furniture.stream().filter(cut -> cut.span().overlaps(line)).toList();
    TreeSet<Integer> bounds = new TreeSet<>(List.of(line.begin(), line.end()));
    here.forEach(mark -> bound(bounds, mark.span(), line));
    cuts.forEach(cut -> bound(bounds, cut.span(), line));
    List<Piece> pieces = new ArrayList<>();
    int begin = line.begin();
    for (int end : bounds.tailSet(begin, false)) {
      pieces.add(piece(text, new Span(begin, end), here, cuts));
      begin = end;
    }
    boolean cut = pieces.stream().allMatch(piece -> piece.cut() || piece.text().isBlank());
    String reason =
        cuts.stream().map(Furniture::reason).distinct().collect(Collectors.joining("; "));
    return new Paragraph(pieces, cut, reason);
  }

  private static void bound(TreeSet<Integer> bounds, Span span, Span line) {
    bounds.add(Math.clamp(span.begin(), line.begin(), line.end()));
    bounds.add(Math.clamp(span.end(), line.begin(), line.end()));
  }

  private static Piece piece(String text, Span span, List<Mark> marks, List<Furniture> cuts) {
    List<Mark> over = marks.stream().filter(mark -> mark.span().contains(span)).toList();
    return new Piece(
        span.of(text),
        cuts.stream().anyMatch(cut -> cut.span().contains(span)),
        over.stream()
            .map(mark -> mark.record() + ":" + mark.role().label())
            .distinct()
            .collect(Collectors.joining(" ")),
        over.stream()
            .min(Comparator.comparing(Mark::role))
            .map(mark -> mark.role().label())
            .orElse(""),
        over.stream()
            .filter(mark -> mark.role() == Mark.Role.TRIGGER)
            .mapToInt(Mark::record)
            .findFirst()
            .orElse(0));
  }

  /**
   * A line of the text.
   *
   * @param pieces the line in parts
   * @param cut whether all of it is furniture
   * @param reason why something was cut; empty when nothing was
   */
  public record Paragraph(List<Piece> pieces, boolean cut, String reason) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Characters that prove the same.
   *
   * @param text the characters
   * @param cut whether they are furniture
   * @param proves what they prove, "3:trigger 5:source"; empty for nothing
   * @param role the first of these, for a colour
   * @param record number of the record that they trigger; 0 for none
   */
  public record Piece(String text, boolean cut, String proves, String role, int record) {}
}
