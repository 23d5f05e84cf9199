package org.rapporteur.article;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the dateline of a paragraph ends: "KABUL, June 3 (AFP) -", "PALO ALTO, Calif., Feb 26
 * -", "ANKARA:". It is no part of the sentence behind it.
 */
public final class DatelineFinder {
  private static final int LONGEST = 120;
  private static final String TOWN = "\\p{Lu}[\\p{Lu}.'’-]*(?:[ ,/-]{1,2}\\p{Lu}[\\p{Lu}.'’-]+)*";
  private static final String REGION =
      "(?:, ?\\p{Lu}[\\p{L}. ]{1,24}?,?| ?\\([\\p{L} .]{2,24}\\),?)?";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June"
          + "|July|August|September|October|November|December)\\.?";
  private static final String DATE =
      "(?:,? ?(?:(?i:" + MONTH + ") ?\\d{1,2}|\\d{1,2} ?(?i:" + MONTH + "))(?:,? ?\\d{2,4})?)";
  private static final String AGENCY = "(?: ?[(/][\\p{L}0-9 .&'-]{2,40}[)/])";
  private static final String DASH = "\\.? ?(?:--?|–|—|:)(?=\\s|$)";

  /** A town with a date or an agency, in any case of the text behind it. */
  private static final Pattern FULL =
      Pattern.compile(
          "^" + TOWN + REGION + "(?:" + DATE + AGENCY + "?|" + AGENCY + ")(?:" + DASH + ")");

  /** A town alone, which only stands out before words in small letters. */
  private static final Pattern BARE = Pattern.compile("^" + TOWN + REGION + DASH);

  private DatelineFinder() {}

  /**
   * The end of the dateline that opens {@code paragraph}, behind its dash.
   *
   * @param text the text of the article
   * @param paragraph place of the paragraph
   */
  public static OptionalInt end(String text, Span paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    String opening = text.substring(paragraph.begin(), limit);
    Matcher full = FULL.matcher(opening);
    if (full.find()) {
      return OptionalInt.of(paragraph.begin() + full.end());
    }
    Matcher bare = BARE.matcher(opening);
    boolean found = bare.find() && bare.end() > 3 && hasSmallLetters(opening, bare.end());
    return found ? OptionalInt.of(paragraph.begin() + bare.end()) : OptionalInt.empty();
  }

  private static boolean hasSmallLetters(String opening, int from) {
    return opening.chars().skip(from).limit(24).anyMatch(Character::isLowerCase);
  }
}
