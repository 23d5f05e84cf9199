package org.rapporteur.occurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many people a report counts.
 *
 * @param kind what became of them
 * @param count how many
 * @param text the words
 */
public record Toll(Kind kind, int count, String text) {
  /** What became of people. */
  public enum Kind {
    KILLED,
    INJURED,
    ARRESTED
  }

  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final String NUMBER =
      "(?<![\\d.,$€£])(\\d{1,3}(?:,\\d{3})+|\\d{1,6}|" + String.join("|", NUMBERS) + ")(?!-)";
  private static final String KILLED = "killed|dead|died|dies|killing|kills|slain|deaths";
  private static final String INJURED =
      "injured|wounded|hurt|injuring|wounding|injures|wounds|injuries";
  private static final String ARRESTED =
      "arrested|detained|arresting|detaining|arrests|detains|apprehended|apprehending|captured"
          + "|capturing|captures";

  private static final Map<Kind, Pattern> BEFORE =
      Map.of(
          Kind.KILLED, counted(KILLED),
          Kind.INJURED, counted(INJURED),
          Kind.ARRESTED, counted(ARRESTED));
  private static final Map<Kind, Pattern> BEHIND =
      Map.of(
          Kind.KILLED, counting(KILLED),
          Kind.INJURED, counting(INJURED),
          Kind.ARRESTED, counting(ARRESTED));
  private static final Pattern DEATH_TOLL =
      Pattern.compile("death toll[^.;\\d]{0,30}?\\b" + NUMBER + "\\b", Pattern.CASE_INSENSITIVE);

  /** "13 people were killed". */
  private static Pattern counted(String verbs) {
    return Pattern.compile(
        "\\b" + NUMBER + "\\s+(?:(?!and |or )[\\p{L}-]+\\s+){0,4}?(?:" + verbs + ")\\b",
        Pattern.CASE_INSENSITIVE);
  }

  /** "killed at least 13 people". */
  private static Pattern counting(String verbs) {
    return Pattern.compile(
        "\\b(?:"
            + verbs
            + ")\\s+(?:(?!and |or )[\\p{L}-]+\\s+){0,3}?"
            + NUMBER
            + "\\b(?!\\s*(?:%|percent|per cent))",
        Pattern.CASE_INSENSITIVE);
  }

  /** What {@code sentence} counts; one count of a kind. */
  public static List<Toll> of(String sentence) {
    List<Toll> tolls = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Optional<Toll> toll = first(kind, BEHIND.get(kind), sentence);
      if (toll.isEmpty() && kind == Kind.KILLED) {
        toll = first(kind, DEATH_TOLL, sentence);
      }
      toll.or(() -> first(kind, BEFORE.get(kind), sentence)).ifPresent(tolls::add);
    }
    return tolls;
  }

  private static Optional<Toll> first(Kind kind, @Nullable Pattern pattern, String sentence) {
    if (pattern == null) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(sentence);
    while (matcher.find()) {
      OptionalInt count = number(matcher.group(1));
      if (count.isPresent() && !isYear(count.getAsInt())) {
        return Optional.of(new Toll(kind, count.getAsInt(), matcher.group()));
      }
    }
    return Optional.empty();
  }

  private static boolean isYear(int count) {
    return count >= 1900 && count <= 2100;
  }

  private static OptionalInt number(String words) {
    int index = NUMBERS.indexOf(words.toLowerCase(Locale.ROOT));
    return index >= 0
        ? OptionalInt.of(index)
        : OptionalInt.of(Integer.parseInt(words.replace(",", "")));
  }
}
