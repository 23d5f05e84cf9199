package org.rapporteur.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;

/**
 * The line that opens a report: "KABUL, June 3 (AFP) -", "MOSCOW, 17 June 2024 /TASS/.", "(Reuters)
 * -".
 *
 * @param span its place in the article's text, the dash included
 * @param place where the town's name stands, if it is given
 * @param date the day as written, if it is given
 * @param agency the agency's name, if it is given
 */
public record Dateline(
    Span span, @Nullable Span place, @Nullable TimeExpression date, @Nullable String agency) {
  /** A dateline may lie this many days from the publication, as reports are sent on. */
  private static final int DAYS_APART = 10;

  private static final int LONGEST = 120;
  private static final String TOWN = "\\p{Lu}[\\p{Lu}.'’ -]*\\p{Lu}";
  private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}. ]{1,24}?)?";
  private static final String DATE = "(?:, ?[\\p{L}.]+,?)?(?:,? ?[\\p{L}0-9., ]{3,24}?[0-9])?";
  private static final String AGENCY = "\\.? ?[(/]([\\p{L} .&-]{2,30})[)/]";
  private static final String DASH = "\\.? ?(?:--?|–|—|:)(?=\\s|$)";
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:(" + TOWN + ")" + REGION + DATE + ")?(?:" + AGENCY + "(?:" + DASH + "|\\.)?|" + DASH
              + ")");

  /** A town that is not in capitals needs its date: "Miami, March 6 -". */
  private static final Pattern MIXED_LINE =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2})"
              + REGION
              + ",? (?:\\p{Lu}\\p{L}{2,8}\\.? [0-9]{1,2}|[0-9]{1,2} \\p{Lu}\\p{L}{2,8})"
              + "(?:,? [0-9]{4})?(?:"
              + AGENCY
              + ")?"
              + DASH);

  /**
   * The dateline at the beginning of {@code paragraph}, if there is one.
   *
   * @param text the article's text
   * @param paragraph place of its first paragraph of running text
   * @param expressions the time expressions found in that paragraph
   */
  public static Optional<Dateline> find(
      String text, Span paragraph, List<TimeExpression> expressions) {
    int limit = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    String head = text.substring(paragraph.begin(), limit);
    Matcher matcher = LINE.matcher(head);
    if (!matcher.find() || (matcher.group(1) == null && matcher.group(2) == null)) {
      matcher = MIXED_LINE.matcher(head);
      if (!matcher.find()) {
        return Optional.empty();
      }
    }
    int begin = paragraph.begin();
    Span span = new Span(begin, begin + matcher.end());
    Span place = matcher.group(1) == null ? null : new Span(begin, begin + matcher.end(1));
    TimeExpression date =
        expressions.stream().filter(e -> span.contains(e.span())).findFirst().orElse(null);
    return Optional.of(new Dateline(span, place, date, matcher.group(2)));
  }

  /**
   * The day of the dateline; open if it contradicts {@code publication} or tells no year and there
   * is no publication date.
   */
  public TimeSpan day(TimeResolver resolver, @Nullable LocalDate publication) {
    if (date == null) {
      return TimeSpan.open("the dateline gives no date");
    }
    TimeSpan day = resolver.resolve(date, publication, null, Direction.UNKNOWN);
    LocalDate start = day.start();
    if (start == null || publication == null) {
      return day;
    }
    long apart = Math.abs(start.toEpochDay() - publication.toEpochDay());
    return apart <= DAYS_APART
        ? day
        : TimeSpan.open(
            "contradiction: the dateline says "
                + start
                + ", the publication date is "
                + publication);
  }
}
