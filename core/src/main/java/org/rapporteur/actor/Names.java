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
      if (c == 'ı') {
        c = 'i';
      }
      boolean letter = Character.isLetterOrDigit(c) || c == '&';
      if (letter) {
        key.append(Character.toLowerCase(c));
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip().toLowerCase(Locale.ROOT);
  }
}
