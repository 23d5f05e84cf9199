package org.rapporteur.actor;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings spellings of a name to one key: case, accents, hyphens, apostrophes and full stops aside.
 */
final class Names {
  private Names() {}

  static String key(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      char c = name.charAt(i);
      plain = (c >= 'a' && c <= 'z') || c == ' ';
    }
    if (plain) {
      return name;
    }
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK || "'’‘`.".indexOf(c) >= 0) {
        continue;
      }
      boolean letter = Character.isLetterOrDigit(c) || c == '&';
      if (letter) {
        append(Character.toLowerCase(c), key);
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** Letters that are no other letter with a sign above or below it. */
  private static void append(char letter, StringBuilder key) {
    switch (letter) {
      case 'ı' -> key.append('i');
      case 'ł' -> key.append('l');
      case 'ø' -> key.append('o');
      case 'đ', 'ð' -> key.append('d');
      case 'ħ' -> key.append('h');
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'þ' -> key.append("th");
      default -> key.append(letter);
    }
  }
}
