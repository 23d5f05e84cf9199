package org.rapporteur.place;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a name under which a gazetteer files it: lower case, without accents, apostrophes and
 * full stops, words parted by one blank, "St.", "Ft." and "Mt." spelled out.
 */
final class NameKey {
  private NameKey() {}

  /** The key of {@code name}; empty when it has no letter or digit of the Latin script. */
  static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String folded = isPlain(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder words = new StringBuilder(folded.length() + 4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        word.append(c);
      } else if (!letters(c).isEmpty()) {
        word.append(letters(c));
      } else if (!isSilent(c)) {
        close(word, words);
      }
    }
    close(word, words);
    return words.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSilent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || "'’‘ʻʼʿʾ`′.".indexOf(c) >= 0;
  }

  /** Letters that Unicode does not take apart. */
  private static String letters(char c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ħ' -> "h";
      case 'þ' -> "th";
      case 'ə' -> "a";
      case 'ŋ' -> "n";
      default -> "";
    };
  }

  private static void close(StringBuilder word, StringBuilder words) {
    if (word.isEmpty()) {
      return;
    }
    if (!words.isEmpty()) {
      words.append(' ');
    }
    words.append(spelled(word.toString()));
    word.setLength(0);
  }

  private static String spelled(String word) {
    return switch (word) {
      case "st" -> "saint";
      case "ste" -> "sainte";
      case "ft" -> "fort";
      case "mt" -> "mount";
      default -> word;
    };
  }
}
