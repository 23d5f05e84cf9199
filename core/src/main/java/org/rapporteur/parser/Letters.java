package org.rapporteur.parser;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * What the letters of a word look like, as a set of marks. The marks and their conditions are those
 * that NLP4J's models were trained with.
 */
final class Letters implements ValueSets {
  /** The marks in the order in which they are summed up; that of bit {@code n} is at {@code n}. */
  private static final String[] MARKS = {
    "0", "1", "2", "3", "4", "5", "10", "11", "12", "13", "6", "7", "8", "9"
  };

  private static final int HYPERLINK = 1;
  private static final int ALL_UPPER = 1 << 1;
  private static final int ALL_LOWER = 1 << 2;
  private static final int ALL_DIGIT = 1 << 3;
  private static final int ALL_PUNCTUATION = 1 << 4;
  private static final int ALL_DIGIT_OR_PUNCTUATION = 1 << 5;
  private static final int NO_LOWER = 1 << 6;
  private static final int FIRST_UPPER = 1 << 7;
  private static final int ONE_UPPER = 1 << 8;
  private static final int MORE_UPPER = 1 << 9;
  private static final int HAS_DIGIT = 1 << 10;
  private static final int HAS_PERIOD = 1 << 11;
  private static final int HAS_HYPHEN = 1 << 12;
  private static final int HAS_OTHER_PUNCTUATION = 1 << 13;

  private final int[] numbers;

  /** The marks, with {@code number} telling the number of each. */
  Letters(ToIntFunction<String> number) {
    numbers = Arrays.stream(MARKS).mapToInt(number).toArray();
  }

  @Override
  public int size() {
    return 1 << MARKS.length;
  }

  @Override
  public int[] set(int marks) {
    int[] set = new int[Integer.bitCount(marks)];
    int size = 0;
    for (int mark = 0; mark < MARKS.length; mark++) {
      if ((marks & (1 << mark)) != 0) {
        set[size++] = numbers[mark];
      }
    }
    return set;
  }

  /** The number of the set of marks of {@code word} inside a sentence. */
  static int marks(String word) {
    if (word.equals("#hlink#")) {
      return HYPERLINK;
    }
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int punctuation = 0;
    int marks = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      upper += c >= 'A' && c <= 'Z' ? 1 : 0;
      lower += c >= 'a' && c <= 'z' ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      punctuation += isPunctuation(c) ? 1 : 0;
      marks |= c == '.' ? HAS_PERIOD : c == '-' ? HAS_HYPHEN : 0;
    }
    int length = word.length();
    boolean startsUpper = length > 0 && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    if (upper == length) {
      marks |= ALL_UPPER;
    } else if (lower == length) {
      marks |= ALL_LOWER;
    } else if (digits == length) {
      marks |= ALL_DIGIT;
    } else if (punctuation == length) {
      marks |= ALL_PUNCTUATION;
    } else if (digits + punctuation == length) {
      marks |= ALL_DIGIT_OR_PUNCTUATION;
    } else if (lower == 0) {
      marks |= NO_LOWER;
    }
    if (upper != length) {
      marks |= startsUpper ? FIRST_UPPER : 0;
      int inside = startsUpper ? upper - 1 : upper;
      marks |= inside == 1 ? ONE_UPPER : inside > 1 ? MORE_UPPER : 0;
    }
    if (digits > 0 && digits != length) {
      marks |= HAS_DIGIT;
    }
    if (punctuation > 0 && punctuation != length && (marks & (HAS_PERIOD | HAS_HYPHEN)) == 0) {
      marks |= HAS_OTHER_PUNCTUATION;
    }
    return marks;
  }

  /** The set for the first word of a sentence, where a capital tells nothing. */
  static int atBeginning(int marks) {
    return marks & ~FIRST_UPPER;
  }

  private static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
