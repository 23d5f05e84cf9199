package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides whether what was read from a page is an article. */
final class PageJudge {
  /** With this many words behind a wall the article is there all the same. */
  private static final int WHOLE = 250;

  /** Below this many words a notice is all there is. */
  private static final int NOTICE_WORDS = 160;

  private static final int FEWEST_WORDS = 25;
  private static final double MOST_LINKS = 0.6;

  private static final Pattern PAYWALL =
      Pattern.compile(
          "\\b(?:subscri(?:be|ption)s? (?:now|today|to (?:continue|read|unlock|get|keep))|to (?:continue|keep) reading"
              + "|already a (?:subscriber|member)|subscriber[- ]only|for subscribers|(?:log|sign) in to (?:read|continue)"
              + "|unlock (?:this|the) (?:article|story)|(?:free|premium) articles? (?:left|remaining)"
              + "|this (?:article|story|content) is (?:for|available to|reserved for))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COOKIES =
      Pattern.compile(
          "\\b(?:cookies?|consent|privacy (?:policy|settings|choices)|gdpr|our partners|personali[sz]ed ads)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BARRED =
      Pattern.compile(
          "\\b(?:verify (?:that )?you are (?:a )?human|are you a robot|not a robot|enable javascript|javascript is (?:disabled|required)"
              + "|checking your browser|access (?:denied|to this page has been denied)|unusual traffic|captcha|ddos protection"
              + "|please turn javascript on)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MISSING =
      Pattern.compile(
          "^(?:error )?(?:404|403|410|500|502|503)\\b|\\b(?:page|article|story|content) (?:is )?(?:not found|no longer (?:exists|available)|cannot be found|could not be found)"
              + "|\\bnot found\\b.{0,20}$",
          Pattern.CASE_INSENSITIVE);

  private PageJudge() {}

  /**
   * Why this is no article, for a person; empty when it is one.
   *
   * @param kept the blocks of its text
   * @param all all blocks of the page
   * @param title its title
   * @param data what it declares
   */
  static Optional<String> objection(
      List<TextBlock> kept, List<TextBlock> all, String title, LinkedData data) {
    int words = kept.stream().mapToInt(TextBlock::words).sum();
    if (words < NOTICE_WORDS || (data.isPaid() && words < WHOLE)) {
      Optional<String> notice = notice(kept, all, title, data, words);
      if (notice.isPresent()) {
        return notice;
      }
    }
    if (words < FEWEST_WORDS) {
      return Optional.of("no text of an article");
    }
    int links = kept.stream().mapToInt(TextBlock::linkWords).sum();
    return links > MOST_LINKS * words ? Optional.of("a list of links") : Optional.empty();
  }

  private static Optional<String> notice(
      List<TextBlock> kept, List<TextBlock> all, String title, LinkedData data, int words) {
    String text = text(kept);
    String page = text(all);
    if (MISSING.matcher(title).find()) {
      return Optional.of("an error page");
    }
    if (BARRED.matcher(title + "\n" + (words < FEWEST_WORDS ? page : text)).find()) {
      return Optional.of("a page that keeps programs out");
    }
    if (data.isPaid() || PAYWALL.matcher(page).find()) {
      return Optional.of("behind a paywall");
    }
    long cookies = COOKIES.matcher(text).results().count();
    boolean consent = cookies >= 2 && cookies * 30 >= words;
    return consent ? Optional.of("a notice about cookies") : Optional.empty();
  }

  private static String text(List<TextBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (TextBlock block : blocks) {
      if (text.length() > 20_000) {
        break;
      }
      text.append(block.text()).append('\n');
    }
    return text.toString();
  }
}
