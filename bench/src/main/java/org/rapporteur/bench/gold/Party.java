package org.rapporteur.bench.gold;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;

/**
 * A party of an event: its code and where its words stand.
 *
 * @param code country and sectors, "RUSGOV"; "---REB" without a country; empty when unknown
 * @param span its words
 */
public record Party(String code, Span span) {
  private static final Pattern CODE = Pattern.compile("(---|[A-Z]{3})([A-Z]{3})*");
  private static final String NO_COUNTRY = "---";

  public Party {
    code = code.equals(NO_COUNTRY) ? "" : code;
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not an actor code: " + code);
    }
  }

  /** The country or kind of international body, if known. */
  public @Nullable String country() {
    return code.isEmpty() || code.startsWith(NO_COUNTRY) ? null : code.substring(0, 3);
  }

  /** The sectors in alphabetical order. */
  public Set<String> sectors() {
    Set<String> sectors = new TreeSet<>();
    for (int begin = 3; begin < code.length(); begin += 3) {
      sectors.add(code.substring(begin, begin + 3));
    }
    return sectors;
  }

  /** Country and sectors with the sectors in alphabetical order, so that equal sets are equal. */
  String sortedCode() {
    String country = country();
    return (country == null ? NO_COUNTRY : country) + String.join("", sectors());
  }
}
