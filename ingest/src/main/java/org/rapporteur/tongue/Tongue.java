package org.rapporteur.tongue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A language.
 *
 * @param code of ISO 639-1 where there is one, else of ISO 639-3
 */
public record Tongue(String code) {
  /** The language that is coded. */
  public static final Tongue ENGLISH = new Tongue("en");

  private static final Map<String, String> SHORT = shortCodes();

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
    }
    return codes;
  }

  /** The language that ISO 639-3 calls {@code code}. */
  static Tongue ofLong(String code) {
    String macro = code.equals("cmn") ? "zho" : code;
    return new Tongue(SHORT.getOrDefault(macro, macro));
  }

  /** Whether it is the language that is coded. */
  public boolean isEnglish() {
    return equals(ENGLISH);
  }

  /** Its English name. */
  public String label() {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
