package org.rapporteur.app;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.formats.ErrorCode;

/** Whether a text can be an article at all. */
final class TextCheck {
  /** In UTF-16 code units; some two hundred thousand words, more than any article has. */
  private static final int LONGEST = 1_000_000;

  /** How much of a text is looked at; what it is shows early. */
  private static final int SAMPLE = 1 << 16;

  /** Of all characters; more of them broken or invisible are no text in any language. */
  private static final double MOST_BROKEN = 0.1;

  /** In a short text some broken letters are much of it and yet no reason to refuse it. */
  private static final int FEW_BROKEN = 8;

  private static final int FEW_TAGS = 5;
  private static final Pattern PAGE_START = Pattern.compile("\\s*<(!doctype html|html|\\?xml)\\b");
  private static final Pattern TAG =
      Pattern.compile("</(p|div|span|a|li|ul|body|head|script|td|article|section)>");

  private TextCheck() {}

  /** Why {@code text} is no article; empty when it may be one. */
  static Optional<Outcome.Failed> check(String text) {
    if (text.isBlank()) {
      return failed(ErrorCode.EMPTY, "there is no text");
    }
    if (text.length() > LONGEST) {
      return failed(
          ErrorCode.TOO_LONG, text.length() + " characters are no article; give one at a time");
    }
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    if (isBinary(sample)) {
      return failed(ErrorCode.BINARY, "not text, or not in UTF-8; save it as plain text in UTF-8");
    }
    if (isPage(sample.toLowerCase(Locale.ROOT))) {
      return failed(
          ErrorCode.HTML,
          "the source of a web page; rapporteur extract takes its article out, in a form that code"
              + " reads");
    }
    return Optional.empty();
  }

  private static Optional<Outcome.Failed> failed(ErrorCode code, String message) {
    return Optional.of(new Outcome.Failed(code, message, null));
  }

  private static boolean isBinary(String sample) {
    long broken = sample.chars().filter(TextCheck::isBroken).count();
    return sample.indexOf('\0') >= 0
        || broken > Math.max(FEW_BROKEN, MOST_BROKEN * sample.length());
  }

  private static boolean isBroken(int character) {
    return character == '\uFFFD'
        || (Character.isISOControl(character) && !Character.isWhitespace(character));
  }

  private static boolean isPage(String sample) {
    Matcher tag = TAG.matcher(sample);
    int tags = 0;
    while (tags < FEW_TAGS && tag.find()) {
      tags++;
    }
    return tags == FEW_TAGS || PAGE_START.matcher(sample).lookingAt();
  }
}
