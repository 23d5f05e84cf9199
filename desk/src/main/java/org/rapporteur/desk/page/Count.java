package org.rapporteur.desk.page;

import java.util.Locale;

/** Numbers with what they count. */
public final class Count {
  private Count() {}

  /** "1 article", "1,200 articles". */
  public static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s", number, noun) + (number == 1 ? "" : "s");
  }
}
